// Writes to the index: whatever changed in some channels' profiles goes into postings, looks and facts with them.
import { editFacts } from "../index/facts-block.ts";
import type { Entry } from "../index/leaf.ts";
import { blockOf, editBlock, emptyBlock, looksRow, type LooksEdit } from "../index/looks-block.ts";
import { mentionsOf, sameMentions } from "../index/mentions.ts";
import { unpackEvidence, type Profile } from "../index/profile.ts";
import type { IndexParts } from "../index/state.ts";
import { NO_EVIDENCE } from "../rank/evidence.ts";
import { editPostings } from "./edit-postings.ts";
import type { WriteTransaction } from "./schema.ts";

/** A channel's profile before (none where it is new) and after a change. */
export type ProfileChange = { readonly before: Profile | undefined; readonly after: Profile };

type Parts = Pick<IndexParts, "slot" | "halfLifeDays">;

/** Writes changed profiles and what is derived from them, in ascending order of ordinals. */
export async function editIndex(
  tx: WriteTransaction,
  parts: Parts,
  changes: readonly ProfileChange[],
): Promise<void> {
  const { slot } = parts;
  const edits = [...postingEdits(changes)];
  await Promise.all([
    ...changes.map(({ after }) => tx.objectStore("profiles").put(after)),
    ...edits.map(([trait, entries]) => editPostings({ tx, slot, trait }, entries)),
    ...[...byBlock(changes)].map(([block, some]) => editBlocks(tx, parts, block, some)),
  ]);
}

function postingEdits(changes: readonly ProfileChange[]): Map<string, Entry[]> {
  const edits = new Map<string, Entry[]>();
  for (const { before, after } of changes) {
    if (before?.evidence === after.evidence) continue;
    const old = before ? mentionsOf(unpackEvidence(before.evidence)) : new Map<string, never[]>();
    const now = mentionsOf(unpackEvidence(after.evidence));
    for (const trait of new Set([...old.keys(), ...now.keys()])) {
      const mentions = now.get(trait) ?? [];
      if (sameMentions(old.get(trait) ?? [], mentions)) continue;
      const entry = { ordinal: after.ordinal, mentions };
      const list = edits.get(trait);
      if (list) list.push(entry);
      else edits.set(trait, [entry]);
    }
  }
  return edits;
}

function byBlock(changes: readonly ProfileChange[]): Map<number, ProfileChange[]> {
  const blocks = new Map<number, ProfileChange[]>();
  for (const change of changes) {
    const block = blockOf(change.after.ordinal);
    const some = blocks.get(block);
    if (some) some.push(change);
    else blocks.set(block, [change]);
  }
  return blocks;
}

async function editBlocks(
  tx: WriteTransaction,
  { slot, halfLifeDays }: Parts,
  block: number,
  changes: readonly ProfileChange[],
): Promise<void> {
  const noted = changes.filter(
    ({ before, after }) => before?.reach !== after.reach || before?.cost !== after.cost,
  );
  const looked = changes.filter(
    ({ before, after }) => before?.kind !== after.kind || before.evidence !== after.evidence,
  );
  const [looks, facts] = await Promise.all([
    looked.length > 0 ? tx.objectStore("looks").get([block, slot]) : undefined,
    noted.length > 0 ? tx.objectStore("facts").get([block, slot]) : undefined,
  ]);
  if (looked.length > 0) {
    const edits = looked.map((change) => looksEdit(change, halfLifeDays));
    await tx.objectStore("looks").put(editBlock(looks ?? emptyBlock(slot, block), edits));
  }
  if (noted.length > 0) {
    const edited = editFacts(
      facts ?? { slot, block, facts: [] },
      noted.map(({ after }) => after),
    );
    if (edited.facts.length > 0) await tx.objectStore("facts").put(edited);
    else await tx.objectStore("facts").delete([block, slot]);
  }
}

function looksEdit({ before, after }: ProfileChange, halfLifeDays: number): LooksEdit {
  const old = before ? unpackEvidence(before.evidence) : NO_EVIDENCE;
  const now = unpackEvidence(after.evidence);
  return {
    ordinal: after.ordinal,
    row: looksRow(after.kind, now, halfLifeDays),
    before: old.looks,
    after: now.looks,
  };
}
