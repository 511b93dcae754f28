// Work on many things, a group at a time.

/**
 * Returns items in groups of a size. Where items are not alike, `weigh` tells as how many each counts (1 or more); a
 * group has at least one.
 */
export function* groupsOf<T>(
  items: readonly T[],
  size: number,
  weigh: (item: T) => number = () => 1,
): Generator<readonly T[]> {
  for (let at = 0; at < items.length;) {
    let end = at;
    for (let left = size; end < items.length && left > 0; end++) left -= weigh(items[end]!);
    yield items.slice(at, end);
    at = end;
  }
}

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
  for (const some of groupsOf(items, size)) results.push(...(await Promise.all(some.map(work))));
  return results;
}
