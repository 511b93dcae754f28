// Facets in the order of lists: those that capture leads with, then the rest, then the user's own.
import { FACETS, type Facet } from "./facets.ts";
import { asFacet } from "./as-facet.ts";
import type { OwnFacet } from "./own-facet.ts";

const LEADING: readonly string[] = ["interest", "age", "gender", "role", "need"];

/** The built-in facets as lists show them. */
export const ORDERED_FACETS: readonly Facet[] = [
  ...LEADING.flatMap((id) => FACETS.filter((facet) => facet.id === id)),
  ...FACETS.filter(({ id }) => !LEADING.includes(id)),
];

/** Returns all facets as lists show them, the user's own last; one of the user's own never stands in for a built-in one. */
export function facetsWith(own: readonly OwnFacet[]): readonly Facet[] {
  const shipped = new Set(FACETS.map(({ id }) => id));
  return [...ORDERED_FACETS, ...own.filter(({ id }) => !shipped.has(id)).map(asFacet)];
}
