// The index as people read it: far above the average, how many times it is says more than hundreds of points.

const MOST = 1_000;

/** Returns an index (100 = average) as a whole number, and beyond 1 000 as a multiple of the average: 11 519 is "115×". */
export function indexWords(index: number): string {
  return index > MOST ? `${Math.round(index / 100)}×` : String(Math.round(index));
}
