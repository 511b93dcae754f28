// The vocabulary as forms use it: built-in terms, the values of choices, and the user's own terms, in one list.
import { languageTag, type Locale } from "../base/messages.ts";
import { BUILTIN_TERMS, builtinTerm } from "../model/builtin-terms.ts";
import { DERIVED } from "../model/derive-traits.ts";
import { endsOfMerges } from "../model/ends-of-merges.ts";
import { FACETS, facetOf } from "../model/facets.ts";
import { hoursInWords } from "../model/hours-in-words.ts";
import { parseHours } from "../model/hours.ts";
import { asFacet, OPEN_RANGE } from "../model/as-facet.ts";
import { bandKey } from "../model/band-key.ts";
import type { OwnFacet } from "../model/own-facet.ts";
import { ownTerms } from "../model/own-terms.ts";
import { qualifiersOf } from "../model/qualifiers.ts";
import type { Term } from "../model/term.ts";
import { parseTrait, traitKey, valueWords } from "../model/trait.ts";

/** A word of the vocabulary: label per language tag, other spellings, broader terms by id. */
export type Word = {
  readonly id: string;
  readonly facet: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
  readonly broader: readonly string[];
};

const BUILTIN: readonly Word[] = [
  ...FACETS.flatMap(({ id, values = [] }) =>
    values.map(([value, en, zh]) => word(`${id}:${value}`, en, zh)),
  ),
  ...BUILTIN_TERMS.map(({ id, en, zh, aliases, broader }) => word(id, en, zh, aliases, broader)),
];

function word(
  id: string,
  en: string,
  zh: string,
  aliases: readonly string[] = [],
  broader: readonly string[] = [],
): Word {
  return { id, facet: parseTrait(id).facet, labels: { en, "zh-CN": zh }, aliases, broader };
}

/**
 * Returns all words; a term of the user's own replaces the built-in one with its id, unless it was removed. A merged term
 * is no word any more: its names are further spellings of the one that it was merged into. The values of own choices are
 * words as well.
 */
export function allTerms(given: readonly Term[], facets: readonly OwnFacet[] = []): Word[] {
  return joinTerms(BUILTIN, given, facets);
}

/**
 * Returns all words as they are looked for by typing: the names by which people only ask for a word are further spellings
 * of it, too. On a page they mean too much else to suggest it.
 */
export function termsToType(given: readonly Term[], facets: readonly OwnFacet[] = []): Word[] {
  typed ??= BUILTIN.map((each) => {
    const asked = builtinTerm(each.id)?.asked ?? [];
    return asked.length > 0 ? { ...each, aliases: [...each.aliases, ...asked] } : each;
  });
  return joinTerms(typed, given, facets);
}

let typed: readonly Word[] | undefined;

function joinTerms(
  shipped: readonly Word[],
  given: readonly Term[],
  facets: readonly OwnFacet[],
): Word[] {
  const own = ownTerms(given, facets);
  const words = new Map<string, Word>();
  for (const each of [...shipped, ...facets.flatMap(valuesOf)]) {
    const before = words.get(each.id);
    words.set(
      each.id,
      before ? { ...before, aliases: [...new Set([...before.aliases, ...each.aliases])] } : each,
    );
  }
  for (const { id, facet, labels, aliases = [], broader = [], into } of own) {
    if (into !== undefined) continue;
    // What a word was found by before it was changed still finds it.
    const before = words.get(id);
    const names = new Set([...(before ? namesOf(before) : []), ...aliases]);
    for (const label of Object.values(labels)) names.delete(label);
    words.set(id, { id, facet, labels, aliases: [...names], broader });
  }
  const endOf = mergesIn(own);
  const further = new Map<string, string[]>();
  for (const { id, labels, aliases = [], into } of own) {
    const meant = into === undefined ? undefined : words.get(endOf(id));
    if (!meant || meant.id === id) continue;
    const before = words.get(id);
    const spellings = [...namesOf({ labels, aliases }), ...(before ? namesOf(before) : [])];
    const names = further.get(meant.id);
    if (names) names.push(...spellings);
    else further.set(meant.id, spellings);
    words.delete(id);
  }
  for (const [id, spellings] of further) {
    const meant = words.get(id);
    if (meant) words.set(id, { ...meant, aliases: [...new Set([...meant.aliases, ...spellings])] });
  }
  return [...words.values()];
}

const namesOf = ({ labels, aliases }: Pick<Word, "labels" | "aliases">): string[] => [
  ...Object.values(labels),
  ...aliases,
];

// The values of an own choice, spelled in every language as its owner typed them.
function valuesOf(facet: OwnFacet): Word[] {
  const { id, values = [] } = asFacet(facet);
  return values.map(([value, label]) => word(`${id}:${value}`, label, label));
}

/** Returns what tells the id of the term that a term means after all merges, itself where they go in a circle. */
export function mergesIn(own: readonly Term[]): (id: string) => string {
  return endsOfMerges(new Map(own.flatMap(({ id, into }) => (into ? [[id, into]] : []))));
}

/** Returns a facet's name in a language; one of the user's own that is not given is its id in words. */
export function facetLabel(facet: string, locale: Locale, own: readonly OwnFacet[] = []): string {
  const known = facetOf(facet);
  if (facet === DERIVED) return locale === "zh_CN" ? "推断" : "derived";
  // What is derived is looked for under the facet that it tells of.
  if (facet.startsWith(`${DERIVED}:`)) {
    return facetLabel(facet.slice(DERIVED.length + 1), locale, own);
  }
  if (!known) {
    const labels = own.find(({ id }) => id === facet)?.labels ?? {};
    return labels[languageTag(locale)] ?? Object.values(labels)[0] ?? valueWords(facet);
  }
  return locale === "zh_CN" ? known.zh : known.en;
}

// What is derived names the facet that it tells of: "spend level: high".
function derivedLabel(
  value: string,
  words: Words,
  locale: Locale,
  own: readonly OwnFacet[],
): string {
  const { facet } = parseTrait(value);
  // The need for what was bought goes by the name of the thing.
  const bought = value.replace(/^need:/, "purchase:");
  const said = words.has(value) || !words.has(bought) ? value : bought;
  return `${facetLabel(facet, locale, own)}: ${traitLabel(said, words, locale, own)}`;
}

type Words = ReadonlyMap<string, Pick<Word, "labels">>;

/**
 * Returns a trait's value as people say it: the term's label in the language, else in English, else its id in words;
 * then its qualifiers in brackets.
 */
export function traitLabel(
  trait: string,
  words: Words,
  locale: Locale,
  own: readonly OwnFacet[] = [],
): string {
  const { value, facet, qualifiers } = parseTrait(trait);
  if (facet === DERIVED) return derivedLabel(value, words, locale, own);
  const band = bandIn(facet, value, own);
  const range = band === undefined ? /^([<>])=(.+)$/.exec(value) : null;
  const bare = `${facet}:${range?.[2] ?? band ?? value}`;
  const labels = (words.get(bare) ?? words.get(traitKey(bare)))?.labels;
  const hours = facet === "hours" && !labels ? parseHours(value) : undefined;
  if (hours) return hoursInWords(hours, languageTag(locale));
  const label = labels?.[languageTag(locale)] ?? labels?.["en"] ?? Object.values(labels ?? {})[0];
  const said = label || band || valueWords(range?.[2] ?? value) || facet || trait;
  const word = value === "*" ? ANYTHING[locale] : said;
  const sign = range ? (range[1] === ">" ? "≥ " : "≤ ") : "";
  const qualified = qualifiersOf(facet).flatMap(({ name, values }) => {
    const [, least = "", given] = /^(>=)?(.*)$/.exec(qualifiers.get(name) ?? "") ?? [];
    const found = values.find(([id]) => id === given);
    if (!found) return [];
    return [(least && "≥ ") + (locale === "zh_CN" ? found[2] : found[1])];
  });
  if (qualified.length === 0) return sign + word;
  return locale === "zh_CN"
    ? `${word}（${qualified.join("，")}）`
    : `${word} (${qualified.join(", ")})`;
}

// Ranges are told alike, however each of them was noted.
function bandIn(facet: string, value: string, own: readonly OwnFacet[]): string | undefined {
  const mine = own.find(({ id }) => id === facet);
  const known = facetOf(facet) ?? (mine && asFacet(mine));
  if (known?.type !== "band") return undefined;
  return bandKey(value, known.range ?? OPEN_RANGE);
}

const ANYTHING: Readonly<Record<Locale, string>> = { en: "anything", zh_CN: "任何" };
