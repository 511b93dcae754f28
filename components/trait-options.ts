// What the type-ahead offers for a typed text: known words first, then values of a named facet, then a new word.
import { fold } from "../lib/base/text.ts";
import { parseBand, type Band } from "../lib/model/band.ts";
import { agesOfBorn, yearOf } from "../lib/model/born-in.ts";
import { facetNamed, type Facet } from "../lib/model/facets.ts";
import { facetCalled } from "../lib/model/called-facets.ts";
import { parseHours } from "../lib/model/hours.ts";
import { parseTrait, rangeOf, traitKey } from "../lib/model/trait.ts";
import { withSign } from "../lib/model/choice-range.ts";
import type { Vocabulary } from "../lib/app/load-vocabulary.ts";

/** A line of the list: a trait to take, a facet to look into, or a word to add to a facet. */
export type TraitOption =
  | { readonly type: "trait"; readonly trait: string; readonly via?: string | undefined }
  | { readonly type: "facet"; readonly facet: string }
  | { readonly type: "new"; readonly facet: string; readonly label: string };

/** Most lines of known words, so that the list stays readable. */
const MOST_WORDS = 8;

/** Facets in which a new word is offered where the user named none: interest first. */
const NEW_IN: readonly string[] = ["interest", "role", "need", "purchase"];

/** Returns the options for a text. `taken` traits are not offered again. */
export function traitOptions(
  text: string,
  vocabulary: Vocabulary,
  taken: readonly string[],
): readonly TraitOption[] {
  const closed = new Set(taken.map(traitKey));
  const named = splitFacet(text, vocabulary);
  const options = named
    ? ofFacet(named.facet, named.rest, vocabulary)
    : text.trim() === ""
      ? vocabulary.facets.map(({ id }) => ({ type: "facet" as const, facet: id }))
      : anywhere(text, vocabulary);
  return options.filter((option) => option.type !== "trait" || !closed.has(traitKey(option.trait)));
}

/** Returns the facet of ranges or hours that a text names before something that is none of it, as yet. */
export function oddRange(text: string, vocabulary: Vocabulary): Facet | undefined {
  const { facet: id, rest = "" } = splitFacet(text, vocabulary) ?? {};
  const facet = vocabulary.facets.find((each) => each.id === id);
  const isRange = facet?.type === "band" || facet?.type === "hours";
  return isRange && rest !== "" && ofFacet(facet.id, rest, vocabulary).length === 0
    ? facet
    : undefined;
}

/** Returns the facet that a text names (`age: 25`, `兴趣：跑`, `age 25-34`) and what follows it. */
export function splitFacet(
  text: string,
  vocabulary: Pick<Vocabulary, "facetLabel" | "facets">,
): { readonly facet: string; readonly rest: string } | undefined {
  const colon = /^([^:：]+)[:：](.*)$/su.exec(text);
  if (colon) {
    const facet = facetMeant(colon[1]!, vocabulary);
    if (facet) return { facet: facet.id, rest: colon[2]!.trim() };
  }
  // Without a colon only a facet of bands is meant, and only before a number: "age 25-34".
  const band = /^(\D+?)\s*([<>≤≥]?=?\s*\d.*)$/u.exec(text.trim());
  const facet = band ? facetMeant(band[1]!, vocabulary) : undefined;
  return facet?.type === "band" ? { facet: facet.id, rest: band![2]! } : undefined;
}

// In the order of queries: a built-in facet's name, one of the user's own, what else people call a built-in one.
function facetMeant(
  name: string,
  { facetLabel, facets }: Pick<Vocabulary, "facetLabel" | "facets">,
): Facet | undefined {
  const wanted = fold(name);
  const called = (each: Facet) =>
    [each.id, each.en, each.zh, facetLabel(each.id)].some((label) =>
      [wanted, wanted.replaceAll("-", " "), wanted.replaceAll(" ", "-")].includes(fold(label)),
    );
  return facetNamed(wanted) ?? facets.find(called) ?? facetCalled(wanted);
}

/** Returns the names by which a facet is offered while they are typed. */
const namesOf = ({ id, en, zh, also = "" }: Facet): readonly string[] => [
  id,
  en,
  zh,
  ...also.split(", "),
];

function ofFacet(id: string, rest: string, vocabulary: Vocabulary): TraitOption[] {
  const facet = vocabulary.facets.find((each) => each.id === id);
  const all = rest === "" ? vocabulary.words.filter((word) => word.facet === id) : [];
  const words: TraitOption[] =
    rest === ""
      ? all.slice(0, 60).map((word) => ({ type: "trait", trait: word.id }))
      : vocabulary
          .match(rest, id, MOST_WORDS)
          .map(({ id: trait, via }) => ({ type: "trait", trait, via }));
  if (facet?.type === "band") return [...bandOption(facet, rest), ...words];
  if (facet?.order) return [...orderOptions(id, rest, vocabulary), ...words];
  if (facet?.type === "hours") return hoursOptions(id, rest, words);
  if (rest === "" || facet?.type === "choice") return words;
  return [...words, ...newWord(id, rest, words)];
}

/**
 * Bands are kept as they were written, in one spelling: lower case, without the spaces that mean nothing. Those born in
 * the nineties ("90后") are kept with the ages that they have today.
 */
function bandOption({ id, range = [0, Infinity] }: Facet, rest: string): TraitOption[] {
  const ages = id === "age" ? agesNow(rest) : undefined;
  if (ages) return [{ type: "trait", trait: `${id}:${ages}` }];
  const spaced = fold(rest).trim().replaceAll(/\s+/g, " ").replaceAll(/[–—]/g, "-");
  const band = parseBand(spaced, range);
  if (!band) return [];
  const close = spaced.replaceAll(" ", "");
  const same = JSON.stringify(parseBand(close, range)) === JSON.stringify(band);
  return [{ type: "trait", trait: `${id}:${same ? close : spaced}` }];
}

const agesNow = (text: string) => agesOfBorn(text, yearOf(Date.now()));

/** "high+", "at least high", "高以上": the values of an order from one on, or up to it. */
function orderOptions(id: string, rest: string, vocabulary: Vocabulary): TraitOption[] {
  const range = rangeOf(withSign(fold(rest)));
  if (!range) return [];
  const ends = vocabulary.match(range.value, id, MOST_WORDS);
  return ends.map((end) => ({
    type: "trait",
    trait: `${id}:${range.sign}${parseTrait(end.id).value}`,
  }));
}

/** Hours that many people keep, offered until some are typed. */
const USUAL_HOURS = [
  "weekdays 19-23",
  "weekdays 12-14",
  "daily 7-9",
  "daily 20-24",
  "weekend 9-12",
  "weekend 19-24",
];

/** Hours are kept as they were written, like bands. */
function hoursOptions(id: string, rest: string, words: readonly TraitOption[]): TraitOption[] {
  const typed = fold(rest);
  if (typed === "") {
    const usual = USUAL_HOURS.map((hours) => ({ type: "trait" as const, trait: `${id}:${hours}` }));
    return [...usual, ...words];
  }
  return parseHours(typed) ? [{ type: "trait", trait: `${id}:${typed}` }, ...words] : [...words];
}

/** Text that is nothing but a range: "40-49", "35 years", "<50k", "€20k-40k"; "3d printing" is a word. */
const RANGE =
  /^[<>≤≥]?=?\s*[$€£¥]?\s*\d[\d.,\s]*\s*(?:k|m|万|千)?\s*[$€£¥元]?(?:\s*(?:-|–|—|to|bis)\s*[$€£¥]?\s*\d[\d.,\s]*\s*(?:k|m|万|千)?\s*[$€£¥元]?)?\s*(?:\+|y|years?(?: old)?|jahre|岁)?$/iu;

/** Amounts that no age has: from here on a range without a name is one of money. */
const MONEY = 1_000;

const endOf = ({ from, to }: Band): number => (to === Infinity ? from : to);

/** What a range or hours without a facet's name can mean: "40-49", "20k-40k", "90后", "weekday mornings". */
function unnamed(text: string, { facets }: Pick<Vocabulary, "facets">): TraitOption[] {
  const hours = parseHours(fold(text)) ? facets.filter(({ type }) => type === "hours") : [];
  return [
    ...facets.filter((facet) => canMean(facet, text)).flatMap((facet) => bandOption(facet, text)),
    ...hours.map(({ id }) => ({ type: "trait" as const, trait: `${id}:${fold(text)}` })),
  ];
}

function canMean({ id, type, range }: Facet, text: string): boolean {
  if (type !== "band") return false;
  if (!RANGE.test(text.trim())) return id === "age" && agesNow(text) !== undefined;
  const most = range?.[1] ?? 0;
  const band = parseBand(fold(text), [0, Infinity]);
  const isMoney = Boolean(band && (band.currency ?? endOf(band) >= MONEY));
  return band !== undefined && band.from < most && most > MONEY === isMoney;
}

function anywhere(text: string, vocabulary: Vocabulary): TraitOption[] {
  const wanted = fold(text);
  const ranges = unnamed(text, vocabulary);
  const matched = vocabulary
    .match(text, undefined, MOST_WORDS)
    .map(({ id: trait, via }): TraitOption => ({ type: "trait", trait, via }));
  const isWord = [...ranges, ...matched].some(
    (option) => "trait" in option && isNamed(option.trait, wanted, vocabulary),
  );
  const meant = [...ranges, ...(isWord ? [] : ledByFacet(text, vocabulary))];
  const keys = new Set(meant.map((option) => ("trait" in option ? traitKey(option.trait) : "")));
  const words = [
    ...meant,
    ...matched.filter((option) => !("trait" in option && keys.has(traitKey(option.trait)))),
  ];
  const called = facetMeant(text, vocabulary);
  const begun = vocabulary.facets.filter((facet) =>
    namesOf(facet).some((name) => fold(name).startsWith(wanted)),
  );
  const inOrder = called ? [called, ...begun.filter(({ id }) => id !== called.id)] : begun;
  const facets = inOrder.map(({ id }): TraitOption => ({ type: "facet", facet: id }));
  const fresh = NEW_IN.flatMap((facet) => newWord(facet, text.trim(), words));
  // A facet named in full is what was meant, before any word that merely resembles it; where that is but an everyday
  // name of it, a word that is called so comes before.
  const isOwnName =
    called && [called.id, called.en, called.zh].some((name) => fold(name) === wanted);
  const named = called && (isOwnName || !isWord);
  return named ? [...facets, ...words, ...fresh] : [...words, ...facets, ...fresh];
}

/** "gender women", "online hours mon-fri 19-23": the known values of a facet that the text begins with. */
function ledByFacet(text: string, vocabulary: Vocabulary): TraitOption[] {
  const words = text.trim().split(/\s+/u);
  for (let end = words.length - 1; end > 0; end--) {
    const facet = facetMeant(words.slice(0, end).join(" "), vocabulary);
    if (!facet) continue;
    const values = ofFacet(facet.id, words.slice(end).join(" "), vocabulary);
    return values.filter(({ type }) => type === "trait");
  }
  return [];
}

function isNamed(trait: string, wanted: string, { words }: Pick<Vocabulary, "words">): boolean {
  const { labels = {}, aliases = [] } = words.find(({ id }) => id === trait) ?? {};
  return [...Object.values(labels), ...aliases].some((name) => fold(name) === wanted);
}

function newWord(facet: string, label: string, known: readonly TraitOption[]): TraitOption[] {
  const wanted = fold(label);
  const there = known.some(
    (option) =>
      option.type === "trait" &&
      parseTrait(option.trait).facet === facet &&
      (fold(parseTrait(option.trait).value) === wanted.replaceAll(" ", "-") ||
        (option.via !== undefined && fold(option.via) === wanted)),
  );
  return there ? [] : [{ type: "new", facet, label }];
}
