// The index as people read it: far above the average, how many times it is says more than hundreds of points.

const MOST = 1_000;

/** Beyond a thousand times the average it says no more than that hardly anybody else has all of it. */
const MOST_TOLD = 100_000;

/** Tells whether the indexes of a list are said as multiples: where one of them is, all are, so that rows compare. */
export function inTimes(rows: readonly { readonly index: number | null }[]): boolean {
  return rows.some(({ index }) => index !== null && index > MOST);
}

/** Returns an index (100 = average) as a whole number, or as a multiple of the average: 11 519 is "115×", 632 is "6.3×", 3 "<0.1×", and more than 1000× ">1000×". */
export function indexWords(index: number, times = index > MOST): string {
  if (!times) return String(Math.round(index));
  if (index > MOST_TOLD) return ">1000×";
  if (index > 0 && index < 5) return "<0.1×";
  return `${index < MOST ? (index / 100).toFixed(1) : Math.round(index / 100)}×`;
}
