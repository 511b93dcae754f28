// Bands: ranges of a numeric facet as people write them (`25-34`, `40+`, `25–34 ans`, `¥20万+`, `20.000–40.000 €`).
import { currencyIn } from "./currencies.ts";
import { saysMore, type RangeOf } from "./known-words.ts";
import { isPerHour, isPerMonth, isPerWeek } from "./pay-periods.ts";
import { amount, joinScales, NUMBER, spelledSums } from "./scales.ts";

/**
 * A range in the facet's unit, both ends included as real numbers: `25-34` is 25 up to 35. `currency` is there where
 * the text names one.
 */
export type Band = { readonly from: number; readonly to: number; readonly currency?: string };

const SIGN = String.raw`[^\d<>≤≥+=.,;:-]*`;
const BETWEEN = new RegExp(
  String.raw`^${SIGN}${NUMBER}${SIGN}\s*(?:-|–|—|~|～|至|到|to|bis|à|до|đến|tới|から|부터|에서)\s*${SIGN}${NUMBER}[^\d]*$`,
  "u",
);
const LEAST = signed(
  "at least|from|over|above|more than|aged? over|ab|über|mehr als|plus de|(?:a |à )?partir de|más de|mayores de|desde|" +
    "trên|từ|hơn|ít nhất|tối thiểu|от|более|больше|свыше|не менее|не меньше|старше",
  ">=|≥|至少|超[过過]|高[于於]|[过過](?=1)",
);
const MOST = signed(
  "at most|up to|bis(?: zu)?|jusqu'à|hasta|tối đa|không quá|до|не более|не больше|не старше",
  "<=|≤|最多|不超[过過]",
);
const BELOW = signed(
  "under|below|less than|unter|weniger als|moins de|menos de|dưới|менее|меньше|младше",
  "<|不到|低[于於]|少[于於]",
);
const SINGLE = new RegExp(
  String.raw`^(?:(?<lead>${SIGN}?)(?:(?<least>${LEAST})|(?<most>${MOST})|(?<below>${BELOW})|(?<above>>)))?\s*${SIGN}${NUMBER}(?<after>[^\d+]*)(?<plus>\+)?[^\d+]*$`,
  "u",
);
const AFTER_LEAST =
  /以上|及以上|[岁歲]起|起$|から$|부터$|이상|(?:and|&) (?:over|above|older|more|up)|trở lên|or (?:more|older|over)|et plus|(?:und|oder) (?:älter|mehr|aufwärts)|y más|и (?:более|больше|старше)|plus$/;
const AFTER_MOST =
  /以下|以内|이하|(?:and|&) (?:under|younger)|trở xuống|or (?:less|under|younger)|et moins|(?:und|oder) (?:jünger|weniger)|и (?:менее|меньше|младше)/;
const AFTER_BELOW = /未満|未满|미만/;
const AFTER_ABOVE = /초과/;
const DECADE =
  /^(?:(?:in (?:their|his|her|den|ihren|seinen) )?(?:(?:early|mid|late)[ -]|anfang |mitte |ende )?(\d)0(?:['’]?s|ern?|-?something|多岁|(?:[岁歳才]?代|대)(?: ?(?:前半|後半|半ば|초반|중반|후반))?)|(?:anfang|mitte|ende) (\d)0)(?= ?(?:の?[男女]性|여성|남성)?$)/;
const DECADES = /^(\d)0(?:['’]?s|代|대)?(?: ?[-~] ?| to | bis )(\d)0(?:['’]?s|代|대)$/;

// "80后" are those who were born in the eighties, whatever their age is by now.
const BORN = /^\d\d后$/;

// Longer ways to say a comparison, and what is left of one that none of these is: better no band than a wrong one.
const SPOKEN: readonly (readonly [sign: string, words: RegExp])[] = [
  [
    ">=",
    /^(?:minimum|min\.?|no(?:t)? (?:less|younger|lower) than|not under|not below|mindestens|wenigstens|nicht (?:unter|weniger als|jünger als)|au moins|不低于|不少于|不小于|大于等于) ?(?=\D{0,4}\d)/,
  ],
  [
    "<=",
    /^(?:maximum|max\.?|no(?:t)? (?:more|older|higher) than|not over|not above|höchstens|maximal|nicht (?:über|mehr als|älter als)|au plus|不大于|不高于|不多于|小于等于) ?(?=\D{0,4}\d)/,
  ],
  [">", /^(?:older|higher|greater) than |^(?:älter|höher) als |^大于/],
  ["<", /^(?:younger|lower) than |^(?:jünger|niedriger) als |^(?:小于|不满|未满|不足)/],
];
const LEFT_OVER =
  /(?<!\p{L})(?:than|als|not|nicht|minimum|maximum|least|most|older|younger|älter|jünger|не|старше|младше|không)(?!\p{L})|[不未]|大于|小于|最大|最小|低于|高于|少于/u;

// A comparison by a word that stands alone, or by characters.
function signed(words: string, characters: string): string {
  return String.raw`(?<!\p{L})(?:${words})(?!\p{L})|${characters}`;
}

/** A range that ends here is of years: "15 months" are none of it. */
const MOST_YEARS = 150;
const PARTS_OF_YEARS =
  /\b(?:months?|weeks?|days?|monate?n?|wochen?|tage?n?|mois|semaines?)\b|个月|か月|ヶ月/;
const OPEN_DASH = /[-–—]\s*$/;

/** A range that goes so far, and not for ever, is of money, and a shorter one of people. */
const MONEY_FROM = 1e9;
const PEOPLE_FROM = 1e6;
const isMoney = (highest: number): boolean => highest >= MONEY_FROM && highest < Infinity;

// "u18" is under 18, "ü30" over 30; "ca. 30" and "zwischen 25 und 34" are said with less.
const UNDER_AGE = /^u(?= ?\d)/;
const OVER_AGE = /^ü(?= ?\d)/;
const ABOUT = /^(?:ca\.?|circa|about|around|roughly|etwa|ungefähr|environ|约|大约) ?(?=\d)/;
const FROM_TO =
  /^(?:between|zwischen|von|from|entre|de|desde|từ|от|с) (.*\d\D*?) (?:and|und|bis|to|et|a|à|y|hasta|đến|tới|до) (?=\D*\d)/;
// "Rs. 50", "Alter: 30": a mark that ends a word.
const WORD_MARK = /(?<=\p{L})[.:](?!\p{L})/gu;

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
  const plain = plainBand(text, range);
  return saysMore(plain, unitOf(range)) ? undefined : bandIn(plain, range);
}

/** Returns the range that stands in a text like `parseBand`, whatever else the text says: "90 € in the sale". */
export function rangeIn(text: string, range: readonly [number, number]): Band | undefined {
  return text.length > MOST_LENGTH ? undefined : bandIn(plainBand(text, range), range);
}

/** Returns the text of a sum in one spelling: folded, each number with one scale, comparisons as signs. */
export const plainSum = (text: string): string => plainBand(text, [0, MONEY_FROM]);

function plainBand(text: string, [, highest]: readonly [number, number]): string {
  const given = spokenAsSign(plainDigits(text));
  if (!isMoney(highest)) return given;
  const plain = given
    .replace(/(\d)w(?![a-z])/g, "$1万")
    .replace(/(?<!\p{L})p[. ]?m(?!\p{L})/gu, "/month");
  return spelledSums(
    /₹|inr|rs/.test(plain) ? plain.replace(/(\d)\s?l(?!\p{L})/gu, "$1lakh") : plain,
  );
}

function bandIn(plain: string, range: readonly [number, number]): Band | undefined {
  const [, highest] = range;
  const money = isMoney(highest);
  if (BORN.test(plain) || (money && isPerHour(plain)) || OPEN_DASH.test(plain)) return undefined;
  if (highest <= MOST_YEARS && PARTS_OF_YEARS.test(plain)) return undefined;
  const ends = endsOf(plain);
  if (!ends) return undefined;
  const times = isPerMonth(plain) ? 12 : money && isPerWeek(plain) ? 52 : 1;
  const found = within((ends[0] ?? -Infinity) * times, (ends[1] ?? Infinity) * times, range);
  const currency = found && currencyIn(plain);
  return currency ? { ...found, currency } : found;
}

// An own facet's ranges go on for ever: their unit is not known.
function unitOf([, highest]: readonly [number, number]): RangeOf {
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

// Full-width digits as plain ones, small letters, no blanks between thousands, one kind of hyphen, fewer words.
function plainDigits(text: string): string {
  return joinScales(text.normalize("NFKC").toLowerCase().trim().replace(WORD_MARK, " "))
    .trim()
    .replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, "$1")
    .replace(/[‐‑‒−〜]/g, "-")
    .replace(UNDER_AGE, "<")
    .replace(OVER_AGE, ">=")
    .replace(ABOUT, "")
    .replace(/大概|大约|左右/g, "")
    .replace(FROM_TO, "$1-");
}

function spokenAsSign(text: string): string {
  for (const [sign, words] of SPOKEN) {
    if (words.test(text)) return text.replace(words, sign);
  }
  return text;
}

// Both ends as the text says them; undefined is open.
function endsOf(plain: string): readonly [number | undefined, number | undefined] | undefined {
  const decade = DECADE.exec(plain);
  if (decade) {
    const first = Number(decade[1] ?? decade[2]) * 10;
    return [first, first + 10];
  }
  const decades = DECADES.exec(plain);
  if (decades) {
    const [first, last] = [Number(decades[1]) * 10, Number(decades[2]) * 10 + 10];
    return first < last ? [first, last] : undefined;
  }
  const between = BETWEEN.exec(plain);
  if (between) {
    const last = amount(between[3]!, between[4]);
    const first = amount(
      between[1]!,
      between[2] ?? scaleShared(between[1]!, between[3]!, between[4]),
    );
    return first <= last ? [first, last + step(last)] : undefined;
  }
  const single = SINGLE.exec(plain);
  if (!single) return undefined;
  const { lead = "", least, most, below, above, after = "", plus } = single.groups ?? {};
  if (LEFT_OVER.test(lead)) return undefined;
  const value = amount(single[6]!, single[7]);
  if (least || plus || AFTER_LEAST.test(after)) return [value, undefined];
  if (most || AFTER_MOST.test(after)) return [undefined, value + step(value)];
  if (below || AFTER_BELOW.test(after)) return [undefined, value];
  if (above || AFTER_ABOVE.test(after)) return [value + step(value), undefined];
  return LEFT_OVER.test(plain) ? undefined : [value, value + step(value)];
}

// "20-40k" means thousands at both ends; "900-1.5k" and "800 to 1m" mean what they say.
function scaleShared(first: string, last: string, scale: string | undefined): string | undefined {
  return scale !== undefined && amount(first, undefined) <= amount(last, undefined)
    ? scale
    : undefined;
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

// "34" means up to the day before the 35th birthday; from 1 000 on people write round numbers that mean themselves.
const step = (value: number): number => (value < 1_000 ? 1 : 0);

/** How far around an amount of money people mean it, as a part of it; other numbers mean just themselves. */
const ABOUT_SO_MUCH = 0.05;
const ITSELF = 0.5;

/**
 * Returns which part (0 to 1) of the band that was `seen` lies inside the one that is `wanted`; amounts of two named
 * currencies do not compare. A seen band without an end is taken to reach as far again as its beginning, but not beyond
 * `highest`: 40+ is 40–80.
 */
export function overlap(wanted: Band, seen: Band, highest = Infinity): number {
  if (wanted.currency && seen.currency && wanted.currency !== seen.currency) return 0;
  const to =
    seen.to === Infinity ? Math.min(Math.max(2 * seen.from, seen.from + 1), highest) : seen.to;
  const width = to - seen.from;
  if (width === 0) return seen.from >= wanted.from && seen.from <= wanted.to ? 1 : 0;
  // Of those in a range around a single number some have it: of an amount of money, about that much.
  const about = isMoney(highest) ? ABOUT_SO_MUCH * wanted.from : ITSELF;
  const more = wanted.to === wanted.from ? about : 0;
  const both = Math.min(wanted.to + more, to) - Math.max(wanted.from - more, seen.from);
  return Math.max(0, both) / width;
}
