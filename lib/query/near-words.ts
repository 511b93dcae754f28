// "Did you mean": the words of a map and its vocabulary that a typed one is nearly.
import { editDistance } from "../base/edit-distance.ts";
import { compareText, fold, foldCase } from "../base/text.ts";
import { FACETS } from "../model/facets.ts";
import { likeWord, withoutMarks } from "../model/like-key.ts";
import { FILTER_VALUES } from "./filter-values.ts";
import type { QueryError } from "./query.ts";
import { facetMeant, type Known } from "./read-word.ts";
import type { SpelledTerm } from "./resolve-words.ts";

/** Most words that are named. */
const MOST_NEAR = 3;

/** Most letters, marks and blanks that a spelling is longer or shorter by than what is compared. */
const MOST_DROPPED = 4;

/** Most words together that are looked for: "trial running". */
const MOST_WORDS = 3;

const HAN = /^\p{sc=Han}+$/u;

/** Returns the spellings that a word is nearly, the nearest first: one letter off, or two of eight and more. */
export function nearWords(typed: string, spellings: Iterable<string>): string[] {
  const plain = plainOf(typed);
  const { length } = plain;
  const most = HAN.test(plain) ? (length < 3 ? 0 : 1) : length < 4 ? 0 : length < 8 ? 1 : 2;
  if (most === 0) return [];
  // Of spellings that are alike the first one is named, which is the label.
  const found = new Map<string, { readonly spelling: string; readonly distance: number }>();
  for (const spelling of spellings) {
    if (Math.abs(spelling.length - typed.length) > most + MOST_DROPPED) continue;
    const other = plainOf(spelling);
    const distance = found.has(other) ? most + 1 : editDistance(plain, other, most);
    if (distance <= most) found.set(other, { spelling, distance });
  }
  return [...found.values()]
    .sort((a, b) => a.distance - b.distance || compareText(a.spelling, b.spelling))
    .slice(0, MOST_NEAR)
    .map(({ spelling }) => spelling);
}

const plainOf = (text: string): string => likeWord(foldCase(withoutMarks(fold(text))));

/** Returns what may have been meant where a query has an error: words, names of facets, or values of the facet. */
export function nearError(text: string, { at, code, facts }: QueryError, known: Known): string[] {
  if (code === "UNKNOWN_WORD") {
    const rest = text.slice(at).split(/\s+/);
    for (let count = Math.min(MOST_WORDS, rest.length); count > 0; count--) {
      const words = rest.slice(0, count).join(" ");
      const near = nearWords(words.replace(/[)）,，]+$/, ""), known.spelled.flatMap(namesOf));
      if (near.length > 0) return near;
    }
  }
  if (code === "UNKNOWN_FACET") return nearFacets(String(facts["facet"]), known);
  if (code === "BAD_VALUE" || code === "UNKNOWN_VALUE")
    return nearValues(`${facts["facet"]}:${facts["value"]}`, known);
  if (code === "BAD_FILTER") return nearFilter(String(facts["filter"]), String(facts["value"]));
  return [];
}

function nearFilter(name: string, value: string): string[] {
  const listed = Object.entries(FILTER_VALUES).find(([filter]) => filter === name);
  return listed ? nearWords(value, listed[1]) : [];
}

function nearFacets(name: string, { facets }: Known): string[] {
  const builtin = FACETS.flatMap(({ id, en, zh, also = "" }) => [id, en, zh, ...also.split(", ")]);
  return nearWords(name, [...facets.keys(), ...builtin]);
}

/** Returns the values of its facet that a trait's value is nearly. */
export function nearValues(trait: string, known: Known): string[] {
  const colon = trait.search(/[:：]/);
  const id = facetMeant(fold(trait.slice(0, colon)), known)?.id;
  const [value = ""] = trait.slice(colon + 1).split(";");
  const terms = known.spelled.filter((term) => term.id.startsWith(`${id}:`));
  return nearWords(value.replace(/^[<>≤≥]=?|\+$/g, ""), terms.flatMap(namesOf));
}

const namesOf = ({ id, labels, aliases }: SpelledTerm): string[] => {
  const names = [...Object.values(labels), ...aliases];
  return names.length > 0 ? names : [id.slice(id.indexOf(":") + 1).replaceAll("-", " ")];
};
