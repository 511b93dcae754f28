// Writes the whole map into the downloads folder, from the background, without a page being open.
import { withBlobAddress } from "../browser/blob-address.ts";
import { downloadQuietly, hasDownloads } from "../browser/downloads.ts";
import { exportMap } from "./export-map.ts";
import type { WrittenBackup } from "./schedule-backup.ts";
import type { Tools } from "./tools.ts";

/** The folder in the downloads. */
const FOLDER = "Shoal";

/** Writes the file; resolves when it is complete on the disk, or to why there is none. */
export async function writeBackup(tools: Pick<Tools, "store" | "now">): Promise<WrittenBackup> {
  if (!(await hasDownloads())) return { trouble: "forbidden" };
  const { content, fileName, sightings } = await exportMap(tools);
  await withBlobAddress(content, (url) => downloadQuietly(url, `${FOLDER}/${fileName}`));
  return { sightings };
}
