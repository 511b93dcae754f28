// Counts what the map holds, without reading it.
import { RECORD_KINDS, type RecordKind } from "../model/map.ts";
import { perKind } from "../model/sentinel.ts";
import type { ReadTransaction } from "../store/schema.ts";
import type { Tools } from "./tools.ts";

export type RecordCounts = Readonly<Record<RecordKind, number>>;

/** Returns the number of stored records of each kind; withdrawn sightings and removed personas count as records. */
export async function countRecords(tools: Pick<Tools, "store">): Promise<RecordCounts> {
  return tools.store.read(RECORD_KINDS, countStored);
}

/** Counts within a transaction over every kind. */
export async function countStored(tx: ReadTransaction): Promise<RecordCounts> {
  const counts = await Promise.all(RECORD_KINDS.map((kind) => tx.objectStore(kind).count()));
  return perKind((kind) => counts[RECORD_KINDS.indexOf(kind)] ?? 0);
}
