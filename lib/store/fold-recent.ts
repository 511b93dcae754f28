// Recent changes folded into the postings: not on the way of a save, and a bounded number at a time.
import type { IndexParts } from "../index/state.ts";
import { IndexEdit } from "./edit-index.ts";
import { readIndexState } from "./index-state.ts";
import type { ReadTransaction, WriteTransaction } from "./schema.ts";

/** Changed channels that may wait; a question scores each of them by itself. */
export const MOST_RECENT = 48;

/** Channels folded in one transaction: short enough that a save beside it does not wait noticeably. */
const AT_ONCE = 16;

/** Tells whether enough has changed to be folded. */
export async function isFoldDue(tx: ReadTransaction): Promise<boolean> {
  return (await tx.objectStore("recent").count()) > MOST_RECENT;
}

/** Folds some of the recent changes, or with `all` every one, and tells whether any are left. */
export async function foldRecent(
  tx: WriteTransaction,
  parts?: IndexParts,
  all = false,
): Promise<boolean> {
  const live = parts ?? (await readIndexState(tx)).live;
  if (!live) return false;
  const range = IDBKeyRange.bound([live.slot], [live.slot, []]);
  const recent = await tx.objectStore("recent").getAll(range, all ? undefined : AT_ONCE);
  if (recent.length === 0) return false;
  const edit = await IndexEdit.begin(tx, live);
  edit.add(recent.map(({ before, now }) => ({ before, after: now })));
  await edit.write(tx);
  await Promise.all(
    recent.map(({ slot, ordinal }) => tx.objectStore("recent").delete([slot, ordinal])),
  );
  return recent.length === AT_ONCE && !all;
}
