// Work on many things, a group at a time.

/**
 * Runs work on items, so many at once, and returns the results in their order. A page can do something else between two
 * groups; within a database transaction the work must ask it for something, or it ends.
 */
export async function inGroups<T, R>(
  items: readonly T[],
  size: number,
  work: (item: T) => Promise<R> | R,
): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += size) {
    results.push(...(await Promise.all(items.slice(at, at + size).map(work))));
  }
  return results;
}
