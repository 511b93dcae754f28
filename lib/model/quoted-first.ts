// Looks in the order in which they convince: somebody's words before a count alone.

/** Returns looks with those that have a quote before the others; among themselves they keep their order. */
export function quotedFirst<L extends { readonly quotes: readonly unknown[] }>(
  looks: readonly L[],
): L[] {
  return [
    ...looks.filter(({ quotes }) => quotes.length > 0),
    ...looks.filter(({ quotes }) => quotes.length === 0),
  ];
}
