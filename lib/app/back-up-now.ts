// A backup at the press of a button, from a page: no permission is needed for that.
import { downloadFile } from "../browser/download-file.ts";
import { exportMap } from "./export-map.ts";
import { noteBackupByHand } from "./schedule-backup.ts";
import type { Tools } from "./tools.ts";

/** Downloads the whole map as one dated file and remembers when. */
export async function backUpNow(tools: Pick<Tools, "store" | "now" | "announce">): Promise<void> {
  const { content, fileName, sightings } = await exportMap(tools);
  downloadFile(content, fileName);
  await noteBackupByHand(tools, sightings).catch(() => undefined); // the file is written all the same
}
