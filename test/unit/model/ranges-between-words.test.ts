// Ranges in words: two decades of life, comparisons behind a number, and denials, which no range may swallow.
import { expect, test } from "vitest";
import { overlap, parseBand } from "../../../lib/model/band.ts";

const AGE = [0, 100] as const;
const PEOPLE = [0, 1e7] as const;
const MONEY = [0, 1e12] as const;

test.each([
  ["Ende 20 bis Anfang 30", 27, 34],
  ["late 20s - early 30s", 27, 34],
  ["late 30s to mid 40s", 37, 47],
  ["late thirties to mid forties", 37, 47],
  ["mid-30s to mid-40s", 34, 47],
  ["Mitte 20 bis Ende 30", 24, 40],
  ["30er bis 40er", 30, 50],
  ["20er-30er", 20, 40],
  ["in den 20ern bis 30ern", 20, 40],
  ["30代から40代", 30, 50],
  ["30多岁到40多岁", 30, 50],
  ["20-30s", 20, 40],
  ["20s-30s", 20, 40],
  ["35 bis Ende 40", 35, 50],
  ["late 30s to 45", 37, 46],
  ["二三十岁", 20, 40],
  ["三四十岁", 30, 50],
  ["七八岁", 7, 9],
  ["十七八岁", 17, 19],
  ["三十七八岁", 37, 39],
  ["三十五岁", 35, 36],
  ["40 or below", 0, 41],
  ["40 or lower", 0, 41],
  ["40 and below", 0, 41],
  ["40 or above", 40, 100],
  ["40 or higher", 40, 100],
  ["40 upwards", 40, 100],
  ["40 aufwärts", 40, 100],
  ["40 o más", 40, 100],
  ["40 o menos", 0, 41],
  ["menores de 30", 0, 30],
  ["mayores de 30", 30, 100],
  ["35歳まで", 0, 36],
  ["40歳～", 40, 100],
  ["～40歳", 0, 41],
  ["~40", 40, 41],
  ["30-45 no kids", 30, 46],
  ["older adults 65-80", 65, 81],
  ["younger women 18-30", 18, 31],
  ["mehr Frauen 30-45", 30, 46],
  ["women 30-45, not mothers", 30, 46],
  ["40 más o menos", 40, 41],
  ["40 more or less", 40, 41],
  ["三四十歲", 30, 50],
  ["más o menos 40", 36, 45],
])("reads %s years of age", (text, from, to) => {
  const band = parseBand(text.toLowerCase(), AGE);
  expect(band && { from: band.from, to: Math.min(band.to, 100) }).toEqual({ from, to });
});

test.each([
  ["10 or fewer employees", 0, 11],
  ["fewer than 10 employees", 0, 10],
  ["50 or higher", 50, Infinity],
])("reads %s as people", (text, from, to) =>
  expect(parseBand(text, PEOPLE)).toMatchObject({ from, to }),
);

test.each([
  ["500万まで", 0, 5e6],
  ["50k or lower", 0, 5e4],
])("reads %s as money", (text, from, to) =>
  expect(parseBand(text, MONEY)).toMatchObject({ from, to }),
);

test.each([
  "not 30-45",
  "no 30-45",
  "nicht 30-45",
  "不是30-45",
  "非30-45",
  "not 42",
  "mid to late 30",
])("reads no years of age in %s", (text) => expect(parseBand(text, AGE)).toBeUndefined());

test("money that Shoal knows by no code is compared with its own kind alone", () => {
  const wanted = parseBand(">=100k €", MONEY)!;
  const part = (text: string) => overlap(wanted, parseBand(text, MONEY)!, 1e12);
  const others = ["500000 php", "rp 120.000.000", "400 000 kr", "400000 pesos", "5 lakh pkr"];
  expect(others.map(part)).toEqual([0, 0, 0, 0, 0]);
  expect(part("120k €")).toBe(1);
  const alike = (a: string, b: string) => overlap(parseBand(a, MONEY)!, parseBand(b, MONEY)!, 1e12);
  for (const [a, b] of [
    ["300k+ sek", "400 000 kr"],
    ["80k+ chf", "90000 fr."],
    ["80k+ chf", "90k sfr"],
    ["4m+ idr", "rp 5.000.000"],
    ["2k+ myr", "rm 3000"],
    ["40k+ huf", "50 000 ft"],
    ["300k+ kr", "400k kronor"],
    ["300k+ mxn", "400k pesos"],
  ] as const) {
    expect([a, b, alike(a, b)]).toEqual([a, b, 1]);
  }
  expect(part("120k")).toBe(1);
  expect(
    overlap(parseBand(">=400k php", MONEY)!, parseBand("500000 PHP".toLowerCase(), MONEY)!, 1e12),
  ).toBe(1);
});
