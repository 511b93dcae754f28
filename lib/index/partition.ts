// How a trait's postings are cut into leaves: halves of halves, none heavier than a limit, whatever the history.
import { lastOf, rangeAround, ROOT_LEVEL, type Entry, type Leaf, type Range } from "./leaf.ts";

/** Most bytes, about, that a leaf takes; heavier ones are cut in two. */
export const LEAF_BYTES = 16_384;

/** Returns about how many bytes an entry takes, by a measure that adds up. */
function weightOf({ mentions }: Entry): number {
  return 2 + 2 * mentions.length;
}

/** Returns about how many bytes entries take. */
export function totalWeight(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + weightOf(entry), 0);
}

/**
 * Returns the leaves that hold a range's entries: a range is cut in half exactly when it is too heavy, so the leaves
 * depend on the entries alone. Empty ones are left out; a single channel is never cut.
 */
export function cut({ start, level, entries }: Leaf, limit = LEAF_BYTES): Leaf[] {
  if (entries.length === 0) return [];
  if (level === 0 || totalWeight(entries) <= limit) return [{ start, level, entries }];
  const middle = start + 2 ** (level - 1);
  const at = firstFrom(entries, middle);
  return [
    ...cut({ start, level: level - 1, entries: entries.slice(0, at) }, limit),
    ...cut({ start: middle, level: level - 1, entries: entries.slice(at) }, limit),
  ];
}

function firstFrom(entries: readonly Entry[], ordinal: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.ordinal < ordinal) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Returns the empty leaf around an ordinal that no stored leaf covers: the widest range without any of them.
 * `lasts` are the last ordinals of the trait's stored leaves.
 */
export function emptyRange(ordinal: number, lasts: readonly number[]): Range {
  const level = lasts.reduce(
    (least, last) => Math.min(least, bitLength(ordinal ^ last) - 1),
    ROOT_LEVEL,
  );
  return rangeAround(ordinal, level);
}

function bitLength(value: number): number {
  return 32 - Math.clz32(value);
}

/** Returns the range of which this is a half. */
export function parentOf({ start, level }: Range): Range {
  return rangeAround(start, level + 1);
}

/** Tells whether a range holds an ordinal. */
export function holds(range: Range, ordinal: number): boolean {
  return ordinal >= range.start && ordinal <= lastOf(range);
}

/** Returns entries with some replaced; those without mentions go. Both lists go by ordinal. */
export function editEntries(entries: readonly Entry[], edits: readonly Entry[]): Entry[] {
  const out: Entry[] = [];
  let i = 0;
  for (const edit of edits) {
    while (i < entries.length && entries[i]!.ordinal < edit.ordinal) out.push(entries[i++]!);
    if (entries[i]?.ordinal === edit.ordinal) i++;
    if (edit.mentions.length > 0) out.push(edit);
  }
  while (i < entries.length) out.push(entries[i++]!);
  return out;
}
