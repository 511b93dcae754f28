// What a hand-written record may leave out, filled in: the id from the completed content.
import { contentId } from "../base/ids.ts";
import type { Channel } from "../model/channel.ts";
import type { Retraction, Sighting } from "../model/sighting.ts";
import type { FileChannel, FileRetraction, FileSighting } from "./map-file.ts";

/** Returns a channel of a file with its name; without one it goes by its key. */
export function completeChannel(channel: FileChannel): Channel {
  return { ...channel, name: channel.name ?? channel.key };
}

/** Returns a sighting of a file with `read` (at least what was seen of any cohort) and its id. */
export function completeSighting(sighting: FileSighting): Sighting | Promise<Sighting> {
  const read = sighting.read ?? Math.max(1, ...sighting.cohorts.map(({ seen }) => seen));
  return withId("s", { ...sighting, read });
}

/** Returns a retraction of a file with its id. */
export function completeRetraction(retraction: FileRetraction): Retraction | Promise<Retraction> {
  return withId("r", retraction);
}

// Only a record without an id waits for a hash: a large export has none such.
function withId<R extends { id?: string | undefined }>(
  prefix: string,
  record: R,
): (R & { id: string }) | Promise<R & { id: string }> {
  const { id } = record;
  if (id !== undefined) return { ...record, id };
  return contentId(prefix, record).then((made) => ({ ...record, id: made }));
}
