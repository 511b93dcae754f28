// What the type-ahead offers for ranges and hours: one spelling of what was typed.
import { fold } from "../lib/base/text.ts";
import { bandKey, unitsIn } from "../lib/model/band-key.ts";
import { parseBand, type Band } from "../lib/model/band.ts";
import { splitWhose } from "../lib/model/known-words.ts";
import { ABOUT_SO } from "../lib/model/plain-range.ts";
import { yearOf } from "../lib/base/time.ts";
import { agesOfBorn } from "../lib/model/born-in.ts";
import type { Facet } from "../lib/model/facets.ts";
import { parseHours } from "../lib/model/hours.ts";
import { facetName, parseTrait, traitKey } from "../lib/model/trait.ts";
import type { Vocabulary } from "../lib/app/load-vocabulary.ts";
import type { TraitOption } from "./trait-options.ts";

/** Returns the trait that a word names in full, if any. */
export type WordNamed = (word: string) => string | undefined;

/**
 * Bands are kept in one spelling, without what only says the facet's unit: "40-55 Jahre" of age is 40-55. Those born in the
 * nineties ("90后") are kept with the ages that they have today. Words that say whose years they are become traits of their
 * own: "men in their 40s" are men, and 40-49.
 */
export function bandOption(facet: Facet, rest: string, named: WordNamed): TraitOption[] {
  if (facet.id !== "age" || agesNow(rest) !== undefined) return plainBand(facet, rest);
  const { told, years, whose } = splitWhose(fold(rest));
  if (years === fold(rest) || (years === "" && agesNow(told) === undefined)) {
    return plainBand(facet, rest);
  }
  return agesOf(facet, agesNow(told) === undefined ? years : told, whose, named);
}

// One of whom a word is not known is offered, and not taken unless somebody moves to it: a part of it would be lost.
function agesOf(
  facet: Facet,
  years: string,
  whose: readonly string[],
  named: WordNamed,
): TraitOption[] {
  const traits = [...new Set(whose.map(named))];
  const also = traits.filter((trait) => trait !== undefined);
  // Nobody is both of two genders.
  const isPart = also.length < traits.length || new Set(also.map(facetName)).size < also.length;
  return plainBand(facet, years).map((option) => ({
    ...option,
    ...(also.length > 0 && { also }),
    ...(isPart && { part: true as const }),
  }));
}

function plainBand(facet: Facet, rest: string): (TraitOption & { readonly type: "trait" })[] {
  const ages = facet.id === "age" ? agesNow(rest) : undefined;
  const value = ages ?? spellingOf(facet, rest);
  return value === undefined ? [] : [{ type: "trait", trait: `${facet.id}:${value}` }];
}

const spellingOf = ({ en, zh, range = [0, Infinity] }: Facet, text: string) =>
  bandKey(text, range, unitsIn([en, zh]));

/** Returns what tells the key by which a trait is the same as another, ranges by their one spelling. */
export function keyIn({ facets }: Pick<Vocabulary, "facets">): (trait: string) => string {
  return (trait) => {
    const { facet: id, value } = parseTrait(trait);
    const facet = facets.find((each) => each.id === id);
    const spelled = facet?.type === "band" ? spellingOf(facet, value) : undefined;
    return spelled === undefined ? traitKey(trait) : `${id}:${spelled}`;
  };
}

const agesNow = (text: string) => agesOfBorn(text, yearOf(Date.now()));

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
export function hoursOptions(
  id: string,
  rest: string,
  words: readonly TraitOption[],
): TraitOption[] {
  const typed = fold(rest);
  if (typed === "") {
    const usual = USUAL_HOURS.map((hours) => ({ type: "trait" as const, trait: `${id}:${hours}` }));
    return [...usual, ...words];
  }
  return parseHours(typed) ? [{ type: "trait", trait: `${id}:${typed}` }, ...words] : [...words];
}

/** Text that is nothing but a range: "40-49", "35 years", "<50k", "€20k-40k"; "3d printing" is a word. */
const RANGE = new RegExp(
  String.raw`^(?:${ABOUT_SO}\s*)?[<>≤≥]?=?\s*[$€£¥]?\s*\d[\d.,\s]*\s*(?:k|m|万|千)?\s*[$€£¥元]?(?:\s*(?:-|–|—|to|bis)\s*[$€£¥]?\s*\d[\d.,\s]*\s*(?:k|m|万|千)?\s*[$€£¥元]?)?\s*(?:\+|y|years?(?: old)?|jahren?|jährige?r?|ans|años|tuổi|[岁歲歳])?(?:左右|-?ish)?$`,
  "iu",
);

/** Amounts that no age has: from here on a range without a name is one of money. */
const MONEY = 1_000;

const endOf = ({ from, to }: Band): number => (to === Infinity ? from : to);

/** What a range or hours without a facet's name can mean: "40-49", "20k-40k", "90后", "weekday mornings". */
export function unnamed(
  text: string,
  { facets }: Pick<Vocabulary, "facets">,
  named: WordNamed,
): TraitOption[] {
  // "Daily" alone is how often, no hours of a day.
  const isSome = parseHours(fold(text))?.includes(0) ?? false;
  const hours = isSome ? facets.filter(({ type }) => type === "hours") : [];
  return [
    ...facets
      .filter((facet) => canMean(facet, text))
      .flatMap((facet) => bandOption(facet, text, named)),
    ...hours.map(({ id }) => ({ type: "trait" as const, trait: `${id}:${fold(text)}` })),
  ];
}

/** Words that only years of age have: "late 20s", "mid-forties", "Ende dreißig", "20多岁". */
const OF_YEARS =
  /\d0['’]?s|ties\b|ßig|ssig|zig\b|\der[ns]?\b|[岁歲歳代대세]|jähr|(?<!\p{L})(?:years?|jahre?|over|under|über|unter|older|younger|älter|jünger)(?!\p{L})/iu;

/** Tells whether a text says years of age that nothing else is said by. */
export const saysAge = (text: string): boolean =>
  agesNow(text) !== undefined ||
  (OF_YEARS.test(text) && parseBand(fold(text), [0, 100]) !== undefined);

/** From here on a number beside people is how old they are: of a "mum, 3" nobody knows. */
const LEAST_AGE = 10;
const OF_CHILDREN = /^(?:kids?|children|teens?) \d/;

// "Mujeres de 30 a 40", "men under 30", "kids 10-12", "gen z women".
function tellsWhose(text: string): boolean {
  const plain = fold(text);
  const { told, years, whose } = splitWhose(plain);
  if (years === plain || (whose.length === 0 && !OF_CHILDREN.test(plain))) return false;
  if (agesNow(told) !== undefined) return true;
  const band = parseBand(years, [0, 100]);
  if (band === undefined) return false;
  return band.from >= LEAST_AGE || (band.to >= LEAST_AGE && (whose.length > 0 || band.from > 0));
}

const ANY_SUM: readonly [number, number] = [0, 1e12];

/** Words that only an income has. */
const OF_INCOME =
  /[月年周日时時][薪收収入]|収入|收入|工资|[給给][料与]|手取り|(?<!\p{L})(?:income|salary|wages?|earn(?:s|ing|ings)?|make[s]? [$€£]?\d|einkommen|haushaltseinkommen|gehalt|lohn|verdien\p{L}*|salaire|revenus?|sueldo|salario|ingresos|lương)(?!\p{L})/iu;

function canMean({ id, type, range }: Facet, text: string): boolean {
  if (type !== "band") return false;
  if (!RANGE.test(text.trim())) {
    if (id === "income")
      return OF_INCOME.test(text) && parseBand(fold(text), ANY_SUM) !== undefined;
    return id === "age" && (saysAge(text) || tellsWhose(text));
  }
  const most = range?.[1] ?? 0;
  const band = parseBand(fold(text), [0, Infinity]);
  const isMoney = Boolean(band && (band.currency ?? endOf(band) >= MONEY));
  return band !== undefined && band.from < most && most > MONEY === isMoney;
}
