// Counts what the map holds, without reading it.
import type { RecordKind } from "../model/map.ts";
import { RECORD_KINDS } from "../model/map.ts";
import type { Tools } from "./tools.ts";

export type RecordCounts = Readonly<Record<RecordKind, number>>;

/** Returns the number of stored records of each kind; withdrawn sightings and removed personas count as records. */
export async function countRecords(tools: Pick<Tools, "store">): Promise<RecordCounts> {
  return tools.store.read(RECORD_KINDS, async (tx) => {
    const [channels, observers, personas, retractions, sightings, terms] = await Promise.all([
      tx.objectStore("channels").count(),
      tx.objectStore("observers").count(),
      tx.objectStore("personas").count(),
      tx.objectStore("retractions").count(),
      tx.objectStore("sightings").count(),
      tx.objectStore("terms").count(),
    ]);
    return { channels, observers, personas, retractions, sightings, terms };
  });
}
