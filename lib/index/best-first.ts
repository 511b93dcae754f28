// The best answers without scoring everything: candidates in the order of what their scores can be at most.
import type { Candidates } from "./bound-scores.ts";

/** What the search works with. */
export type Search<R> = {
  readonly first: Candidates;
  /** Candidates that are looked at only where scores up to `most` matter. */
  readonly others: { readonly most: number; readonly read: (least: number) => Candidates };
  readonly limit: number;
  readonly compare: (a: R, b: R) => number;
  /** Scores candidates; those without a match are left out. */
  readonly score: (ordinals: readonly number[]) => Promise<readonly R[]>;
  /** Returns closer bounds of some candidates, below 0 for those without a match. */
  readonly closer: (ordinals: Int32Array) => Float64Array;
  /** Results that are known already. */
  readonly known: readonly R[];
};

/** Candidates whose bounds are drawn closer at first, at least; then four times as many a time. */
const POOL = 256;

/** So few candidates are rather scored than drawn closer: where there are no more, and where no more are left. */
const FEW = 64;
const FEW_LEFT = 8;

/** Candidates scored in a first round: enough that most answers need no second. */
const firstRound = (limit: number): number => Math.ceil(1.7 * limit) + 8;

/**
 * Returns the best `limit` results, best first, and whether there may be more. The threshold argument: once the last
 * of them scores above every bound left, none of the others can be among the best (Fagin, Lotem and Naor 2001).
 */
export async function bestResults<R extends { readonly score: number }>(
  search: Search<R>,
): Promise<{ rows: R[]; more: boolean }> {
  const { limit, compare, score, closer } = search;
  let { first } = search;
  let order = byBound(first.bounds);
  let rows = search.known.toSorted(compare);
  let pool: Candidate[] = [];
  let done = 0;
  let size = firstRound(limit);
  let drawn = Math.max(POOL, 4 * Math.min(limit, order.length));
  let othersLeft = true;
  let hidden = false;
  const mostFrom = (place: number): number => APART * first.bounds[order[place]!]! + TINY;
  for (;;) {
    const least = rows[limit - 1]?.score ?? -Infinity;
    let count = 0;
    while (count < size && count < pool.length && pool[count]!.bound >= least) count++;
    if (count > 0) {
      const found = await score(pool.slice(0, count).map(({ ordinal }) => ordinal));
      rows = [...rows, ...found].sort(compare);
      pool = pool.slice(count);
      size = Math.min(512, size * 2);
    } else if (done < order.length && mostFrom(done) >= least) {
      const end = Math.min(order.length, done + drawn);
      const next = order.subarray(done, end).filter((i) => first.bounds[i]! >= least);
      if (next.length < end - done) hidden = true;
      const ordinals = next.map((i) => first.ordinals[i]!);
      const few = next.length <= FEW_LEFT || (done === 0 && order.length <= FEW);
      const bounds = few ? Float64Array.from(next, (i) => first.bounds[i]!) : closer(ordinals);
      const more = Array.from(ordinals, (ordinal, i) => ({ ordinal, bound: bounds[i]! }));
      pool = [...pool, ...more.filter(({ bound }) => bound >= 0)].sort((a, b) => b.bound - a.bound);
      done = end;
      drawn *= 4;
    } else if (othersLeft && search.others.most >= least) {
      othersLeft = false;
      hidden ||= least > 0; // those below it were left out without a look
      first = search.others.read(Math.max(0, least));
      order = byBound(first.bounds);
      done = 0;
    } else break;
  }
  const left =
    hidden || pool.length > 0 || done < order.length || (othersLeft && rows.length >= limit);
  return { rows: rows.slice(0, limit), more: rows.length > limit || left };
}

type Candidate = { readonly ordinal: number; readonly bound: number };

// Bounds are put in order by the first bits of their 32-bit numbers, so they may stand out of order by less than this.
const CUT_BITS = 17;
const APART = 1 + 2 ** -5;
const TINY = 1e-37;

/**
 * Returns the places of bounds (0 and more), the highest ones first, nearly. A counting sort: there may be 100 000. Those
 * above 3e38 stand in any order, which matters only to scores as high; no reach and cost that can be noted gives them.
 */
function byBound(bounds: Float64Array): Int32Array {
  const bits = new Uint32Array(Float32Array.from(bounds).buffer);
  let [low, high] = [2 ** 32, 0];
  for (let i = 0; i < bits.length; i++) {
    const key = bits[i]! >>> CUT_BITS;
    if (key < low) low = key;
    if (key > high) high = key;
    bits[i] = key;
  }
  const ends = new Int32Array(Math.max(0, high - low) + 2);
  for (let i = 0; i < bits.length; i++) ends[high - bits[i]! + 1]!++;
  for (let key = 1; key < ends.length; key++) ends[key]! += ends[key - 1]!;
  const order = new Int32Array(bits.length);
  for (let i = 0; i < bits.length; i++) order[ends[high - bits[i]!]!++] = i;
  return order;
}
