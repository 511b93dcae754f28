// Purchasing power told from sums of money: what an income lets people spend, what a price asks of them.
import { overlap, parseBand, plainSum, rangeIn, type Band } from "./band.ts";
import { restOfSum } from "./known-words.ts";
import { isPerMonth } from "./pay-periods.ts";

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
  ["KRW", /\p{sc=Hangul}/u],
  ["RUB", /\p{sc=Cyrillic}/u],
  ["VND", /triệu|tỷ|tỉ|nghìn|ngàn|lương|tháng|\dtr\b/],
  ["TWD", /[萬資稅]/],
  ["CNY", /[万千月年薪]|收入|工资|税[前后]|\dw\b/],
  ["INR", /lakh|lacs?\b|lpa|crore|\d\s?cr\b/],
];

const NEUTRAL = /^[≈\d\s.,'’+\-–—~～<>≤≥=/():]*$/;
// Beside a named currency other words may stand, but not at the number or the sign: "AR$ 5m", "₩5000만".
const AT_SUM = /\p{L}[\d$¥]|\d\p{L}|\d\s*(?!\p{sc=Latin})\p{L}|\p{Sc}/u;

// What people earn in a year in the money that a text names or implies; undefined where it may be money that is not known.
function typicalIncome({ currency }: Band, plain: string): number | undefined {
  const left = restOfSum(plain);
  if (currency === undefined ? !NEUTRAL.test(left) : AT_SUM.test(left)) return undefined;
  return TYPICAL_INCOME.get(currency ?? toldBy(plain) ?? "") ?? UNNAMED;
}

const toldBy = (plain: string): string | undefined =>
  TOLD_BY.find(([, written]) => written.test(plain))?.[0];

// A sum without its period that is less than 2.4 typical months is rather a month's pay than a year's; where pay is always
// told by the month, one that is less than two years' pay.
const LEAST_OF_YEAR = 1 / 5;
const LEAST_WHERE_MONTHLY = 2;
const MONTHLY: ReadonlySet<string> = new Set(["RUB", "VND"]);
const PERIOD =
  /[年周週연년월주]|\bp\.?\s?a\b|[/每毎]\s*月|月[薪入]|(?<!\p{L})(?:years?|yearly|yr|annum|annual(?:ly)?|jahre?|jährlich|ans?|année|months?|monthly|mo|monat|monatlich|mtl|mois|weeks?|weekly|wk|woche|wöchentlich|в год|мес\p{L}*|năm|tháng)(?!\p{L})/iu;
// Months that `parseBand` does not take twelvefold.
const MONTH = /月|월|(?<!\p{L})(?:мес|tháng)/u;

// The middle class has 75 % to 200 % of the middle income (OECD, Under Pressure: The Squeezed Middle Class, 2019).
const MIDDLE = [0.75, 2] as const;

/**
 * Returns the spend level that a yearly income's band (`50k-80k €`, `¥20万+`) lies in for more than half, an open end
 * taken as ranking does; undefined for text that is no band, names money that is not known, is too little for a year, or
 * says no more than what somebody earns at most, or of little at least.
 */
export function levelOfIncome(text: string): PowerLevel | undefined {
  const plain = plainSum(text);
  const band = parseBand(text, MONEY);
  const typical = band && typicalIncome(band, plain);
  if (!band || !typical) return undefined;
  if (!isPerMonth(plain)) {
    if (MONTH.test(plain)) return undefined;
    const least = MONTHLY.has(band.currency ?? toldBy(plain) ?? "")
      ? LEAST_WHERE_MONTHLY
      : LEAST_OF_YEAR;
    const most = band.to === Infinity ? band.from : band.to;
    if (most < typical * least && !PERIOD.test(plain)) return undefined;
  }
  const [low, high] = [MIDDLE[0] * typical, MIDDLE[1] * typical];
  if (band.to <= low) return "low";
  if (band.from === 0) return undefined;
  const levels: readonly (readonly [PowerLevel, number, number])[] = [
    ["low", 0, low],
    ["medium", low, high],
    ["high", high, Infinity],
  ];
  const level = levels.find(([, from, to]) => overlap({ from, to }, band) > 0.5)?.[0];
  // Who earns "at least 20k" may earn much.
  return level === "low" && band.to === Infinity ? undefined : level;
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
  const band = rangeIn(text, MONEY);
  const typical = band && typicalIncome(band, plainSum(text));
  if (!band || !typical) return undefined;
  const part = band.from / typical;
  if (part >= PRICEY) return "high";
  return part >= NOTABLE ? "medium" : undefined;
}
