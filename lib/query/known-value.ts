// Whether a value, under the name that it was typed with, is one that the vocabulary or the map knows.
import { fold } from "../base/text.ts";
import { parseBand } from "../model/band.ts";
import { agesOfBorn } from "../model/born-in.ts";
import { parseHours } from "../model/hours.ts";
import { rangeOf, splitKey, traitKey } from "../model/trait.ts";
import { withSign } from "../model/choice-range.ts";
import { DERIVED } from "../model/derive-traits.ts";
import { orderSpan } from "./order-range.ts";
import { filterValue } from "./filter-values.ts";
import { filterCalled, readAge } from "./read-filter.ts";
import { facetMeant, splitDerived, type Known } from "./read-word.ts";
import { bareRange } from "./value-fault.ts";
import { isLevel } from "./word-lead.ts";

/**
 * Tells whether text is a value under a name: of a filter or choice one of its values, of ranges, hours and ages of looks
 * one that can be read, else a word of the vocabulary or what the map has in use. Under a level it is any word of the
 * vocabulary.
 */
export function isKnownValue(name: string, text: string, known: Known): boolean {
  if (isListedValue(name, text, known)) return true;
  const plain = fold(name);
  const value = fold(text);
  if (filterCalled(plain) === "fresh") return readAge(value.replace(/^>\s*/, "")) !== undefined;
  const { id, type, range = [0, Infinity] } = facetMeant(plain, known) ?? {};
  if (id === "age" && known.year && agesOfBorn(value, known.year) !== undefined) return true;
  // A number is read with whatever unit follows it: "30-45和女" would be one range.
  return (
    type === "band" &&
    !/[和且或](?!以[上下])/.test(text) &&
    parseBand(bareRange(value), range) !== undefined
  );
}

/** Tells whether text is one of the values that there are under a name, in filters, choices, vocabulary or map, or hours. */
export function isListedValue(name: string, text: string, known: Known): boolean {
  const plain = fold(name);
  if (isLevel(plain)) return known.find(text).length > 0;
  if (plain === DERIVED) {
    const [inner, value] = splitDerived(text);
    return inner !== "" && isListedValue(inner, value, known);
  }
  const filter = filterCalled(plain);
  const isListed = filter !== undefined && filter !== "fresh" && filter !== "observer";
  if (isListed && filterValue(filter, text) !== undefined) return true;
  const facet = facetMeant(plain, known);
  if (!facet) return false;
  const { id, order, type } = facet;
  if (type === "hours" && parseHours(fold(text))) return true;
  const isTerm = (each: string) =>
    [...known.find(each), ...known.noted(each)].some((term) => term.startsWith(`${id}:`));
  const end = order && rangeOf(withSign(fold(text)));
  if (end && (order.includes(end.value) || isTerm(end.value))) return true;
  return (
    known.inUse.has(traitKey(`${id}:${text}`)) ||
    isTerm(splitKey(text)[0].trimEnd()) ||
    orderSpan(facet, fold(text), known.find) !== undefined
  );
}
