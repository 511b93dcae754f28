// The search for how many further looks do something.

/** Most further looks worth naming; beyond them the answer is "not soon". */
const MOST_LOOKS = 50;

/** Returns a number that does lift, up to 50, where one less does not; undefined where none that was tried does. */
export function fewest(lifts: (n: number) => boolean): number | undefined {
  let below = 0;
  let n = 1;
  while (!lifts(n)) {
    if (n === MOST_LOOKS) return undefined;
    below = n;
    n = Math.min(MOST_LOOKS, 2 * n);
  }
  while (n - below > 1) {
    const middle = (below + n) >> 1;
    if (lifts(middle)) n = middle;
    else below = middle;
  }
  return n;
}
