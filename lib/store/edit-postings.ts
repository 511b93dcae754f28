// Writes to a trait's postings: a leaf at a time, cut and joined so that the leaves depend on their content alone.
import {
  lastOf,
  packLeaf,
  unpackLeaf,
  type Entry,
  type Leaf,
  type Range,
  type Slot,
} from "../index/leaf.ts";
import {
  cut,
  editEntries,
  emptyRange,
  holds,
  LEAF_BYTES,
  parentOf,
  totalWeight,
} from "../index/partition.ts";
import { ROOT_LEVEL } from "../index/leaf.ts";
import type { WriteTransaction } from "./schema.ts";

/** Which trait's postings of which slot; `limit` is the most that a leaf weighs, LEAF_BYTES where not given. */
export type Place = {
  readonly tx: WriteTransaction;
  readonly slot: Slot;
  readonly trait: string;
  readonly limit?: number;
};

/** Replaces the mentions of a trait in some channels, given by ordinal; none removes the channel. */
export async function editPostings(place: Place, edits: readonly Entry[]): Promise<void> {
  let done = 0;
  while (done < edits.length) {
    const leaf = await leafAround(place, edits[done]!.ordinal);
    let end = done;
    while (end < edits.length && holds(leaf, edits[end]!.ordinal)) end++;
    await editLeaf(place, leaf, edits.slice(done, end));
    done = end;
  }
}

function keyRange({ trait, slot }: Place, { start, level }: Range): IDBKeyRange {
  return IDBKeyRange.bound([trait, slot, start], [trait, slot, lastOf({ start, level })]);
}

const toEnd = ({ trait, slot }: Place, from: number): IDBKeyRange =>
  IDBKeyRange.bound([trait, slot, from], [trait, slot, []]);

async function leafAround(place: Place, ordinal: number): Promise<Leaf> {
  const postings = place.tx.objectStore("postings");
  const bytes = await postings.get(toEnd(place, ordinal));
  const leaf = bytes && unpackLeaf(bytes);
  if (leaf && holds(leaf, ordinal)) return leaf;
  const keys = await postings.getAllKeys(toEnd(place, 0));
  const lasts = keys.map(([, , last]) => last);
  return { ...emptyRange(ordinal, lasts), entries: [] };
}

async function editLeaf(place: Place, leaf: Leaf, edits: readonly Entry[]): Promise<void> {
  const entries = editEntries(leaf.entries, edits);
  const lighter = totalWeight(entries) < totalWeight(leaf.entries);
  const { range, gone, whole } = lighter
    ? await joinSiblings(place, { ...leaf, entries })
    : { range: leaf, gone: [], whole: entries };
  const { tx, trait, slot, limit = LEAF_BYTES } = place;
  const postings = tx.objectStore("postings");
  const leaves = cut({ start: range.start, level: range.level, entries: whole }, limit);
  const kept = new Set(leaves.map(lastOf));
  await Promise.all([
    ...[leaf, ...gone]
      .map(lastOf)
      .filter((last) => !kept.has(last))
      .map((last) => postings.delete([trait, slot, last])),
    ...leaves.map((each) => postings.put(packLeaf(slot, each), [trait, slot, lastOf(each)])),
  ]);
}

// A leaf that became lighter may now fit into one with its other half, and that with its own.
async function joinSiblings(place: Place, leaf: Leaf) {
  let range: Range = leaf;
  let whole = [...leaf.entries];
  const gone: Range[] = [];
  while (range.level < ROOT_LEVEL) {
    const parent = parentOf(range);
    const other = { start: parent.start + (range.start - parent.start ? 0 : 2 ** range.level) };
    const found = await place.tx
      .objectStore("postings")
      .getAll(keyRange(place, { ...other, level: range.level }), 2);
    if (found.length > 1) break;
    const sibling = found[0] && unpackLeaf(found[0]);
    const entries = sibling?.entries ?? [];
    if (totalWeight(whole) + totalWeight(entries) > (place.limit ?? LEAF_BYTES)) break;
    if (sibling) gone.push(sibling);
    whole = other.start < range.start ? [...entries, ...whole] : [...whole, ...entries];
    range = parent;
  }
  return { range, gone, whole };
}
