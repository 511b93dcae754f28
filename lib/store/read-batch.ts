// The records of a kind, a batch at a time, with the number of the command that wrote last.
import { inGroups } from "../base/groups.ts";
import { compareText } from "../base/text.ts";
import { parseSentinel, SENTINEL_KEY } from "../model/sentinel.ts";
import type { RecordKind } from "../model/map.ts";
import { nameOf } from "../model/record-name.ts";
import { EXTRAS_KEY } from "./read-records.ts";
import type { ReadTransaction, WriteTransaction } from "./schema.ts";

/** Records asked for between two turns of the page. */
const READ_AT_ONCE = 100;

/** Some records sorted by name; `last` is the last one's name, none after the kind's end; `seq` the map's state. */
export type RecordBatch = {
  readonly records: readonly object[];
  readonly last: string | undefined;
  readonly seq: number;
};

/** Returns the number of the last command that changed records; 0 where there was none. */
export async function readSeq(tx: ReadTransaction | WriteTransaction): Promise<number> {
  return parseSentinel(await tx.objectStore("meta").get(SENTINEL_KEY))?.seq ?? 0;
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

type Named = { readonly kind: RecordKind; readonly name: string };

/** Returns what the map has by some names, in their order, with the map's state. */
export async function readNamed(
  tx: ReadTransaction,
  wanted: readonly Named[],
): Promise<{ records: (object | undefined)[]; seq: number }> {
  const seq = await readSeq(tx);
  const records = new Map<Named, object>();
  for (const [kind, some] of Map.groupBy(wanted, (each) => each.kind)) {
    const there = await thereOf(tx.objectStore(kind), some);
    const found = await inGroups(there, READ_AT_ONCE, ({ name }): Promise<object | undefined> =>
      tx.objectStore(kind).get(name),
    );
    there.forEach((each, i) => found[i] && records.set(each, found[i]));
  }
  return { records: wanted.map((each) => records.get(each)), seq };
}

type KeyedStore = { readonly getAllKeys: (range: IDBKeyRange, count: number) => Promise<string[]> };

/**
 * Returns those of some names that a store may have. A file's records come in the order of their names, so that few
 * others stand between the first and the last of a batch: all their keys take one request.
 */
async function thereOf(store: KeyedStore, wanted: readonly Named[]): Promise<readonly Named[]> {
  const names = wanted.map(({ name }) => name).sort(compareText);
  const range = IDBKeyRange.bound(names[0], names.at(-1));
  const keys = await store.getAllKeys(range, names.length + 1);
  if (keys.length > names.length) return wanted;
  const known = new Set(keys);
  return wanted.filter(({ name }) => known.has(name));
}
