// Bands: ranges of a numeric facet as people write them (`25-34`, `40+`, `25–34 ans`, `¥20万+`, `20.000–40.000 €`).
import { currencyIn } from "./currencies.ts";
import { otherMoneyIn, saysMore, type RangeOf } from "./known-words.ts";
import { isPerHour, isPerMonth, isPerWeek } from "./pay-periods.ts";
import { plainDigits, plainRange } from "./plain-range.ts";
import { endsOf } from "./range-ends.ts";
import { amount, NUMBER } from "./scales.ts";

/**
 * A range in the facet's unit, both ends included as real numbers: `25-34` is 25 up to 35. `currency` is there where
 * the text names one, `otherMoney` has the codes that other money may mean; `without` names the end of a comparison that
 * a round amount at this end is not of: "under 50k".
 */
export type Band = {
  readonly from: number;
  readonly to: number;
  readonly currency?: string;
  readonly otherMoney?: string;
  readonly without?: "from" | "to";
};

// "80后" are those who were born in the eighties: how old they are a year tells (born-in.ts).
const BORN = /^\d\d后$/;

/** A range that ends here is of years: "15 months" are none of it. */
const MOST_YEARS = 150;
const PARTS_OF_YEARS =
  /\b(?:months?|weeks?|days?|monate?n?|wochen?|tage?n?|mois|semaines?)\b|个月|か月|ヶ月/;
const OPEN_DASH = /[-–—]\s*$/;

/** A range that goes so far, and not for ever, is of money, and a shorter one of people. */
const MONEY_FROM = 1e9;
const PEOPLE_FROM = 1e6;
const isMoney = (highest: number): boolean => highest >= MONEY_FROM && highest < Infinity;

// The common spelling, read without the long expressions: ranking reads it for every cohort.
const PLAIN = /^(\d{1,3})-(\d{1,3})$/;

/** Longest text that can be a band. */
const MOST_LENGTH = 60;

/**
 * Returns the range that a band's text means within `range`, or undefined where the text is no band or says more than
 * is understood. Amounts per month are taken twelvefold, money per week 52 times; pay by the hour or day is none.
 */
export function parseBand(text: string, range: readonly [number, number]): Band | undefined {
  if (text.length > MOST_LENGTH) return undefined;
  const common = PLAIN.exec(text);
  if (common) {
    const [first, last] = [Number(common[1]), Number(common[2])];
    return first <= last ? within(first, last + 1, range) : undefined;
  }
  const plain = plainRange(text, isMoney(range[1]));
  return saysMore(plain, unitOf(range)) ? undefined : bandIn(plain, range);
}

/** Returns the range that stands in a text like `parseBand`, whatever else the text says: "90 € in the sale". */
export function rangeIn(text: string, range: readonly [number, number]): Band | undefined {
  return text.length > MOST_LENGTH ? undefined : bandIn(plainRange(text, isMoney(range[1])), range);
}

/** Returns the text of a sum in one spelling: folded, each number with one scale, comparisons as signs. */
export const plainSum = (text: string): string => plainRange(text, true);

function bandIn(plain: string, range: readonly [number, number]): Band | undefined {
  const [, highest] = range;
  const money = isMoney(highest);
  if (BORN.test(plain) || (money && isPerHour(plain)) || OPEN_DASH.test(plain)) return undefined;
  if (highest <= MOST_YEARS && PARTS_OF_YEARS.test(plain)) return undefined;
  const ends = endsOf(plain);
  if (!ends) return undefined;
  const times = isPerMonth(plain) ? 12 : money && isPerWeek(plain) ? 52 : 1;
  const found = within((ends[0] ?? -Infinity) * times, (ends[1] ?? Infinity) * times, range);
  if (!found) return undefined;
  const currency = currencyIn(plain);
  const otherMoney = money && !currency ? otherMoneyIn(plain) : undefined;
  const [, , without] = ends;
  return {
    ...found,
    ...(currency !== undefined && { currency }),
    ...(otherMoney !== undefined && { otherMoney }),
    // Only round amounts mean themselves: a smaller number reaches up to the next.
    ...(without && (ends[0] ?? ends[1]!) >= 1_000 && { without }),
  };
}

/** Returns what ranges are of. An own facet's go on for ever: their unit is not known. */
export function unitOf([, highest]: readonly [number, number]): RangeOf {
  if (highest === Infinity) return "any";
  if (highest <= MOST_YEARS) return "years";
  return isMoney(highest) ? "money" : highest >= PEOPLE_FROM ? "people" : "any";
}

// Open ends stay open: see `overlap`.
function within(
  first: number,
  last: number,
  [lowest, highest]: readonly [number, number],
): Band | undefined {
  const from = Math.max(first, lowest);
  const to = last === Infinity ? last : Math.min(last, highest);
  return from <= highest && from <= to ? { from, to } : undefined;
}

const AMOUNT = new RegExp(String.raw`^([^\d.,+-]*?)\s*${NUMBER}\s*([^\d.,+-]*)$`, "u");
const MONEY =
  /^(?:(?:hk|nt|us|au?|ca?|r|mx|nz|s)?\$|(?:jp)?¥|[€£円元块원₹₫₩₽₺฿đ]|zł|kč|人民币|đồng|руб|рублей|р|euros?|dollars?|pounds?|yen|usd|eur|gbp|jpy|cny|rmb|hkd|twd|chf|sek|nok|dkk|pln|czk|inr|krw|rub|vnd|aud|cad)?$/;

/** Returns the amount that a text means (`1,200`, `1.200,50 €`, `2k`), 0 or more, or undefined where it is none. */
export function parseAmount(text: string): number | undefined {
  if (text.length > MOST_LENGTH) return undefined;
  const [, before = "", digits = "", scale, after = ""] = AMOUNT.exec(plainDigits(text)) ?? [];
  if (digits === "" || !MONEY.test(before) || !MONEY.test(after)) return undefined;
  const value = amount(digits, scale);
  return Number.isFinite(value) ? value : undefined;
}

/** How far around an amount of money people mean it, as a part of it; other numbers mean just themselves. */
const ABOUT_SO_MUCH = 0.05;
const ITSELF = 0.5;

/**
 * Returns which part (0 to 1) of the band that was `seen` lies inside the one that is `wanted`; amounts of two named
 * currencies do not compare. A seen band without an end is taken to reach as far again as its beginning, but not beyond
 * `highest`: 40+ is 40–80.
 */
export function overlap(wanted: Band, seen: Band, highest = Infinity): number {
  const [own, other] = [moneyOf(wanted), moneyOf(seen)];
  if (own.length > 0 && other.length > 0 && !own.some((code) => other.includes(code))) return 0;
  const to =
    seen.to === Infinity ? Math.min(Math.max(2 * seen.from, seen.from + 1), highest) : seen.to;
  const width = to - seen.from;
  if (width === 0) return has(wanted, seen.from) ? 1 : 0;
  // Of those in a range around a single number some have it: of an amount of money, about that much.
  const about = isMoney(highest) ? ABOUT_SO_MUCH * wanted.from : ITSELF;
  const more = wanted.to === wanted.from ? about : 0;
  const both = Math.min(wanted.to + more, to) - Math.max(wanted.from - more, seen.from);
  return Math.max(0, both) / width;
}

const moneyOf = ({ currency, otherMoney = "" }: Band): readonly string[] =>
  (currency ?? otherMoney).split(" ").filter((code) => code !== "");

const has = ({ from, to, without }: Band, value: number): boolean =>
  (without === "from" ? value > from : value >= from) &&
  (without === "to" ? value < to : value <= to);
