// Digests of an index's parts, as its stores have them and as they should be.
import type { Steps } from "../base/steps.ts";
import { Digest } from "../index/digest.ts";
import { readFacts, type FactsBlock } from "../index/facts-block.ts";
import { BLOCK_CHANNELS, slotOf, unpackBlock, type Entry } from "../index/posting-block.ts";
import type { IndexParts } from "../index/state.ts";
import { NO_TOTALS, type IndexTotals } from "../index/totals.ts";
import type { ReadTransaction } from "./schema.ts";

/** The digests of an index's parts, as they are or as they should be. */
export type PartDigests = {
  readonly postings: Digest;
  readonly totals: Digest;
  readonly facts: Digest;
  /** The map-wide numbers beside the postings. */
  sums: IndexTotals;
};

/** Returns digests of nothing. */
export function noDigests(): PartDigests {
  return { postings: new Digest(), totals: new Digest(), facts: new Digest(), sums: NO_TOTALS };
}

/** Returns the line of an entry that goes into a digest. */
export const lineOfEntry = (
  key: string,
  ordinal: number,
  { code, mask, bins }: Omit<Entry, "weeks">,
): string => [key, ordinal, code, mask, ...bins].join("\n");

/** Adds an entry's counts to a digest: they add up over channels, and it must add up in the same way. */
export function addWeeks(totals: Digest, key: string, block: number, weeks: Entry["weeks"]): void {
  for (let i = 0; i < weeks.length; i += 2) {
    totals.add([key, block, weeks[i]].join("\n"), weeks[i + 1]!);
  }
}

/** Postings of up to 64 kB read in one transaction: a save beside it waits for its end. */
const POSTINGS = 64;

/** Lines of a posting added to a digest between two turns of the page. */
const LINES = 512;

type PostingKey = readonly [string, 0 | 1, number];

/** Stored postings with their keys; the last key is where to go on from. */
export type PostingBatch = {
  readonly keys: readonly PostingKey[];
  readonly blocks: readonly Uint8Array[];
};

/** Reads the stored postings after a key. */
export async function readPostingBatch(
  tx: ReadTransaction,
  after: PostingKey | undefined,
): Promise<PostingBatch> {
  const range = after && IDBKeyRange.lowerBound(after, true);
  const postings = tx.objectStore("postings");
  const [keys, blocks] = await Promise.all([
    postings.getAllKeys(range, POSTINGS),
    postings.getAll(range, POSTINGS),
  ]);
  return { keys, blocks };
}

/** Adds stored postings to the digests. */
export function* digestPostings(
  { keys, blocks }: PostingBatch,
  { slot }: IndexParts,
  actual: PartDigests,
): Steps<void> {
  for (const [i, bytes] of blocks.entries()) {
    if (slotOf(bytes) !== slot) continue;
    const [name, , block] = keys[i]!;
    const { weeks, lines } = unpackBlock(bytes);
    for (const [at, { ordinal, ...line }] of lines.entries()) {
      actual.postings.add(lineOfEntry(name, ordinal, line));
      if (at % LINES === 0) yield;
    }
    addWeeks(actual.totals, name, block, weeks);
    yield;
  }
}

/** Adds stored facts to the digests. */
export function* digestFacts(
  facts: readonly FactsBlock[],
  { slot }: IndexParts,
  actual: PartDigests,
): Steps<void> {
  for (const block of facts) {
    if (block.slot !== slot) continue;
    for (const [i, mark] of block.marks.entries()) {
      const ordinal = block.block * BLOCK_CHANNELS + i;
      if (mark > 0) actual.facts.add([ordinal, mark].join(" "));
      if (i % LINES === 0) yield;
    }
    for (const { ordinal, reach, cost } of readFacts(block)) {
      actual.facts.add([ordinal, reach, cost].join(" "));
    }
    yield;
  }
}
