// What follows for the index where words change: few channels are counted anew at once, many by a rebuild.
import { changedWords } from "../index/changed-words.ts";
import type { Counting } from "../index/state.ts";
import { findConcerned } from "../store/find-concerned.ts";
import { readImportLog } from "../store/import-log.ts";
import { readIndexState, writeIndexState } from "../store/index-state.ts";
import { readRecounts, REBUILD_STORES } from "../store/rebuild-steps.ts";
import { recountChannels } from "../store/recount-channels.ts";
import { partsFor } from "../store/reindex.ts";
import type { StoreName, WriteTransaction } from "../store/schema.ts";
import { writeAliases } from "../store/spellings.ts";
import { countingIn, WORD_STORES } from "./index-vocabulary.ts";
import { readWithdrawn } from "../store/withdrawals.ts";

/** The stores of a change of words: see `noteWords`. */
export const WORDED_STORES: readonly StoreName[] = [...WORD_STORES, ...REBUILD_STORES];

/**
 * To be called where terms, facets or product cards were written, in the same transaction over the WORDED_STORES; `before`
 * is how the map was counted until then. The few channels that count otherwise from now on are counted anew at once.
 * Where they are more than a few the index goes, the plain scan answers, and keepIndex builds it anew.
 */
export async function noteWords(tx: WriteTransaction, before: Counting): Promise<void> {
  // Of an import under way the index must not know yet.
  const importing = await readImportLog(tx);
  if (!importing && (await countByWords(tx, before))) return;
  const [{ live, ...rest }, after] = await Promise.all([readIndexState(tx), countingIn(tx)]);
  if (live && live.vocabulary !== after.vocabulary) await writeIndexState(tx, rest);
}

/**
 * Makes an index that was counted by the words `before` one that is counted by today's, in a transaction over the
 * WORDED_STORES: the few channels that count otherwise are counted anew. False, and nothing is changed, where there is no
 * such index or they are more than a few.
 */
export async function countByWords(tx: WriteTransaction, before: Counting): Promise<boolean> {
  const [{ live, ...rest }, after] = await Promise.all([readIndexState(tx), countingIn(tx)]);
  if (!live) return false;
  if (live.vocabulary === after.vocabulary) return true;
  if (live.vocabulary !== before.vocabulary || live.builtin !== before.builtin) return false;
  const changed = changedWords(before.lexicon, after.lexicon);
  const concerned = changed === "all" ? undefined : await findConcerned(tx, live.slot, changed);
  if (!concerned) return false;
  const parts = partsFor({ ...live, ...after }, live.slot, live);
  await Promise.all([
    writeIndexState(tx, { ...rest, live: parts }),
    writeAliases(tx, after.lexicon),
  ]);
  if (concerned.length === 0) return true;
  const named = concerned.map((key) => ({ key }));
  const recounts = await readRecounts(tx, named, await readWithdrawn(tx));
  await recountChannels(tx, parts, after.lexicon, recounts);
  return true;
}
