// Where merged terms lead: each into another one, that perhaps into a third.

/**
 * Returns what tells the end of a term's merges, by what each term was merged into. A term whose merges go in a circle,
 * or lead into one, means itself. Each step is taken once, however long the chains are.
 */
export function endsOfMerges(into: ReadonlyMap<string, string>): (id: string) => string {
  const ends = new Map<string, string>();
  return (id) => {
    const path = new Set<string>();
    let at = id;
    let next = into.get(at);
    while (next !== undefined && !path.has(at) && !ends.has(at)) {
      path.add(at);
      at = next;
      next = into.get(at);
    }
    const known = ends.get(at);
    const end = known ?? at;
    // Stopped at a term that leads on: the path has come round, or to one of which that is known.
    const isCircle = into.has(end);
    for (const each of path) ends.set(each, isCircle ? each : end);
    return ends.get(id) ?? id;
  };
}
