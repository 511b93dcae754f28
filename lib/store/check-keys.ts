// The keys by which the database finds records, held against the records: where pages have no checksums, a flipped byte
// in a key shows nowhere else.
import type { RecordKind } from "../model/map.ts";
import { nameOf } from "../model/record-name.ts";
import type { ReadTransaction } from "./schema.ts";

/** What names another record, and by which member. */
export type NamingKind = "sightings" | "retractions";

/** Tells whether every record of a kind is found by its own name. */
export async function namesFit(tx: ReadTransaction, kind: RecordKind): Promise<boolean> {
  const store = tx.objectStore(kind);
  const [records, keys] = await Promise.all([store.getAll(), store.getAllKeys()]);
  return records.every((record, i) => nameOf(kind, record) === keys[i]);
}

/** Ids of records, in their order, by what they name. */
export type Naming = ReadonlyMap<string, readonly string[]>;

/** Returns what the records of a kind name, or undefined where the database's index has more or fewer of them. */
export async function readNaming(
  tx: ReadTransaction,
  kind: NamingKind,
): Promise<Naming | undefined> {
  const pairs =
    kind === "sightings"
      ? (await tx.objectStore(kind).getAll()).map(({ id, channel }) => [id, channel] as const)
      : (await tx.objectStore(kind).getAll()).map(({ id, of }) => [id, of] as const);
  if ((await indexOf(tx, kind).count()) !== pairs.length) return undefined;
  const groups = Map.groupBy(pairs, ([, named]) => named);
  return new Map([...groups].map(([named, group]) => [named, group.map(([id]) => id)]));
}

/** Tells whether the database's index finds just these records. */
export async function areFound(
  tx: ReadTransaction,
  kind: NamingKind,
  naming: readonly (readonly [named: string, ids: readonly string[]])[],
): Promise<boolean> {
  const index = indexOf(tx, kind);
  const found = await Promise.all(naming.map(([named]) => index.getAllKeys(named)));
  return naming.every(
    ([, ids], i) => ids.length === found[i]!.length && ids.every((id, k) => found[i]![k] === id),
  );
}

type IdIndex = {
  readonly count: () => Promise<number>;
  readonly getAllKeys: (named: string) => Promise<readonly string[]>;
};

function indexOf(tx: ReadTransaction, kind: NamingKind): IdIndex {
  return kind === "sightings"
    ? tx.objectStore("sightings").index("channel")
    : tx.objectStore("retractions").index("of");
}
