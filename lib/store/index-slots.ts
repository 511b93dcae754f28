// The two places an index can be in: emptied one at a time, and told apart by what they were built with.
import type { Slot } from "../index/leaf.ts";
import type { IndexParts } from "../index/state.ts";
import type { Building } from "./reindex.ts";
import type { WriteTransaction } from "./schema.ts";

/** Empties one slot. */
export async function clearSlot(tx: WriteTransaction, slot: Slot): Promise<void> {
  const [postings, looks, facts] = await Promise.all([
    tx.objectStore("postings").getAllKeys(),
    tx.objectStore("looks").getAllKeys(),
    tx.objectStore("facts").getAllKeys(),
    tx.objectStore("profiles").delete(IDBKeyRange.bound([slot], [slot, []])),
  ]);
  await Promise.all([
    ...postings
      .filter(([, of]) => of === slot)
      .map((key) => tx.objectStore("postings").delete(key)),
    ...looks.filter(([, of]) => of === slot).map((key) => tx.objectStore("looks").delete(key)),
    ...facts.filter(([, of]) => of === slot).map((key) => tx.objectStore("facts").delete(key)),
  ]);
}

/** Tells whether an index was built with just what is asked for now. */
export function sameBuilding(parts: Omit<IndexParts, "slot">, building: Building): boolean {
  return (
    parts.halfLifeDays === building.halfLifeDays &&
    parts.vocabulary === building.vocabulary &&
    parts.builtin === building.builtin
  );
}
