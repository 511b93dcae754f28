// Counts what the map holds, without reading it.
import type { RecordKind } from "../model/map.ts";
import { RECORD_KINDS } from "../model/map.ts";
import type { Tools } from "./tools.ts";

export type RecordCounts = Readonly<Record<RecordKind, number>>;

/** Returns the number of stored records of each kind; withdrawn sightings and removed personas count as records. */
export async function countRecords(tools: Pick<Tools, "store">): Promise<RecordCounts> {
  return tools.store.read(RECORD_KINDS, async (tx) => {
    const counts = await Promise.all(RECORD_KINDS.map((kind) => tx.objectStore(kind).count()));
    const byKind = new Map(RECORD_KINDS.map((kind, i) => [kind, counts[i] ?? 0]));
    const of = (kind: RecordKind) => byKind.get(kind) ?? 0;
    return {
      channels: of("channels"),
      dismissals: of("dismissals"),
      facets: of("facets"),
      observers: of("observers"),
      personas: of("personas"),
      products: of("products"),
      queries: of("queries"),
      retractions: of("retractions"),
      sightings: of("sightings"),
      terms: of("terms"),
    };
  });
}
