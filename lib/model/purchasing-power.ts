// Purchasing power told from sums of money: what an income lets people spend, what a price asks of them.
import { overlap, parseBand, type Band } from "./band.ts";

/** The spend levels that a sum can tell; luxury is a matter of taste, too. */
export type PowerLevel = "low" | "medium" | "high";

const MONEY: readonly [number, number] = [0, 1e12];

/**
 * What people in full work earn in a year where a currency is used, rounded (OECD average wages and national statistics,
 * 2023 and 2024).
 */
const TYPICAL_INCOME: ReadonlyMap<string, number> = new Map([
  ["JPY", 4_600_000],
  ["HKD", 240_000],
  ["TWD", 700_000],
  ["AUD", 90_000],
  ["CAD", 68_000],
  ["NZD", 75_000],
  ["SGD", 66_000],
  ["BRL", 40_000],
  ["MXN", 200_000],
  ["USD", 60_000],
  ["EUR", 40_000],
  ["GBP", 37_000],
  ["CHF", 80_000],
  ["INR", 300_000],
  ["KRW", 45_000_000],
  ["RUB", 900_000],
  ["SEK", 450_000],
  ["NOK", 650_000],
  ["DKK", 480_000],
  ["PLN", 90_000],
  ["CZK", 520_000],
  ["TRY", 400_000],
  ["THB", 240_000],
  ["VND", 100_000_000],
  ["ZAR", 320_000],
  ["CNY", 90_000],
]);

/** Where nothing tells the currency: the size of a dollar, euro or pound. */
const UNNAMED = 45_000;

/** Scales and words of income that only some countries write; the first that stands in the text tells the currency. */
const TOLD_BY: readonly (readonly [currency: string, written: RegExp])[] = [
  ["JPY", /収|手取り|[給给](?:料|与)|月給/],
  ["TWD", /[萬資稅]/],
  ["CNY", /[万千月年薪]|收入|工资|税[前后]|\dw\b/],
  ["INR", /lakh|lpa|crore/],
];

// Words that may stand beside a sum and leave it what it is. One that is none of these may be a currency or a scale.
const CODES = [...TYPICAL_INCOME.keys()].join("|").toLowerCase();
const CURRENCY_WORDS = `${CODES}|t?eur|rmb|yuan|yen|dollars?|euros?|pounds?|franken|francs?|rupees?|rs|won|rubles?|złoty|baht|reais`;
const SCALE_WORDS =
  "[kmwt]|tsd|mio|mn|mrd|bn|millions?|billions?|thousands?|tausend|lakhs?|lpa|crores?";
const PERIOD_WORDS =
  "years?|yearly|yr|annum|annual(?:ly)?|jahre?|jährlich|ans?|année|month|monthly|mo|monat|monatlich|mtl|mois|week|weekly|wk|woche|wöchentlich";
const BOUND_WORDS =
  "at|least|most|from|over|above|under|below|more|less|higher|lower|greater|than|up|to|and|or|no|not|between|min|max|minimum|maximum|about|around|roughly|ca|circa|" +
  "ab|über|unter|bis|zu|mehr|weniger|höher|als|nicht|mindestens|wenigstens|höchstens|maximal|zwischen|und|oder|von|etwa|ungefähr|plus|moins|de|jusqu|à|au|entre|et|environ";
const PAY_WORDS =
  "a|p|per|pro|par|im|in|the|before|after|pre|post|tax(?:es)?|gross|net|brutto|netto|brut|income|salary|pay|earns?|earnings?|household|total|base|ctc|einkommen|gehalt|lohn|revenu|salaire|" +
  "each|pairs?|piece|paar|stück|incl|vat|mwst|uvp|rrp|msrp|price|preis|prix";
const KNOWN = new RegExp(
  String.raw`(?<!\p{L})(?:(?:k|m|t|tsd|mio)(?:${CODES}|€)|${[CURRENCY_WORDS, SCALE_WORDS, PERIOD_WORDS, BOUND_WORDS, PAY_WORDS].join("|")})(?![\p{sc=Latin}])|` +
    String.raw`(?<!\p{L})(?:us|hk|nt|au?|ca?|nz|s|r|mx)?\$|(?<!\p{sc=Latin})(?:jp)?¥|[€£₹₩₽₺฿₫]|zł|kč|` +
    "日元|[港澳加美欧韩]元|港[币幣]|新台币|新臺幣|新加坡元|美金|英镑|瑞士法郎|卢比|卢布|泰铢|人民币|[元块円]|" +
    "[百千万萬亿億]|[年月周每薪資资水収收入工税稅]|手取り|[給给][料与]?|家庭|[前后後]|税[込抜]|" +
    "以[上下内]|[及起至到约約不未满足过双件个]|左右|大概|大约|超过|至少|最[多少]|[低高少多大小]于|等于|から|まで",
  "gu",
);
const NEUTRAL = /^[\d\s.,'’+\-–—~～<>≤≥=/():]*$/;
// Beside a named currency other words may stand, but not at the number or the sign: "AR$ 5m", "₩5000만".
const AT_SUM = /\p{L}[\d$¥]|\d\p{L}|\d\s*(?!\p{sc=Latin})\p{L}|\p{Sc}/u;

// What people earn in a year in the money that a text names or implies; undefined where it may be money that is not known.
function typicalIncome({ currency }: Band, text: string): number | undefined {
  const plain = text.normalize("NFKC").toLowerCase();
  const left = plain.replace(KNOWN, "0");
  if (currency === undefined ? !NEUTRAL.test(left) : AT_SUM.test(left)) return undefined;
  const meant = currency ?? TOLD_BY.find(([, written]) => written.test(plain))?.[0];
  return TYPICAL_INCOME.get(meant ?? "") ?? UNNAMED;
}

// A sum without its period that is less than 2.4 typical months is rather a month's pay than a year's.
const LEAST_OF_YEAR = 1 / 5;
const PERIOD = new RegExp(
  String.raw`[年周]|\bp\.?\s?a\b|[/每]\s*月|月[薪入]|(?<!\p{L})(?:${PERIOD_WORDS})(?!\p{L})`,
  "iu",
);
// Months that `parseBand` does not take twelvefold.
const UNREAD_MONTH = /(?<![/每]\s*)月(?![薪入])/;

// The middle class has 75 % to 200 % of the middle income (OECD, Under Pressure: The Squeezed Middle Class, 2019).
const MIDDLE = [0.75, 2] as const;

/**
 * Returns the spend level that a yearly income's band (`50k-80k €`, `¥20万+`) lies in for more than half, an open end
 * taken as ranking does; undefined for text that is no band, names money that is not known, is too little for a year, or
 * says no more than what somebody earns at most.
 */
export function levelOfIncome(text: string): PowerLevel | undefined {
  const band = parseBand(text, MONEY);
  const typical = band && typicalIncome(band, text);
  if (!band || !typical || UNREAD_MONTH.test(text)) return undefined;
  if (band.to < typical * LEAST_OF_YEAR && !PERIOD.test(text)) return undefined;
  const [low, high] = [MIDDLE[0] * typical, MIDDLE[1] * typical];
  if (band.to <= low) return "low";
  if (band.from === 0) return undefined;
  const levels: readonly (readonly [PowerLevel, number, number])[] = [
    ["low", 0, low],
    ["medium", low, high],
    ["high", high, Infinity],
  ];
  return levels.find(([, from, to]) => overlap({ from, to }, band) > 0.5)?.[0];
}

// From a fiftieth of a year's income on (a week's pay) a thing is for those who spend much, from a five hundredth on not
// for those who spend little.
const PRICEY = 1 / 50;
const NOTABLE = 1 / 500;

/**
 * Returns from which spend level on people can afford a price's band (`90-140 €`), by its lower end; undefined where
 * anybody can, and for text that is no price or names money that is not known.
 */
export function levelForPrice(text: string): Exclude<PowerLevel, "low"> | undefined {
  const band = parseBand(text, MONEY);
  const typical = band && typicalIncome(band, text);
  if (!band || !typical) return undefined;
  const part = band.from / typical;
  if (part >= PRICEY) return "high";
  return part >= NOTABLE ? "medium" : undefined;
}
