// Writes to the index: what changed in some channels' profiles goes into postings, facts and totals.
import { entriesOf, sameEntry, type Weighing } from "../index/entries.ts";
import { editFacts, emptyFacts } from "../index/facts-block.ts";
import {
  blockOf,
  editBlock,
  EMPTY_BLOCK,
  packBlock,
  unpackBlock,
  type EntryEdit,
  type Slot,
} from "../index/posting-block.ts";
import { unpackEvidence, type Profile } from "../index/profile.ts";
import type { IndexParts } from "../index/state.ts";
import { changeTotals } from "../index/totals.ts";
import { NO_EVIDENCE } from "../rank/evidence.ts";
import { readTotals, writeTotals } from "./index-state.ts";
import type { WriteTransaction } from "./schema.ts";

/** A channel's profile as the postings have it (none where it is new) and after a change. */
export type ProfileChange = { readonly before: Profile | undefined; readonly after: Profile };

/** Writes what follows from changed profiles; `changes` are in ascending order of ordinals. */
export async function editIndex(
  tx: WriteTransaction,
  parts: Weighing & Pick<IndexParts, "slot">,
  changes: readonly ProfileChange[],
): Promise<void> {
  const { slot } = parts;
  const counted = changes.map(({ before, after }) => ({
    same: before?.evidence === after.evidence,
    ordinal: after.ordinal,
    before: before && unpackEvidence(before.evidence),
    after: unpackEvidence(after.evidence),
  }));
  const different = counted.filter(({ same }) => !same);
  const edits = new Map<string, EntryEdit[]>();
  for (const { ordinal, before = NO_EVIDENCE, after } of different) {
    const [old, now] = [entriesOf(before, parts), entriesOf(after, parts)];
    for (const key of new Set([...old.keys(), ...now.keys()])) {
      const edit = { ordinal, before: old.get(key), after: now.get(key) };
      if (sameEntry(edit.before, edit.after)) continue;
      const list = edits.get(key);
      if (list) list.push(edit);
      else edits.set(key, [edit]);
    }
  }
  const blocks = [...edits].flatMap(([key, list]) =>
    [...Map.groupBy(list, ({ ordinal }) => blockOf(ordinal))].map(
      ([block, some]) => [key, block, some] as const,
    ),
  );
  await Promise.all([
    ...blocks.map(([key, block, some]) => editPostings(tx, key, slot, block, some)),
    editAllFacts(tx, slot, changes),
    different.length > 0 &&
      readTotals(tx, slot).then((totals) => writeTotals(tx, slot, changeTotals(totals, different))),
  ]);
}

async function editPostings(
  tx: WriteTransaction,
  key: string,
  slot: Slot,
  block: number,
  edits: readonly EntryEdit[],
): Promise<void> {
  const postings = tx.objectStore("postings");
  const packed = await postings.get([key, slot, block]);
  const edited = editBlock(packed ? unpackBlock(packed) : EMPTY_BLOCK, edits);
  if (edited.lines.length + edited.weeks.length > 0)
    await postings.put(packBlock(slot, block, edited), [key, slot, block]);
  else await postings.delete([key, slot, block]);
}

async function editAllFacts(
  tx: WriteTransaction,
  slot: Slot,
  changes: readonly ProfileChange[],
): Promise<void> {
  const noted = changes.filter(
    ({ before, after }) =>
      before?.kind !== after.kind || before.reach !== after.reach || before.cost !== after.cost,
  );
  const facts = tx.objectStore("facts");
  const byBlock = Map.groupBy(noted, ({ after }) => blockOf(after.ordinal));
  await Promise.all(
    [...byBlock].map(async ([block, some]) => {
      const known = (await facts.get([block, slot])) ?? emptyFacts(slot, block);
      await facts.put(
        editFacts(
          known,
          some.map(({ after }) => after),
        ),
      );
    }),
  );
}
