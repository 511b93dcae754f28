// Whether a value, under the name that it was typed with, is one that the vocabulary or the map knows.
import { fold } from "../base/text.ts";
import { parseBand } from "../model/band.ts";
import { parseHours } from "../model/hours.ts";
import { rangeOf, traitKey } from "../model/trait.ts";
import { withSign } from "../model/choice-range.ts";
import { filterValue } from "./filter-values.ts";
import { facetMeant, filterCalled, isLevel, type Known } from "./read-word.ts";

/**
 * Tells whether text is a value under a name: of a filter or choice one of its values, of ranges and hours one that can
 * be read, else a word of the vocabulary or what the map has in use. Under a level it is any word of the vocabulary.
 */
export function isKnownValue(name: string, text: string, known: Known): boolean {
  const plain = fold(name);
  if (isLevel(plain)) return known.find(text).length > 0;
  const filter = filterCalled(plain);
  const isListed = filter !== undefined && filter !== "fresh" && filter !== "observer";
  if (isListed && filterValue(filter, text) !== undefined) return true;
  const facet = facetMeant(plain, known);
  if (!facet) return false;
  const { id, type, range = [0, Infinity], order } = facet;
  // A number is read with whatever unit follows it: "30-45和女" would be one range.
  const plainText = fold(text);
  if (type === "band" && !/[和且或](?!以[上下])/.test(text) && parseBand(plainText, range))
    return true;
  if (type === "hours" && parseHours(plainText)) return true;
  const isTerm = (name: string) => known.find(name).some((term) => term.startsWith(`${id}:`));
  const end = order && rangeOf(withSign(plainText));
  if (end && (order.includes(end.value) || isTerm(end.value))) return true;
  return known.inUse.has(traitKey(`${id}:${text}`)) || isTerm(text);
}
