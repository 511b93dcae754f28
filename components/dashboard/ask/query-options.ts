// The type-ahead of the query field: what may stand at the caret, and what picking it makes of the text.
import type { Vocabulary } from "../../../lib/app/load-vocabulary.ts";
import { beginsTyped, plainWord } from "../../../lib/base/plain-word.ts";
import type { Locale } from "../../../lib/base/messages.ts";
import { fold } from "../../../lib/base/text.ts";
import { DERIVED, DERIVED_FOR } from "../../../lib/model/derive-traits.ts";
import { parseTrait } from "../../../lib/model/trait.ts";
import { ORDERED_FACETS } from "../../../lib/model/ordered-facets.ts";
import { isPart, splitFacet, traitOptions } from "../../trait-options.ts";
import { traitsOf } from "../../traits-of.ts";
import { filterNames, filterValues, type NamedObserver } from "./filter-options.ts";
import { filterNamed } from "./filter-words.ts";
import { qualifierOptions } from "./qualifier-options.ts";
import type { QueryOption } from "./query-option.ts";
import { placeIn, type QueryPlace } from "./query-place.ts";
import { inQuotes } from "./written-value.ts";

/** What is offered from: the words, the surface's language, and whose looks the map has. */
export type QueryWords = {
  readonly vocabulary: Vocabulary;
  readonly locale: Locale;
  readonly observers: readonly NamedObserver[];
};

/** The place of the word at the caret, and what may complete it or begin there. */
export type QueryHelp = Pick<QueryPlace, "from" | "to" | "begins"> & {
  readonly options: readonly QueryOption[];
};

const OPERATORS = ["and", "or", "not", "joint("] as const;
const LEVELS = ["must:", "should:", "may:"] as const;

/** Returns the help for a text with the caret at `caret`; none where the word is already complete. */
export function queryHelp(text: string, caret: number, words: QueryWords): QueryHelp {
  const { from, to, word, begins } = placeIn(text, caret);
  const options = word === "" ? starters(begins, words) : optionsFor(word, words);
  const done = options.some(({ insert }) => insert === word);
  return { from, to, begins, options: done ? [] : options };
}

/** Returns the text and the caret after an option was picked. */
export function pickOption(
  text: string,
  { from, to }: Pick<QueryHelp, "from" | "to">,
  { insert, more }: QueryOption,
): { readonly text: string; readonly caret: number } {
  const space = more || /^[\s),]/.test(text.slice(to)) ? "" : " ";
  const caret = from + insert.length + (more ? 0 : 1);
  return { text: text.slice(0, from) + insert + space + text.slice(to), caret };
}

// A query begins with the facets used most; what goes on may name any, in a joint nothing else.
function starters(begins: QueryPlace["begins"], { vocabulary, locale }: QueryWords): QueryOption[] {
  if (begins === undefined) return [];
  const facets = begins === "query" ? ORDERED_FACETS.slice(0, 6) : vocabulary.facets;
  const options = facets.map(({ id }) => facetOption(id));
  if (begins === "part") return options;
  return [
    ...options,
    ...filterNames("", locale),
    { type: "operator", insert: "joint(", more: true },
  ];
}

function optionsFor(word: string, words: QueryWords): QueryOption[] {
  const { vocabulary, locale, observers } = words;
  const colon = word.search(/[:：]/);
  const name = word.slice(0, Math.max(colon, 0));
  if (colon < 0 && IS_QUOTE.test(word)) return []; // text to be looked for as it is
  if (fold(name) === DERIVED) return derivedOptions(word.slice(colon + 1), words);
  const isQualified = colon > 0 && /[;；]/.test(word);
  const facet = isQualified ? splitFacet(word, vocabulary)?.facet : undefined;
  const qualifiers = facet === undefined ? [] : qualifierOptions(word, facet, locale);
  if (qualifiers.length > 0) return qualifiers;
  const wanted = fold(word);
  const traits = traitsFor(word, vocabulary);
  const values = filterValues(name, word.slice(colon + 1), locale, observers);
  if (values) return [...values, ...(filterNamed(name) === "role" ? traits : [])].slice(0, 30);
  if (colon > 0) return traits.slice(0, 30);
  const operators = OPERATORS.filter((each) => each.startsWith(wanted)).map(
    (insert): QueryOption => ({ type: "operator", insert, more: insert.endsWith("(") }),
  );
  const levels = LEVELS.filter((each) => each.startsWith(wanted)).map((insert): QueryOption => ({
    type: "level",
    insert,
    more: true,
  }));
  const offered = traits.slice(0, 10);
  const isGuess = (option: QueryOption) => option.type === "trait" && option.guess;
  const sure = offered.filter((option) => !isGuess(option));
  const isDerived = wanted.length > 1 && DERIVED.startsWith(wanted);
  return [
    ...operators,
    ...sure,
    ...filterNames(wanted, locale),
    ...levels,
    ...(isDerived ? [facetOption(DERIVED)] : []),
    ...offered.filter((option) => isGuess(option)),
  ];
}

function traitsFor(word: string, vocabulary: Vocabulary): QueryOption[] {
  const colon = word.search(/[:：]/);
  const plain = colon < 0 ? word : word.slice(0, colon + 1) + unquoted(word.slice(colon + 1));
  return traitOptions(plain, vocabulary, []).flatMap((option): QueryOption[] => {
    if (option.type === "facet") return [facetOption(option.facet)];
    if (option.type === "new") return [];
    const { trait, also, via } = option;
    const guess = isPart(option) || !isNamed(option, plain.slice(colon + 1), vocabulary);
    const insert = traitsOf(option).map(written).join(" ");
    return [{ type: "trait", trait, also, via, guess, insert, more: false }];
  });
}

// What is derived is asked for by the facet that it is derived for: "derived:spend:high".
function derivedOptions(inner: string, { vocabulary }: QueryWords): QueryOption[] {
  if (!/[:：]/.test(inner)) {
    return DERIVED_FOR.filter((id) =>
      [id, vocabulary.facetLabel(id)].some((name) => beginsTyped(name, inner)),
    ).map((facet) => ({ type: "facet", facet, insert: `${DERIVED}:${facet}:`, more: true }));
  }
  return traitsFor(inner, vocabulary)
    .filter((each) => each.type === "trait" && DERIVED_FOR.includes(parseTrait(each.trait).facet))
    .map((each) => ({ ...each, insert: `${DERIVED}:${each.insert}` }))
    .slice(0, 30);
}

const IS_QUOTE = /^["“「„«»]/;
const unquoted = (value: string): string =>
  IS_QUOTE.test(value) ? value.slice(1).replace(/["”」“»«]$/, "") : value;

// The matcher forgives typing errors and does not tell where it did.
function isNamed(
  { trait, via = "" }: { readonly trait: string; readonly via?: string | undefined },
  typed: string,
  { traitLabel, words }: Vocabulary,
): boolean {
  const wanted = plainWord(typed).replaceAll("-", " ");
  const { labels = {}, aliases = [] } = words.find(({ id }) => id === trait) ?? {};
  const names = [traitLabel(trait), via, parseTrait(trait).value, ...Object.values(labels)];
  return [...names, ...aliases].some((name) => {
    const spaced = ` ${plainWord(name).replaceAll(/[-_/()]/g, " ")}`;
    // Chinese has no spaces: a word may begin anywhere.
    return spaced.includes(/\p{Script=Han}/u.test(wanted) ? wanted : ` ${wanted}`);
  });
}

const facetOption = (facet: string): QueryOption => ({
  type: "facet",
  facet,
  insert: `${facet}:`,
  more: true,
});

function written(trait: string): string {
  const { facet } = parseTrait(trait);
  const value = trait.slice(facet.length + 1);
  const plain = /^[^\s()（）"“”「」,，、:：\\]+$/.test(value) && filterNamed(facet) === undefined;
  return plain ? trait : `${facet}:${inQuotes(value)}`;
}
