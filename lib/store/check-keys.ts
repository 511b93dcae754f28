// The keys by which the database finds records, held against the records: where pages have no checksums, a flipped byte
// in a key shows nowhere else.
import { inGroups } from "../base/groups.ts";
import { nameOf, RECORD_KINDS } from "../model/map.ts";
import type { ReadTransaction } from "./schema.ts";

/** Keys asked for between two turns of the page. */
const ASK_AT_ONCE = 64;

/** Tells whether every record is found by its own name and by what it names; all records of a kind are in memory at once. */
export async function keysFit(tx: ReadTransaction): Promise<boolean> {
  for (const kind of RECORD_KINDS) {
    const store = tx.objectStore(kind);
    const [records, keys] = await Promise.all([store.getAll(), store.getAllKeys()]);
    if (!records.every((record, i) => nameOf(record) === keys[i])) return false;
  }
  const [sightings, retractions] = [tx.objectStore("sightings"), tx.objectStore("retractions")];
  return (
    (await areFound(sightings.index("channel"), await sightings.getAll(), (each) => each.channel)) &&
    (await areFound(retractions.index("of"), await retractions.getAll(), (each) => each.of))
  );
}

/** An index of the database over a store whose keys are ids. */
type IdIndex = {
  readonly count: () => Promise<number>;
  readonly getAllKeys: (key: string) => Promise<readonly string[]>;
};

async function areFound<R extends { readonly id: string }>(
  index: IdIndex,
  records: readonly R[],
  keyOf: (record: R) => string,
): Promise<boolean> {
  if ((await index.count()) !== records.length) return false;
  const groups = [...Map.groupBy(records, keyOf)];
  const fit = await inGroups(groups, ASK_AT_ONCE, async ([key, named]) => {
    const ids = await index.getAllKeys(key);
    return ids.length === named.length && named.every(({ id }, i) => ids[i] === id);
  });
  return fit.every(Boolean);
}
