// The records of a kind, a batch at a time, with the number of the command that wrote last.
import { parseSentinel, SENTINEL_KEY, type Sentinel } from "../model/sentinel.ts";
import type { RecordKind } from "../model/map.ts";
import { nameOf } from "../model/record-name.ts";
import { EXTRAS_KEY } from "./read-records.ts";
import type { ReadTransaction, WriteTransaction } from "./schema.ts";

/** Some records sorted by name; `last` is the last one's name, none after the kind's end; `seq` the map's state. */
export type RecordBatch = {
  readonly records: readonly object[];
  readonly last: string | undefined;
  readonly seq: number;
};

/** Returns the sentinel; undefined where no command changed records yet. */
export async function readSentinel(
  tx: ReadTransaction | WriteTransaction,
): Promise<Sentinel | undefined> {
  return parseSentinel(await tx.objectStore("meta").get(SENTINEL_KEY));
}

/** Returns the number of the last command that changed records; 0 where there was none. */
export async function readSeq(tx: ReadTransaction | WriteTransaction): Promise<number> {
  return (await readSentinel(tx))?.seq ?? 0;
}

/** Returns at most `count` records of a kind whose names come after one; reads the kind's store and `meta`. */
export async function readBatch(
  tx: ReadTransaction,
  kind: RecordKind,
  after: string | undefined,
  count: number,
): Promise<RecordBatch> {
  const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
  const [records, seq] = await Promise.all([
    tx.objectStore(kind).getAll(range, count) as Promise<object[]>,
    readSeq(tx),
  ]);
  const last = records.length === count ? records.at(-1) : undefined;
  return { records, seq, last: last && nameOf(kind, last) };
}

/** Returns the unknown members with the map's state. */
export async function readExtras(tx: ReadTransaction): Promise<{ extras: object; seq: number }> {
  const [extras, seq] = await Promise.all([
    tx.objectStore("meta").get(EXTRAS_KEY) as Promise<unknown>,
    readSeq(tx),
  ]);
  return { extras: extras !== null && typeof extras === "object" ? extras : {}, seq };
}
