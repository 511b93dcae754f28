// Facets of the user's own as counting and asking know them: rows of the lexicon, so that a question needs no other table.
import { fold } from "../base/text.ts";
import type { Lexicon } from "./covered-keys.ts";
import { facetOf, type DecayGroup, type Facet } from "./facets.ts";
import { asFacet, OPEN_RANGE } from "./as-facet.ts";
import type { OwnFacet } from "./own-facet.ts";
import type { LexiconRow } from "./lexicon-rows.ts";

/** What matching must know of a facet. */
export type Matching = Pick<Facet, "type" | "decay" | "range" | "order">;

const WORDS: Matching = { type: "term", decay: "medium" };

/**
 * Returns the key under which a lexicon holds an own facet, in the spelling of trait keys; it begins with ALIAS_MARK, so
 * that it is kept with the spellings.
 */
export function facetKey(facet: string): string {
  return `=%${fold(facet)}`;
}

/** Returns the rows of the user's own facets: type, decay, then the order of an ordered choice. */
export function facetRows(own: readonly OwnFacet[]): LexiconRow[] {
  return own
    .filter(({ id, removed }) => !removed && facetOf(id) === undefined)
    .map((each) => {
      const { id, type, decay, order = [] } = asFacet(each);
      return { id: facetKey(id), broader: [type, decay, ...order] };
    });
}

/** Returns the ids of the user's own facets that a lexicon holds. */
export function ownFacetsIn(lexicon: Lexicon): string[] {
  const mark = facetKey("");
  return [...lexicon.keys()]
    .filter((key) => key.startsWith(mark))
    .map((key) => key.slice(mark.length));
}

/** Returns how a facet matches, a built-in one or one that the lexicon holds; any other as words. */
export function matchingOf(facet: string, lexicon: Pick<Lexicon, "get">): Matching {
  const known = facetOf(facet);
  if (known) return known;
  const row = lexicon.get(facetKey(facet));
  if (!row) return WORDS;
  const [type, decay, ...order] = row as [Facet["type"], DecayGroup, ...string[]]; // written by facetRows alone
  return {
    type,
    decay,
    ...(type === "band" && { range: OPEN_RANGE }),
    ...(order.length > 0 && { order }),
  };
}
