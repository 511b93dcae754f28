// The two places an index can be in: emptied one at a time, and told apart by what they were built with.
import type { Slot } from "../index/posting-block.ts";
import type { IndexParts } from "../index/state.ts";
import { totalsKey } from "./index-state.ts";
import type { Building } from "./reindex.ts";
import type { WriteTransaction } from "./schema.ts";

/** Empties one slot. */
export async function clearSlot(tx: WriteTransaction, slot: Slot): Promise<void> {
  const whole = IDBKeyRange.bound([slot], [slot, []]);
  const [postings, facts] = await Promise.all([
    tx.objectStore("postings").getAllKeys(),
    tx.objectStore("facts").getAllKeys(),
    tx.objectStore("profiles").delete(whole),
    tx.objectStore("recent").delete(whole),
    tx.objectStore("meta").delete(totalsKey(slot)),
  ]);
  await Promise.all([
    ...postings
      .filter(([, of]) => of === slot)
      .map((key) => tx.objectStore("postings").delete(key)),
    ...facts.filter(([, of]) => of === slot).map((key) => tx.objectStore("facts").delete(key)),
  ]);
}

/** Tells whether an index was built with just what is asked for now. */
export function sameBuilding(
  parts: Pick<IndexParts, keyof Omit<Building, "lexicon" | "refWeek">>,
  building: Building,
): boolean {
  return (
    parts.halfLifeDays === building.halfLifeDays &&
    parts.vocabulary === building.vocabulary &&
    parts.builtin === building.builtin
  );
}
