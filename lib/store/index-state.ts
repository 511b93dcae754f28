// Reads and writes of the index's own records.
import type { Slot } from "../index/leaf.ts";
import { asIndexState, type IndexState, type StoredBroader } from "../index/state.ts";
import type { Broader } from "../rank/broader.ts";
import type { ReadTransaction, WriteTransaction } from "./schema.ts";

const STATE_KEY = "index";

const broaderKey = (slot: Slot) => `index-broader-${slot}`;

/** Most channels that a rebuild counts anew at its end; beyond them it starts over. */
const MOST_DIRTY = 1_000;

/** Returns the state of the index. */
export async function readIndexState(tx: ReadTransaction | WriteTransaction): Promise<IndexState> {
  return asIndexState(await tx.objectStore("meta").get(STATE_KEY));
}

/** Keeps the state of the index. */
export async function writeIndexState(tx: WriteTransaction, state: IndexState): Promise<void> {
  await tx.objectStore("meta").put(state, STATE_KEY);
}

/** Returns the broader terms that the index of a slot was built with. */
export async function readBroader(
  tx: ReadTransaction | WriteTransaction,
  slot: Slot,
): Promise<Broader> {
  const stored = await tx.objectStore("meta").get(broaderKey(slot));
  // Written by writeBroader alone.
  return new Map((stored ?? []) as StoredBroader);
}

/** Keeps the broader terms that the index of a slot is built with. */
export async function writeBroader(
  tx: WriteTransaction,
  slot: Slot,
  broader: Broader,
): Promise<void> {
  await tx.objectStore("meta").put([...broader], broaderKey(slot));
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
