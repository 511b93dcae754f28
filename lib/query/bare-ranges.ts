// Ranges among the bare words of a query: after a facet's name ("age 30-45", "spend >= high"), or ages alone.
import { fold } from "../base/text.ts";
import { withSign } from "../model/choice-range.ts";
import { parseBand } from "../model/band.ts";
import { agesOfBorn } from "../model/born-in.ts";
import { orderRange, orderSpan } from "./order-range.ts";
import type { Query } from "./query.ts";
import { betweenValues, facetMeant, type Known, type KnownFacet } from "./read-word.ts";

/** What words mean, and how many of them. */
export type BareRange = { readonly means: Query; readonly words: number };

/** Most words that a range takes: "between 30 and 45". */
const MOST_RANGE = 4;

/** Most words that a facet's name takes: "hours per week". */
const MOST_NAME = 3;

const UNIT = /^(?:years?|yrs?|jahre?n?|ans|años|anni|岁|歳)$/i;
const OLD = /^(?:old|alt)$/i;
const GOES_ON = /^(?:or|and|oder|und|to|bis|至|到)$/i;

/** Returns the range that words begin with, a facet's name before it: it is typed so in fields of traits. */
export function rangeAt(
  words: readonly string[],
  { facets, find, year }: Pick<Known, "find"> & Partial<Pick<Known, "facets" | "year">>,
): BareRange | undefined {
  for (let named = Math.min(MOST_NAME, words.length - 1); named > 0; named--) {
    const facet = facetMeant(fold(words.slice(0, named).join(" ")), facets && { facets });
    if (facet?.type !== "band" && !facet?.order) continue;
    const rest = words.slice(named);
    const born = facet.id === "age" && year ? bornAt(rest, year) : undefined;
    if (born) return { ...born, words: named + born.words };
    // The shortest that is one: what follows it are other words, but for its unit and what goes on with it.
    for (let count = 1; count <= Math.min(MOST_RANGE, rest.length); count++) {
      const range = rangeOf(facet, rest.slice(0, count), find);
      if (range === undefined) continue;
      const longer = GOES_ON.test(rest[count] ?? "") ? longest(rest, count + 2) : undefined;
      const whole = longer && rangeOf(facet, longer, find);
      const last = named + (whole === undefined ? count : longer!.length);
      return { means: whole ?? range, words: last + unitAt(words.slice(last)) };
    }
  }
  return undefined;
}

const TO = /^(?:[-–—~～]|to|bis|至|到)$/i;

/** Returns the value that follows a facet's name without a colon, as in "gender women": the longest that is known. */
export function valueAt(
  words: readonly string[],
  { facets, find }: Pick<Known, "find"> & Partial<Pick<Known, "facets">>,
): BareRange | undefined {
  for (let named = Math.min(MOST_NAME, words.length - 1); named > 0; named--) {
    const facet = facetMeant(fold(words.slice(0, named).join(" ")), facets && { facets });
    if (!facet) continue;
    if (words.slice(named).some((word) => TO.test(word))) return undefined; // "spend low to high"
    for (let count = Math.min(MOST_RANGE, words.length - named); count > 0; count--) {
      const found = find(words.slice(named, named + count).join(" "));
      const trait = found.find((each) => each.startsWith(`${facet.id}:`));
      if (trait !== undefined) return { means: asTrait(trait), words: named + count };
    }
  }
  return undefined;
}

const longest = (words: readonly string[], count: number) =>
  words.length < count ? undefined : words.slice(0, count);

function rangeOf(facet: KnownFacet, words: readonly string[], find: Known["find"]) {
  const { id, type, range = [0, Infinity], many = false } = facet;
  const value = fold(words.join(" "));
  const isBand = type === "band";
  const found = isBand
    ? parseBand(value, range) && value
    : orderRange(facet, withSign(value), find);
  if (found) return asTrait(`${id}:${found}`);
  const span = isBand ? undefined : orderSpan(facet, value, find);
  return span && betweenValues(id, span, many);
}

const asTrait = (trait: string): Query => ({ type: "trait", trait });

function unitAt(words: readonly string[]): number {
  if (!UNIT.test(words[0] ?? "")) return 0;
  return OLD.test(words[1] ?? "") ? 2 : 1;
}

/** Most words that a year of birth takes: "born between 1990 and 1999". */
const MOST_BORN = 5;

function bornAt(words: readonly string[], year: number): BareRange | undefined {
  for (let count = Math.min(MOST_BORN, words.length); count > 0; count--) {
    const ages = agesOfBorn(words.slice(0, count).join(" "), year);
    if (ages !== undefined) return { means: asTrait(`age:${ages}`), words: count };
  }
  return undefined;
}

const TENS = "zwanzig|drei(?:ß|ss)ig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig";
const DECADES = String.raw`twenties|thirties|fou?rties|fifties|sixties|seventies|eighties|nineties|[2-9]0(?:'?s|-?something)|(?:[2-9]0|${TENS})er[ns]?`;
const DECADE = String.raw`(?:in (?:their|his|her|den|ihren|seinen) )?(?:(?:early|mid|late|anfang|mitte|ende)[ -](?:der )?(?:${DECADES}|${TENS}|[2-9]0)|${DECADES})`;
const BOUND =
  "over|above|more than|older than|under|below|less than|younger than|at least|from|at most|up to|" +
  "über|mehr als|älter als|unter|weniger als|jünger als|mindestens|ab|höchstens|bis(?: zu)?";
const BEYOND = "older|more|over|above|up|younger|less|under|below|älter|mehr|jünger|weniger";
const AGE = String.raw`[1-9]\d(?: ?(?:years?|jahre?n?)(?: (?:old|alt))?)?`;
const NUMERAL = "[\\d一二三四五六七八九十]+[多几来]?";

// Numbers below 100 are ages where they are of a range, and words that only ages have.
const AGES = new RegExp(
  `^(?:${DECADE}|(?:${DECADE}|[1-9]\\d) ?(?:to|bis|-|–) ?${DECADE}|${DECADE} ?(?:to|bis|-|–) ?[1-9]\\d|[1-9]\\d(?:-${AGE}|\\+)|(?:${BOUND}) ${AGE}|${AGE} (?:or|and|oder|und) (?:${BEYOND})|` +
    `[1-9]\\d[ -](?:years?|jahre)[ -](?:old|alt)|(?:(?:between|zwischen|from|von) )?[1-9]\\d (?:to|and|bis|und) ${AGE}|` +
    `[2-9]0代|(?:至少|最多|不到|超过|大?约)?(?:${NUMERAL}[岁歲]?[-~到至])?${NUMERAL}[岁歲](?:[及或]?以[上下内]|左右)?)$`,
);

/**
 * Returns the ages that words begin with, without a facet: "women 30-45", "late thirties", "über 40", "三十多岁"; where the
 * year is known, "90后" too.
 */
export function agesAt(words: readonly string[], year?: number): BareRange | undefined {
  const born = year === undefined ? undefined : bornAt(words, year);
  if (born) return born;
  for (let count = Math.min(MOST_RANGE + 2, words.length); count > 0; count--) {
    const value = fold(words.slice(0, count).join(" "));
    if (AGES.test(value) && parseBand(value, [0, 100]))
      return { means: asTrait(`age:${value}`), words: count };
  }
  return undefined;
}
