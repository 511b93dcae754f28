// Facets of the user's own as counting and asking know them: rows of the lexicon, so that a question needs no other table.
import { fold } from "../base/text.ts";
import type { Lexicon } from "./lexicon.ts";
import { facetOf, type DecayGroup, type Facet } from "./facets.ts";
import { OPEN_RANGE } from "./as-facet.ts";

/** What matching must know of a facet; `unit` names what an own facet tells its ranges in, where that is known (units.ts). */
export type Matching = Pick<Facet, "type" | "decay" | "range" | "order"> & {
  readonly unit?: string;
};

const WORDS: Matching = { type: "term", decay: "medium" };

/**
 * Returns the key under which a lexicon holds an own facet, in the spelling of trait keys; it begins with ALIAS_MARK, so
 * that it is kept with the spellings.
 */
export function facetKey(facet: string): string {
  return `=%${fold(facet)}`;
}

/** In the place of a type: the row is of another name of the facet whose id follows. */
export const NAME_OF = "=";

/** Returns the id, folded, of the user's own facet that has a folded name, or undefined where a lexicon holds none. */
export function ownFacetNamed(name: string, lexicon: Pick<Lexicon, "get">): string | undefined {
  const row = lexicon.get(facetKey(name)) ?? lexicon.get(facetKey(name.replaceAll("-", " ")));
  return row && (row[0] === NAME_OF ? row[1] : name);
}

/** Returns the facets whose evidence a row of facetRows is about: that of its name, and the one that the name leads to. */
export function facetsOfRow(id: string, row: readonly string[] = []): string[] {
  const name = id.slice(facetKey("").length);
  return row[0] === NAME_OF ? [name, ...row.slice(1)] : [name];
}

/** Returns the ids of the user's own facets that a lexicon holds. */
export function ownFacetsIn(lexicon: Lexicon): string[] {
  const mark = facetKey("");
  return [...lexicon]
    .filter(([key, [type]]) => key.startsWith(mark) && type !== NAME_OF)
    .map(([key]) => key.slice(mark.length));
}

/** Returns how a facet matches, a built-in one or one that the lexicon holds; any other as words. */
export function matchingOf(facet: string, lexicon: Pick<Lexicon, "get">): Matching {
  const known = facetOf(facet);
  if (known) return known;
  const row = lexicon.get(facetKey(facet));
  if (!row || row[0] === NAME_OF) return WORDS;
  const [type, decay, ...order] = row as [Facet["type"], DecayGroup, ...string[]]; // written by facetRows (own-facet-rows.ts) alone
  const [unit] = order;
  if (type === "band") return { type, decay, range: OPEN_RANGE, ...(unit && { unit }) };
  return { type, decay, ...(order.length > 0 && { order }) };
}
