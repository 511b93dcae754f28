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

/** Where no currency is named: the size of a dollar, euro or pound, but for scales that only some countries count in. */
const UNNAMED = 45_000;
const SCALES: readonly (readonly [currency: string, written: RegExp])[] = [
  ["CNY", /[万萬]|\dw\b/],
  ["INR", /lakh|lpa|crore/],
];

function typicalIncome({ currency }: Band, text: string): number {
  const meant = currency ?? SCALES.find(([, written]) => written.test(text))?.[0];
  return TYPICAL_INCOME.get(meant ?? "") ?? UNNAMED;
}

// The middle class has 75 % to 200 % of the middle income (OECD, Under Pressure: The Squeezed Middle Class, 2019).
const MIDDLE = [0.75, 2] as const;

/**
 * Returns the spend level that a yearly income's band (`50k-80k €`, `¥20万+`) lies in for more than half, an open end
 * taken as ranking does; undefined for text that is no band, or says no more than what somebody earns at most.
 */
export function levelOfIncome(text: string): PowerLevel | undefined {
  const band = parseBand(text, MONEY);
  if (!band) return undefined;
  const [low, high] = MIDDLE.map((part) => part * typicalIncome(band, text)) as [number, number];
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
 * anybody can, and for text that is no price.
 */
export function levelForPrice(text: string): Exclude<PowerLevel, "low"> | undefined {
  const band = parseBand(text, MONEY);
  if (!band) return undefined;
  const part = band.from / typicalIncome(band, text);
  if (part >= PRICEY) return "high";
  return part >= NOTABLE ? "medium" : undefined;
}
