// The best answers without scoring everything: candidates in the order of what their scores can be at most.

/** Candidates for an answer: ordinals, and the most that the score of each can be. */
export type Candidates = {
  readonly ordinals: Int32Array;
  readonly bounds: Float64Array;
};

/** Scored candidates that have a match at all, in any order. */
export type Scorer<R> = (ordinals: readonly number[]) => Promise<readonly R[]>;

/** How many candidates a result are scored in the first round. */
const FIRST_SHARE = 1.4;

/**
 * Returns the best `limit` results, best first, and whether there may be more. The threshold argument: once the last
 * of them scores above every bound left, none of the others can be among the best (Fagin, Lotem and Naor 2001).
 * Where a first round does not settle it, `tighten` gives closer bounds, which may leave candidates out.
 */
export async function bestResults<R extends { readonly score: number }>(
  first: Candidates,
  limit: number,
  compare: (a: R, b: R) => number,
  score: Scorer<R>,
  tighten: () => Promise<Candidates | undefined>,
): Promise<{ rows: R[]; more: boolean }> {
  let candidates = first;
  let order = Int32Array.from(first.ordinals, (_, i) => i);
  let rows: R[] = [];
  let done = 0;
  let size = Math.ceil(limit * FIRST_SHARE);
  for (let round = 1; done < order.length; round++) {
    const { ordinals, bounds } = candidates;
    const end = Math.min(order.length, done + size);
    leadBest(order, bounds, done, end);
    const scored = Array.from(order.subarray(done, end), (i) => ordinals[i]!);
    rows = [...rows, ...(await score(scored))].sort(compare);
    done = end;
    const last = rows[limit - 1];
    if (last && last.score > highest(order, bounds, done)) break;
    const closer = round === 1 && done < order.length ? await tighten() : undefined;
    if (!closer) size *= 2;
    else {
      const seen = new Set(scored);
      candidates = closer;
      order = Int32Array.from(closer.ordinals, (_, i) => i).filter(
        (i) => !seen.has(closer.ordinals[i]!),
      );
      done = 0;
    }
  }
  return { rows: rows.slice(0, limit), more: rows.length > limit || done < order.length };
}

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
