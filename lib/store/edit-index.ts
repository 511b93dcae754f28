// Writes to the index: what changed in some channels' profiles goes into postings, facts and totals.
import { groupsOf } from "../base/groups.ts";
import { entriesOf, sameEntry, type Weighing } from "../index/entries.ts";
import { editFacts, emptyFacts } from "../index/facts-block.ts";
import {
  BLOCK_CHANNELS,
  blockOf,
  editBlock,
  EMPTY_BLOCK,
  isBelowZero,
  packBlock,
  unpackBlock,
  type EntryEdit,
  type Slot,
} from "../index/posting-block.ts";
import { sameEvidence, unpackEvidence, type Profile } from "../index/profile.ts";
import type { IndexParts } from "../index/state.ts";
import { changeTotals, type IndexTotals } from "../index/totals.ts";
import { NO_EVIDENCE } from "../rank/evidence.ts";
import { dropSlot, readTotals, writeTotals } from "./index-state.ts";
import { BulkRequests } from "./bulk-requests.ts";
import type { ReadTransaction, WriteTransaction } from "./schema.ts";

/** A channel's profile as the postings have it (none where it is new) and after a change. */
export type ProfileChange = { readonly before: Profile | undefined; readonly after: Profile };

/** Blocks of postings that are taken apart and packed between two turns of the page, where each changes in few lines. */
const AT_ONCE = 24;

/** So many changed lines take as long as a block more. */
const LINES_A_BLOCK = 100;

/** What follows from changed profiles for the rest of the index: taken in bit by bit, then written. */
export class IndexEdit {
  private readonly parts: IndexEditParts;
  private readonly empty: number;
  private readonly edits = new Map<string, EntryEdit[]>();
  private readonly noted: ProfileChange[] = [];
  private totals: IndexTotals;
  private counted = false;

  private constructor(parts: IndexEditParts, totals: IndexTotals, empty: number) {
    this.parts = parts;
    this.empty = empty;
    this.totals = totals;
  }

  /** Begins an edit of the slot that `parts` name. From the ordinal `end` on the slot is known to be empty. */
  static async begin(
    tx: ReadTransaction | WriteTransaction,
    parts: IndexEditParts,
    end = Infinity,
  ): Promise<IndexEdit> {
    const empty = Math.ceil(end / BLOCK_CHANNELS);
    return new IndexEdit(parts, await readTotals(tx, parts.slot), empty);
  }

  /** Takes in some changed profiles. */
  add(changes: readonly ProfileChange[]): void {
    this.noted.push(...changes.filter(changesFacts));
    const different = changes.filter(changesEntries).map(({ before, after }) => ({
      ordinal: after.ordinal,
      before: before && unpackEvidence(before.evidence),
      after: unpackEvidence(after.evidence),
      reaches: [before?.reach, after.reach] as const,
    }));
    for (const { ordinal, before = NO_EVIDENCE, after, reaches } of different) {
      const old = entriesOf(before, this.parts, reaches[0]);
      const now = entriesOf(after, this.parts, reaches[1]);
      for (const key of new Set([...old.keys(), ...now.keys()])) {
        const edit = { ordinal, before: old.get(key), after: now.get(key) };
        if (sameEntry(edit.before, edit.after)) continue;
        const list = this.edits.get(key);
        if (list) list.push(edit);
        else this.edits.set(key, [edit]);
      }
    }
    if (different.length === 0) return;
    this.totals = changeTotals(this.totals, different);
    this.counted = true;
  }

  /** Writes what was taken in. An index that does not hold what it is said to hold is of no use: it goes. */
  async write(tx: WriteTransaction): Promise<void> {
    const { slot } = this.parts;
    const blocks = [...this.edits].flatMap(([key, list]) =>
      [...Map.groupBy(list, ({ ordinal }) => blockOf(ordinal))].map(
        ([block, edits]): BlockEdit => ({
          place: [key, slot, block],
          edits: edits.sort((a, b) => a.ordinal - b.ordinal),
          isNew: block >= this.empty,
        }),
      ),
    );
    if (!(await editPostings(tx, blocks))) return dropSlot(tx, slot);
    await editAllFacts(tx, slot, this.noted);
    if (this.counted) await writeTotals(tx, slot, this.totals);
  }
}

type IndexEditParts = Weighing & Pick<IndexParts, "slot">;

const changesEntries = ({ before, after }: ProfileChange): boolean =>
  before?.reach !== after.reach || !sameEvidence(before?.evidence, after.evidence);

const changesFacts = ({ before, after }: ProfileChange): boolean =>
  before?.kind !== after.kind ||
  before.status !== after.status ||
  before.reach !== after.reach ||
  before.cost !== after.cost;

type BlockEdit = {
  readonly place: [key: string, slot: Slot, block: number];
  readonly edits: readonly EntryEdit[];
  /** There is no such block yet. */
  readonly isNew: boolean;
};

// False where more would be taken out of a block than it holds.
async function editPostings(tx: WriteTransaction, blocks: readonly BlockEdit[]): Promise<boolean> {
  const weigh = ({ edits }: BlockEdit) => 1 + edits.length / LINES_A_BLOCK;
  const groups = [...groupsOf(blocks, AT_ONCE, weigh)];
  let coming = askBlocks(tx, groups[0] ?? []);
  let written = Promise.resolve();
  for (const [n, some] of groups.entries()) {
    const { packed, answered } = coming;
    // The database looks for the next ones, and writes the last ones, while these are taken apart.
    coming = askBlocks(tx, groups[n + 1] ?? []);
    await Promise.all([answered, written]);
    const requests = new BulkRequests(tx);
    for (const [i, { place, edits }] of some.entries()) {
      const before = packed[i]?.();
      const edited = editBlock(before ? unpackBlock(before) : EMPTY_BLOCK, edits);
      if (isBelowZero(edited.weeks)) return false;
      const [, slot, block] = place;
      if (edited.lines.length + edited.weeks.length === 0) requests.delete("postings", place);
      else requests.put("postings", packBlock(slot, block, edited), place);
    }
    written = requests.answered();
  }
  await written;
  return true;
}

function askBlocks(tx: WriteTransaction, blocks: readonly BlockEdit[]) {
  const requests = new BulkRequests(tx);
  const packed = blocks.map(({ place, isNew }) =>
    isNew ? undefined : requests.get("postings", place),
  );
  return { packed, answered: requests.answered() };
}

async function editAllFacts(
  tx: WriteTransaction,
  slot: Slot,
  changes: readonly ProfileChange[],
): Promise<void> {
  const facts = tx.objectStore("facts");
  const byBlock = Map.groupBy(changes, ({ after }) => blockOf(after.ordinal));
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
