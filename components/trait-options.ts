// What the type-ahead offers for a typed text: known words first, then values of a named facet, then a new word.
import { beginsTyped, holdsTyped, isSameWord, plainWord } from "../lib/base/plain-word.ts";
import { fold } from "../lib/base/text.ts";
import { facetNamed, type Facet } from "../lib/model/facets.ts";
import { facetCalled } from "../lib/model/called-facets.ts";
import { namesOfLabel } from "../lib/model/facet-names.ts";
import { qualifierNamed, qualifierValue, splitQualifier } from "../lib/model/qualifiers.ts";
import { parseTrait, rangeOf, traitKey, withQualifier } from "../lib/model/trait.ts";
import { withSign } from "../lib/model/choice-range.ts";
import { bandOption, hoursOptions, keyIn, unnamed } from "./range-options.ts";
import type { Vocabulary } from "../lib/app/load-vocabulary.ts";

/**
 * A line of the list: a trait to take, a facet to look into, or a word to add to a facet. Of a `part` the text stands only
 * inside a word or behind a denial, or a new word has a name before a colon that no facet has: such lines are taken only
 * where somebody moved to them.
 */
export type TraitOption =
  | {
      readonly type: "trait";
      readonly trait: string;
      /** What the text says besides, taken with it: whose age it is. */
      readonly also?: readonly string[];
      readonly via?: string | undefined;
      readonly part?: true | undefined;
    }
  | { readonly type: "facet"; readonly facet: string }
  | {
      readonly type: "new";
      readonly facet: string;
      readonly label: string;
      readonly part?: true | undefined;
    };

/** Most lines of known words, so that the list stays readable. */
const MOST_WORDS = 8;

/** Facets in which a new word is offered where the user named none: interest first. */
const NEW_IN: readonly string[] = ["interest", "role", "need", "purchase"];

/**
 * Returns the options for a text. `taken` traits are not offered again. What follows a semicolon qualifies each as far as
 * its facet knows such a thing: "need: back pain; intensity=3".
 */
export function traitOptions(
  whole: string,
  vocabulary: Vocabulary,
  taken: readonly string[],
): readonly TraitOption[] {
  const [text = "", ...pairs] = isQualified(whole) ? whole.split(/[;；]/u) : [whole];
  const options = plainOptions(text, vocabulary, pairs.length > 0 ? [] : taken);
  return pairs.length === 0 ? options : options.map((option) => qualified(option, pairs));
}

// "Running; yoga" qualifies nothing; what follows the last sign may be half typed.
const isQualified = (text: string): boolean =>
  /^[^;；]*(?:[;；][^;；]*[=:：<>≤≥][^;；]*)*[;；]\s*(?:[\p{L} -]*[=:：<>≤≥].*)?$/u.test(text);

function qualified(option: TraitOption, pairs: readonly string[]): TraitOption {
  if (option.type !== "trait") return option;
  const { facet } = parseTrait(option.trait);
  const trait = pairs.reduce((said, pair) => {
    const [name, given] = splitQualifier(pair) ?? [];
    const meant = name === undefined ? undefined : qualifierNamed(facet, name);
    const value = meant && given ? qualifierValue(meant, given) : undefined;
    return meant && value ? withQualifier(said, meant.name, value) : said;
  }, option.trait);
  return { ...option, trait };
}

function plainOptions(
  text: string,
  vocabulary: Vocabulary,
  taken: readonly string[],
): readonly TraitOption[] {
  const keyOf = keyIn(vocabulary);
  const closed = new Set(taken.map(keyOf));
  const named = splitFacet(text, vocabulary);
  const options = named
    ? ofFacet(named.facet, named.rest, vocabulary)
    : text.trim() === ""
      ? vocabulary.facets.map(({ id }) => ({ type: "facet" as const, facet: id }))
      : anywhere(text, vocabulary);
  return options.filter((option) => option.type !== "trait" || !closed.has(keyOf(option.trait)));
}

/** Returns the facet of ranges or hours that a text names before something that is none of it, as yet. */
export function oddRange(text: string, vocabulary: Vocabulary): Facet | undefined {
  const { facet, rest } = rangeNamed(text, vocabulary) ?? {};
  return facet && rest && ofFacet(facet.id, rest, vocabulary).length === 0 ? facet : undefined;
}

/** Returns the facet of ranges or hours that a text names, where nothing follows as yet. */
export function beginsRange(text: string, vocabulary: Vocabulary): Facet | undefined {
  const { facet, rest } = rangeNamed(text, vocabulary) ?? {};
  return rest === "" ? facet : undefined;
}

function rangeNamed(text: string, vocabulary: Vocabulary) {
  const { facet: id, rest = "" } = splitFacet(text, vocabulary) ?? {};
  const facet = vocabulary.facets.find((each) => each.id === id);
  return facet?.type === "band" || facet?.type === "hours" ? { facet, rest } : undefined;
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
  const plain = plainWord(name);
  const called = (each: Facet) =>
    withPlainNames([each.id, each.en, each.zh, facetLabel(each.id)]).some((label) =>
      [plain, plain.replaceAll("-", " "), plain.replaceAll(" ", "-")].includes(plainWord(label)),
    );
  return facetNamed(wanted) ?? facets.find(called) ?? facetCalled(wanted);
}

/** Returns the names by which a facet is offered while they are typed. */
const namesOf = ({ id, en, zh, also = "" }: Facet): readonly string[] =>
  withPlainNames([id, en, zh, ...also.split(", ")]);

// "Weight (kg)" is "weight", too.
const withPlainNames = (labels: readonly string[]): readonly string[] =>
  labels.flatMap((label) => [label, ...namesOfLabel(label)]);

function ofFacet(id: string, rest: string, vocabulary: Vocabulary): TraitOption[] {
  const facet = vocabulary.facets.find((each) => each.id === id);
  const all = rest === "" ? vocabulary.words.filter((word) => word.facet === id) : [];
  const matched: TraitOption[] =
    rest === ""
      ? all.slice(0, 60).map((word) => ({ type: "trait", trait: word.id }))
      : vocabulary
          .match(rest, id, MOST_WORDS)
          .map(({ id: trait, ...how }) => ({ type: "trait", trait, ...how }));
  const words = facet && rest !== "" ? withValue(facet, rest, matched) : matched;
  if (facet?.type === "band") {
    const ranges = bandOption(facet, rest, wordIn(vocabulary));
    const keys = new Set(ranges.map((each) => "trait" in each && each.trait));
    return [...ranges, ...words.filter((word) => !("trait" in word && keys.has(word.trait)))];
  }
  if (facet?.type === "hours") return hoursOptions(id, rest, words);
  if (rest === "") return [...words];
  const isWord = words.some((word) => "trait" in word && isNamed(word.trait, rest, vocabulary));
  const ranges = facet?.order && !isWord ? orderOptions(id, rest, vocabulary) : [];
  const found = [...ranges, ...words];
  const fresh = facet?.type === "choice" ? [] : newWord(id, rest, words);
  return [...found.filter(isMeant), ...fresh, ...found.filter(isPart)];
}

// "objection: time" is the value of that id, though it is called "no time".
function withValue(
  { id, values = [] }: Facet,
  rest: string,
  words: readonly TraitOption[],
): readonly TraitOption[] {
  const typed = fold(rest).replaceAll(" ", "-");
  if (!values.some(([value]) => value === typed)) return words;
  const trait = `${id}:${typed}`;
  return [
    { type: "trait", trait },
    ...words.filter((word) => !("trait" in word) || word.trait !== trait),
  ];
}

/** Tells whether an option only has the text inside a word of it, or denies it: nobody may have meant it. */
export const isPart = (option: TraitOption): boolean => option.type === "trait" && !!option.part;
const isMeant = (option: TraitOption) => !isPart(option);

/** "high+", "at least high", "高以上": the values of an order from one on, or up to it. */
function orderOptions(id: string, rest: string, vocabulary: Vocabulary): TraitOption[] {
  const range = rangeOf(withSign(fold(rest)));
  if (!range) return [];
  const ends = vocabulary.match(range.value, id, MOST_WORDS);
  return ends.map((end) => ({
    type: "trait",
    trait: `${id}:${range.sign}${parseTrait(end.id).value}`,
    part: end.part,
  }));
}

function anywhere(text: string, vocabulary: Vocabulary): TraitOption[] {
  const wanted = fold(text);
  const ranges = unnamed(text, vocabulary, wordIn(vocabulary));
  const matched = vocabulary
    .match(text, undefined, MOST_WORDS)
    .map(({ id: trait, ...how }): TraitOption => ({ type: "trait", trait, ...how }));
  const isWord = [...ranges, ...matched].some(
    (option) => "trait" in option && isNamed(option.trait, text, vocabulary),
  );
  const meant = [...ranges, ...(isWord ? [] : ledByFacet(text, vocabulary))];
  const keys = new Set(meant.map((option) => ("trait" in option ? traitKey(option.trait) : "")));
  const all = [
    ...meant,
    ...matched.filter((option) => !("trait" in option && keys.has(traitKey(option.trait)))),
  ];
  const words = all.filter(isMeant);
  const called = facetMeant(text, vocabulary);
  const begun = vocabulary.facets.filter((facet) =>
    namesOf(facet).some((name) => beginsTyped(name, text)),
  );
  const inOrder = called ? [called, ...begun.filter(({ id }) => id !== called.id)] : begun;
  const facets = inOrder.map(({ id }): TraitOption => ({ type: "facet", facet: id }));
  // "owned: watch" was meant to name a facet.
  const hasName = /^[^:：]+[:：]\s*\S/u.test(text.trim());
  const fresh = NEW_IN.flatMap((facet) => newWord(facet, text.trim(), all)).map(
    (option): TraitOption =>
      hasName && option.type === "new" ? { ...option, part: true } : option,
  );
  // A facet named in full is what was meant, before any word that merely resembles it; where that is but an everyday
  // name of it, a word that is called so comes before.
  const isOwnName =
    called && [called.id, called.en, called.zh].some((name) => fold(name) === wanted);
  const named = called && (isOwnName || !isWord);
  const parts = all.filter(isPart);
  if (named) return [...facets, ...words, ...fresh, ...parts];
  // "gende" begins gender: a word that has it in another of its names, or nearly, comes after that.
  const isNear = (option: TraitOption) =>
    option.type === "trait" &&
    !ranges.includes(option) &&
    (option.via !== undefined || !holdsTyped(vocabulary.traitLabel(option.trait), text));
  const begunSo = inOrder.filter(({ id, en, zh }) =>
    [id, en, zh].some((name) => beginsTyped(name, text)),
  );
  const firstFacets = facets.filter(
    (option) => option.type === "facet" && begunSo.some(({ id }) => id === option.facet),
  );
  return [
    ...words.filter((word) => !isNear(word)),
    ...firstFacets,
    ...words.filter(isNear),
    ...facets.filter((facet) => !firstFacets.includes(facet)),
    ...fresh,
    ...parts,
  ];
}

/** "gender women", "online hours mon-fri 19-23": the known values of a facet that the text begins with. */
function ledByFacet(text: string, vocabulary: Vocabulary): TraitOption[] {
  const words = text.trim().split(/\s+/u);
  for (let end = words.length - 1; end > 0; end--) {
    const facet = facetMeant(words.slice(0, end).join(" "), vocabulary);
    if (!facet) continue;
    const values = ofFacet(facet.id, words.slice(end).join(" "), vocabulary);
    return values.filter((option) => option.type === "trait" && isMeant(option));
  }
  return [];
}

// "Mothers" are those of the word "mother".
const wordIn = (vocabulary: Vocabulary) => (word: string) =>
  [word, word.replace(/s$/, "")]
    .map((each) =>
      vocabulary.match(each, undefined, 4).find(({ id }) => isNamed(id, each, vocabulary)),
    )
    .find(Boolean)?.id;

function isNamed(trait: string, typed: string, { words }: Pick<Vocabulary, "words">): boolean {
  const { labels = {}, aliases = [] } = words.find(({ id }) => id === trait) ?? {};
  return [...Object.values(labels), ...aliases].some((name) => isSameWord(name, typed));
}

function newWord(facet: string, label: string, known: readonly TraitOption[]): TraitOption[] {
  const wanted = plainWord(label);
  const there = known.some(
    (option) =>
      option.type === "trait" &&
      parseTrait(option.trait).facet === facet &&
      (plainWord(parseTrait(option.trait).value) === wanted.replaceAll(" ", "-") ||
        (option.via !== undefined && plainWord(option.via) === wanted)),
  );
  return there ? [] : [{ type: "new", facet, label }];
}
