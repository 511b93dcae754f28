// What a query that nothing answers would ask without its filters.
import type { ShoalMap } from "../model/map.ts";
import { branchesOf } from "./branches.ts";
import { knownOf, readQuery } from "./read-query.ts";
import { withoutFilters, type Unfiltered } from "./without-filters.ts";

/**
 * Returns what narrows a query that can be read, and the query without that; undefined where nothing does, or where a
 * filter stood in an alternative of its own: what is left was asked with it then, and has no answer either.
 */
export function unfilteredIn(
  text: string,
  map: Pick<ShoalMap, "terms" | "facets" | "sightings">,
  now: number,
): Unfiltered | undefined {
  const found = withoutFilters(text, knownOf(map, now));
  if (found.filters.length === 0) return undefined;
  const branchesIn = (each: string): string[] => {
    const read = readQuery(each, map, now);
    const branches = read.ok ? branchesOf(read.query) : read;
    return branches.ok ? branches.query.map((branch) => JSON.stringify(branch)) : [];
  };
  const asked = new Set(branchesIn(text));
  return branchesIn(found.text).some((branch) => !asked.has(branch)) ? found : undefined;
}
