// Places of an order in which equal numbers share one.

/** Returns the place of each of some counts, the highest first: of 9, 9 and 4 they are 1, 1 and 3. */
export function sharedPlaces(counts: readonly number[]): number[] {
  let place = 0;
  return counts.map((count, i) => {
    if (count !== counts[i - 1]) place = i + 1;
    return place;
  });
}
