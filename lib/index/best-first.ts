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

/** So few candidates are rather scored than drawn closer. */
const FEW = 64;

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
  let order = Int32Array.from(first.ordinals, (_, i) => i);
  let rows = search.known.toSorted(compare);
  let pool: Candidate[] = [];
  let done = 0;
  let size = firstRound(limit);
  let drawn = Math.max(POOL, 4 * Math.min(limit, order.length));
  let othersLeft = true;
  let hidden = false;
  for (;;) {
    const least = rows[limit - 1]?.score ?? -Infinity;
    let count = 0;
    while (count < size && count < pool.length && pool[count]!.bound >= least) count++;
    if (count > 0) {
      const found = await score(pool.slice(0, count).map(({ ordinal }) => ordinal));
      rows = [...rows, ...found].sort(compare);
      pool = pool.slice(count);
      size = Math.min(512, size * 2);
    } else if (done < order.length && highest(order, first.bounds, done) >= least) {
      const end = Math.min(order.length, done + drawn);
      leadBest(order, first.bounds, done, end);
      const next = order.subarray(done, end).filter((i) => first.bounds[i]! >= least);
      if (next.length < end - done) hidden = true;
      const ordinals = next.map((i) => first.ordinals[i]!);
      const few = done === 0 && order.length <= FEW;
      const bounds = few ? Float64Array.from(next, (i) => first.bounds[i]!) : closer(ordinals);
      const more = Array.from(ordinals, (ordinal, i) => ({ ordinal, bound: bounds[i]! }));
      pool = [...pool, ...more.filter(({ bound }) => bound >= 0)].sort((a, b) => b.bound - a.bound);
      done = end;
      drawn *= 4;
    } else if (othersLeft && search.others.most >= least) {
      othersLeft = false;
      hidden ||= least > 0; // those below it were left out without a look
      first = search.others.read(Math.max(0, least));
      order = Int32Array.from(first.ordinals, (_, i) => i);
      done = 0;
    } else break;
  }
  const left =
    hidden || pool.length > 0 || done < order.length || (othersLeft && rows.length >= limit);
  return { rows: rows.slice(0, limit), more: rows.length > limit || left };
}

type Candidate = { readonly ordinal: number; readonly bound: number };

function highest(order: Int32Array, bounds: Float64Array, from: number): number {
  let most = -Infinity;
  for (let i = from; i < order.length; i++) most = Math.max(most, bounds[order[i]!]!);
  return most;
}
// Hoare's quickselect: afterwards the highest bounds of order[from…] are in order[from…end − 1].
function leadBest(order: Int32Array, bounds: Float64Array, from: number, end: number): void {
  let low = from;
  let high = order.length - 1;
  while (low < high) {
    const pivot = bounds[order[(low + high) >> 1]!]!;
    let i = low;
    let j = high;
    while (i <= j) {
      while (bounds[order[i]!]! > pivot) i++;
      while (bounds[order[j]!]! < pivot) j--;
      if (i <= j) {
        const swap = order[i]!;
        order[i++] = order[j]!;
        order[j--] = swap;
      }
    }
    if (end - 1 <= j) high = j;
    else if (end - 1 >= i) low = i;
    else return;
  }
}
