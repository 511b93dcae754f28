// Bands: ranges of a numeric facet as people write them (`25-34`, `40+`, `25–34 ans`, `¥20万+`, `20.000–40.000 €`).

/**
 * A range in the facet's unit, both ends included as real numbers: `25-34` is 25 up to 35. `currency` is there where
 * the text names one.
 */
export type Band = { readonly from: number; readonly to: number; readonly currency?: string };

const SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["千", 1e3],
  ["tsd", 1e3],
  ["thousand", 1e3],
  ["tausend", 1e3],
  ["t", 1e3],
  ["万", 1e4],
  ["萬", 1e4],
  ["m", 1e6],
  ["mio", 1e6],
  ["mn", 1e6],
  ["million", 1e6],
  ["百万", 1e6],
  ["亿", 1e8],
  ["億", 1e8],
  ["千万", 1e7],
  ["lakh", 1e5],
  ["lpa", 1e5],
  ["crore", 1e7],
  ["bn", 1e9],
  ["billion", 1e9],
  ["mrd", 1e9],
]);

const CURRENCIES: readonly (readonly [code: string, signs: RegExp])[] = [
  ["JPY", named("jpy|yen", "jp¥|円|日元")],
  ["HKD", named("hkd", "hk\\$|港币|港幣|港元")],
  ["TWD", named("twd", "nt\\$|新台币|新臺幣")],
  ["AUD", named("aud", "(?<![a-z])au?\\$|澳元")],
  ["CAD", named("cad", "(?<![a-z])ca?\\$|加元")],
  ["NZD", named("nzd", "nz\\$")],
  ["SGD", named("sgd", "(?<![a-z])s\\$|新加坡元")],
  ["BRL", named("brl|reais", "(?<![a-z])r\\$")],
  ["MXN", named("mxn", "mx\\$")],
  ["USD", named("usd|dollars?", "\\$|美元|美金")],
  ["EUR", named("t?eur|euros?", "€|欧元")],
  ["GBP", named("gbp|pounds?", "£|英镑")],
  ["CHF", named("chf|franken|francs?", "瑞士法郎")],
  ["INR", named("inr|rupees?|rs", "₹|卢比")],
  ["KRW", named("krw|won", "₩|韩元")],
  ["RUB", named("rub|rubles?", "₽|卢布")],
  ["SEK", named("sek")],
  ["NOK", named("nok")],
  ["DKK", named("dkk")],
  ["PLN", named("pln|złoty", "zł")],
  ["CZK", named("czk", "kč")],
  ["TRY", named("try", "₺")],
  ["THB", named("thb|baht", "฿|泰铢")],
  ["VND", named("vnd", "₫")],
  ["ZAR", named("zar")],
  ["CNY", named("cny|rmb|yuan", "¥|元|人民币|块")],
];

// A word may follow a number at once, with its scale between: "50kEUR".
function named(words: string, signs = ""): RegExp {
  const word = `(?:^|[^a-zà-ÿ]|\\d(?:[km]|tsd|mio))(?:${words})(?![a-zà-ÿ])`;
  return new RegExp(signs === "" ? word : `${signs}|${word}`);
}

const CODES = CURRENCIES.map(([code]) => code.toLowerCase()).join("|");

const PER_MONTH =
  /\/\s*(?:月|mo(?:nth)?\b|monat\b|mois\b)|(?:per|a|pro|im|par) (?:month|monat|mois)\b|monthly|monatlich|mtl\b|每月|月薪|月入/;

const SCALE = String.raw`(百万|千万|million|billion|lakh|lpa|crore|mio|mrd|mn|bn|tsd|thousand|tausend|t(?=€|eur)|[km](?=(?:${CODES})(?![a-z]))|[km](?![a-z])|[千万萬亿億])?`;
const NUMBER = String.raw`(\d+(?:[.,]\d+)*)\s*${SCALE}`;
const SIGN = String.raw`[^\d<>≤≥+=.,;:-]*`;
const BETWEEN = new RegExp(
  String.raw`^${SIGN}${NUMBER}${SIGN}\s*(?:-|–|—|~|～|至|到|to|bis|à)\s*${SIGN}${NUMBER}[^\d]*$`,
);
const LEAST = String.raw`>=|≥|at least|from|over|above|more than|aged? over|ab|über|mehr als|plus de|至少|超过|高于`;
const MOST = String.raw`<=|≤|at most|up to|bis(?: zu)?|jusqu'à|最多|不超过`;
const BELOW = String.raw`<|under|below|less than|unter|weniger als|moins de|不到|低于|少于`;
const SINGLE = new RegExp(
  String.raw`^${SIGN}?(?:(?<least>${LEAST})|(?<most>${MOST})|(?<below>${BELOW})|(?<above>>))?\s*${SIGN}${NUMBER}(?<after>[^\d+]*)(?<plus>\+)?[^\d+]*$`,
);
const AFTER_LEAST =
  /以上|及以上|岁起|起$|and (?:over|above|older|more|up)|& up|or (?:more|older|over)|et plus|(?:und|oder) (?:älter|mehr|aufwärts)|plus$/;
const AFTER_MOST =
  /以下|以内|and (?:under|younger)|or (?:less|under|younger)|et moins|(?:und|oder) (?:jünger|weniger)/;
const DECADE =
  /^(?:(?:in (?:their|his|her|den|ihren|seinen) )?(?:early |mid |late |anfang |mitte |ende )?(\d)0(?:['’]?s|ern?|多岁|[岁歳才]?代)|(?:anfang|mitte|ende) (\d)0)$/;
const DECADES = /^(\d)0(?:['’]?s)?(?: ?- ?| to | bis )(\d)0['’]?s$/;

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
  /\b(?:than|als|not|nicht|minimum|maximum|least|most|older|younger|älter|jünger)\b|[不未]|大于|小于|最大|最小|低于|高于|少于/;

/** A range that ends here is of years: "15 months" are none of it. */
const MOST_YEARS = 150;
const PARTS_OF_YEARS =
  /\b(?:months?|weeks?|days?|monate?n?|wochen?|tage?n?|mois|semaines?)\b|个月|か月|ヶ月/;
const OPEN_DASH = /[-–—]\s*$/;

const PER_WEEK =
  /\/\s*(?:week|wk|woche|周)|(?:per|a|pro) (?:week|woche)\b|weekly|wöchentlich|每周|周薪/;
const PER_HOUR =
  /\/\s*(?:hour|hr|h|day|stunde|std|tag|小时|天|日)(?!\p{L})|(?:per|an|a|pro) (?:hour|day|stunde|tag)\b|hourly|daily|时薪|日薪/u;

/** A range that goes so far, and not for ever, is of money. */
const MONEY_FROM = 1e9;
const isMoney = (highest: number): boolean => highest >= MONEY_FROM && highest < Infinity;

// "u18" is under 18, "ü30" over 30; "ca. 30" and "zwischen 25 und 34" are said with less.
const UNDER_AGE = /^u(?= ?\d)/;
const OVER_AGE = /^ü(?= ?\d)/;
const ABOUT = /^(?:ca\.?|circa|about|around|roughly|etwa|ungefähr|environ|约|大约) ?(?=\d)/;
const FROM_TO = /^(?:between|zwischen|von|from|entre) (.*\d\D*?) (?:and|und|bis|to|et) (?=\D*\d)/;

// The common spelling, read without the long expressions: ranking reads it for every cohort.
const PLAIN = /^(\d{1,3})-(\d{1,3})$/;

/** Longest text that can be a band. */
const MOST_LENGTH = 60;

/**
 * Returns the range that a band's text means within `range`, or undefined where the text is no band. Amounts per month
 * are taken twelvefold, money per week 52 times; pay by the hour or day is none.
 */
export function parseBand(text: string, range: readonly [number, number]): Band | undefined {
  if (text.length > MOST_LENGTH) return undefined;
  const [, highest] = range;
  const common = PLAIN.exec(text);
  if (common) {
    const [first, last] = [Number(common[1]), Number(common[2])];
    return first <= last ? within(first, last + 1, range) : undefined;
  }
  const given = spokenAsSign(plainDigits(text));
  const money = isMoney(highest);
  const plain = money ? given.replace(/(\d)w(?![a-z])/g, "$1万") : given;
  if (BORN.test(plain) || (money && PER_HOUR.test(plain)) || OPEN_DASH.test(plain))
    return undefined;
  if (highest <= MOST_YEARS && PARTS_OF_YEARS.test(plain)) return undefined;
  const ends = endsOf(plain);
  if (!ends) return undefined;
  const times = PER_MONTH.test(plain) ? 12 : money && PER_WEEK.test(plain) ? 52 : 1;
  const found = within((ends[0] ?? -Infinity) * times, (ends[1] ?? Infinity) * times, range);
  const currency = found && CURRENCIES.find(([, signs]) => signs.test(plain))?.[0];
  return currency ? { ...found, currency } : found;
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
  return text
    .normalize("NFKC")
    .toLowerCase()
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
  const { least, most, below, above, after = "", plus } = single.groups ?? {};
  const value = amount(single[5]!, single[6]);
  if (least || plus || AFTER_LEAST.test(after)) return [value, undefined];
  if (most || AFTER_MOST.test(after)) return [undefined, value + step(value)];
  if (below) return [undefined, value];
  if (above) return [value + step(value), undefined];
  return LEFT_OVER.test(plain) ? undefined : [value, value + step(value)];
}

// "20-40k" means thousands at both ends; "900-1.5k" and "800 to 1m" mean what they say.
function scaleShared(first: string, last: string, scale: string | undefined): string | undefined {
  return scale !== undefined && amount(first, undefined) <= amount(last, undefined)
    ? scale
    : undefined;
}

const AMOUNT = new RegExp(String.raw`^([^\d.,+-]*?)\s*${NUMBER}\s*([^\d.,+-]*)$`);
const MONEY =
  /^(?:(?:hk|nt|us|au?|ca?|r|mx|nz|s)?\$|(?:jp)?¥|[€£円元块₹₫₩₽₺฿]|zł|kč|人民币|euros?|dollars?|pounds?|yen|usd|eur|gbp|jpy|cny|rmb|hkd|twd|chf|sek|nok|dkk|pln|czk|inr|krw|aud|cad)?$/;

/** Returns the amount that a text means (`1,200`, `1.200,50 €`, `2k`), 0 or more, or undefined where it is none. */
export function parseAmount(text: string): number | undefined {
  if (text.length > MOST_LENGTH) return undefined;
  const [, before = "", digits = "", scale, after = ""] = AMOUNT.exec(plainDigits(text)) ?? [];
  if (digits === "" || !MONEY.test(before) || !MONEY.test(after)) return undefined;
  const value = amount(digits, scale);
  return Number.isFinite(value) ? value : undefined;
}

function amount(digits: string, scale: string | undefined): number {
  // "12,00,000" is how India writes 12 lakh.
  if (/^\d{1,2}(?:,\d\d)+,\d{3}$/.test(digits)) return amount(digits.replaceAll(",", ""), scale);
  // A mark before exactly three digits parts thousands ("20,000", "20.000"), but for one after a 0; any other is the
  // decimal one.
  const whole = /^0[.,]/.test(digits) ? digits : digits.replace(/[.,](?=\d{3}(?:[.,]|$))/g, "");
  return Number(whole.replace(",", ".")) * (SCALES.get(scale ?? "") ?? 1);
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
