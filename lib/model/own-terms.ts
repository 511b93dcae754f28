// Which of the user's own terms stand beside the words that Shoal ships and the values of own choices.
import { builtinTerm } from "./builtin-terms.ts";
import { valuesOf } from "./lexicon-rows.ts";
import type { OwnFacet } from "./own-facet.ts";
import { isFixedValue, standingTerms } from "./standing-terms.ts";
import type { Term } from "./term.ts";

/** Tells whether a word ships with Shoal: it stands without a record, and again once its record is removed. */
export function isShipped(id: string): boolean {
  return isFixedValue(id) || builtinTerm(id) !== undefined;
}

/** Returns the terms that were not removed, merged only into what is there (`standingTerms`). */
export function ownTerms(given: readonly Term[], facets: readonly OwnFacet[]): Term[] {
  const values = new Set(valuesOf(facets));
  return standingTerms(given, (id) => values.has(id) || isShipped(id));
}
