// Reads and writes of the index's own records.
import type { Slot } from "../index/posting-block.ts";
import { asIndexState, INDEX_STATE_KEY, toStoredState, type IndexState } from "../index/state.ts";
import { packTotals, unpackTotals, type IndexTotals } from "../index/totals.ts";
import type { ReadTransaction, WriteTransaction } from "./schema.ts";

/** Most channels that a rebuild counts anew at its end; beyond them it is dropped, and begun again when it is next due. */
const MOST_DIRTY = 1_000;

/** Returns the state of the index. */
export async function readIndexState(tx: ReadTransaction | WriteTransaction): Promise<IndexState> {
  return asIndexState(await tx.objectStore("meta").get(INDEX_STATE_KEY));
}

/** Keeps the state of the index. */
export async function writeIndexState(tx: WriteTransaction, state: IndexState): Promise<void> {
  await tx.objectStore("meta").put(toStoredState(state), INDEX_STATE_KEY);
}

/** Gives up the index in a slot: the plain scan answers until it is built anew. */
export async function dropSlot(tx: WriteTransaction, slot: Slot): Promise<void> {
  const { live, rebuild } = await readIndexState(tx);
  await writeIndexState(tx, {
    ...(live && live.slot !== slot && { live }),
    ...(rebuild && rebuild.slot !== slot && { rebuild }),
  });
}

/** Returns the key in `meta` of a slot's totals. */
export function totalsKey(slot: Slot): string {
  return `totals-${slot}`;
}

/** Returns the totals of what is folded into a slot. */
export async function readTotals(
  tx: ReadTransaction | WriteTransaction,
  slot: Slot,
): Promise<IndexTotals> {
  return unpackTotals(await tx.objectStore("meta").get(totalsKey(slot)));
}

/** Keeps the totals of a slot. */
export async function writeTotals(
  tx: WriteTransaction,
  slot: Slot,
  totals: IndexTotals,
): Promise<void> {
  await tx.objectStore("meta").put(packTotals(totals), totalsKey(slot));
}

/** Remembers changed channels for the end of a rebuild, where one is under way. */
export async function markDirty(
  tx: WriteTransaction,
  { rebuild, ...state }: IndexState,
  keys: readonly string[],
): Promise<void> {
  if (!rebuild) return;
  const dirty = [...new Set([...rebuild.dirty, ...keys])];
  const again = dirty.length > MOST_DIRTY;
  await writeIndexState(tx, again ? state : { ...state, rebuild: { ...rebuild, dirty } });
}
