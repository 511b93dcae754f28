// Bands as people write them, and how far one covers another.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { overlap, parseAmount, parseBand } from "../../../lib/model/band.ts";

const AGE = [0, 100] as const;
const MONEY = [0, 1e12] as const;

describe("parseBand", () => {
  test.each([
    ["25-34", 25, 35],
    ["25–34", 25, 35],
    ["25 to 34", 25, 35],
    ["40+", 40, Infinity],
    [">=40", 40, Infinity],
    [">40", 41, Infinity],
    ["<=21", 0, 22],
    ["<30", 0, 30],
    ["18", 18, 19],
    ["30代", 30, 40],
    ["30歳代", 30, 40],
    ["30's", 30, 40],
    ["20s-30s", 20, 40],
  ])("reads %s years", (text, from, to) => expect(parseBand(text, AGE)).toEqual({ from, to }));

  test.each([
    ["<100k", 0, 100_000],
    ["50-80k", 50_000, 80_000],
    ["50k-80k", 50_000, 80_000],
    ["1m+", 1_000_000, Infinity],
    ["20,000-40,000", 20_000, 40_000],
    ["12,00,000", 1_200_000, 1_200_000],
  ])("reads %s of money", (text, from, to) =>
    expect(parseBand(text, MONEY)).toMatchObject({ from, to }),
  );

  test.each([
    ["25–34 ans", 25, 35],
    ["25 bis 34 Jahre", 25, 35],
    ["25至34岁", 25, 35],
    ["over 40", 40, Infinity],
    ["40 and over", 40, Infinity],
    ["40岁以上", 40, Infinity],
    ["unter 30", 0, 30],
    ["moins de 30 ans", 0, 30],
    ["30岁以下", 0, 31],
    ["不到30岁", 0, 30],
    ["30s", 30, 40],
    ["25‑34", 25, 35],
    ["25〜34", 25, 35],
    ["zwischen 25 und 34", 25, 35],
    ["between 25 and 34", 25, 35],
    ["U18", 0, 18],
    ["Ü30", 30, Infinity],
    ["in den 30ern", 30, 40],
    ["80后", undefined, undefined],
    ["85后", undefined, undefined],
    ["older than 50", 51, Infinity],
    ["younger than 20", 0, 20],
    ["älter als 50", 51, Infinity],
    ["mindestens 40", 40, Infinity],
    ["höchstens 30 Jahre", 0, 31],
    ["minimum 40", 40, Infinity],
    ["max. 30", 0, 31],
    ["40 oder älter", 40, Infinity],
    ["40 and up", 40, Infinity],
    ["40岁起", 40, Infinity],
    ["大于50岁", 51, Infinity],
    ["小于30岁", 0, 30],
    ["不低于40岁", 40, Infinity],
    ["未满18岁", 0, 18],
    ["not over 30", 0, 31],
    ["nicht unter 30", 30, Infinity],
    ["Mitte 30", 34, 37],
    ["hardly older than 30", undefined, undefined],
    ["大概30岁", 27, 34],
    ["三十岁左右", 27, 34],
    ["um die 30", 27, 34],
    ["30ish", 27, 34],
    ["约10岁", 9, 12],
    ["around 30s", 30, 40],
    ["circa 25-30", 25, 31],
    ["小学生 10岁", 10, 11],
    ["25 male", 25, 26],
    ["35-34", undefined, undefined],
    ["三十", undefined, undefined],
  ])("reads %s as people of other countries write it", (text, from, to) =>
    expect(parseBand(text, AGE)).toEqual(from === undefined ? undefined : { from, to }),
  );

  test.each([
    ["¥20万+", 200_000, Infinity, "CNY"],
    ["20-40万", 200_000, 400_000, undefined],
    ["20,000–40,000", 20_000, 40_000, undefined],
    ["20.000–40.000 €", 20_000, 40_000, "EUR"],
    ["$20 000 - 40 000", 20_000, 40_000, "USD"],
    ["1.5k", 1_500, 1_500, undefined],
    ["1,5k", 1_500, 1_500, undefined],
    ["£800-1.2k", 800, 1_200, "GBP"],
    ["月薪1万", 120_000, 120_000, undefined],
    ["€3k/month+", 36_000, Infinity, "EUR"],
    ["3.000 € pro Monat", 36_000, 36_000, "EUR"],
    ["2500 Euro monatlich", 30_000, 30_000, "EUR"],
    ["20-40 T€", 20_000, 40_000, "EUR"],
    ["30 Tausend", 30_000, 30_000, undefined],
    ["ca. 30.000 €", 27_000, 33_000, "EUR"],
    ["1百万+", 1_000_000, Infinity, undefined],
    ["20w+", 200_000, Infinity, undefined],
    ["50kEUR", 50_000, 50_000, "EUR"],
    ["80-100kCHF", 80_000, 100_000, "CHF"],
    ["CHF 90'000", 90_000, 90_000, "CHF"],
    ["₹9 lakh", 900_000, 900_000, "INR"],
    ["90 000 SEK", 90_000, 90_000, "SEK"],
    ["CA$20k", 20_000, 20_000, "CAD"],
    ["20万RMB", 200_000, 200_000, "CNY"],
    ["月薪RMB 8000", 96_000, 96_000, "CNY"],
    ["5万USD", 50_000, 50_000, "USD"],
    ["US$90k", 90_000, 90_000, "USD"],
    ["A$90k", 90_000, 90_000, "AUD"],
    ["R$ 5.000", 5_000, 5_000, "BRL"],
    ["$1,000 weekly", 52_000, 52_000, "USD"],
    ["mindestens 50k", 50_000, Infinity, undefined],
    ["no more than 50k", 0, 50_000, undefined],
  ])("reads the amount %s", (text, from, to, currency) =>
    expect(parseBand(text, MONEY)).toEqual({ from, to, ...(currency && { currency }) }),
  );

  test("reads no pay by the hour", () => {
    expect(parseBand("$25/hour", MONEY)).toBeUndefined();
    expect(parseBand("2-3h/day", [0, Infinity])).toEqual({ from: 2, to: 4 });
    expect(parseBand("3 kids", [0, Infinity])).toEqual({ from: 3, to: 4 });
    expect(parseBand("45 mins", [0, Infinity])).toEqual({ from: 45, to: 46 });
    expect(parseBand("45 min.", [0, Infinity])).toEqual({ from: 45, to: 46 });
  });

  test("reads no months as years, and no range without its end", () => {
    for (const text of ["15 months", "0-3 Monate", "8 weeks", "3个月"]) {
      expect(parseBand(text, AGE)).toBeUndefined();
    }
    expect(parseBand("10-", MONEY)).toBeUndefined();
    expect(parseBand("30s-20s", AGE)).toBeUndefined();
  });

  test("does not compare two currencies", () => {
    const wanted = parseBand("$20k+", MONEY)!;
    expect(overlap(wanted, parseBand("¥20万+", MONEY)!)).toBe(0);
    expect(overlap(wanted, parseBand("30k", MONEY)!)).toBe(1);
  });

  test("reads long text in no time", () => {
    expect(parseBand(`${" ".repeat(50_000)}x`, AGE)).toBeUndefined();
    expect(parseBand("- ".repeat(30), AGE)).toBeUndefined();
  });

  test.each([
    ["20h+", 20, Infinity],
    ["10-19h", 10, 20],
    ["<6-months", 0, 6],
  ])("reads %s with its unit", (text, from, to) =>
    expect(parseBand(text, [0, 1_000])).toEqual({ from, to }),
  );

  test.each(["", "young", "34-25", "-", "1e9", "+"])("refuses %j", (text) =>
    expect(parseBand(text, AGE)).toBeUndefined(),
  );

  test("never throws and stays within the range", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const band = parseBand(text, AGE);
        expect(!band || (0 <= band.from && band.from <= 100 && band.from <= band.to)).toBe(true);
      }),
    );
  });
});

describe("a round amount at the end of a comparison", () => {
  const money = (text: string) => parseBand(text, [0, 1e12])!;
  it.each([
    ["<50k", "50k", 0],
    ["under 50k", "50.000", 0],
    ["<=50k", "50k", 1],
    [">50k", "50k", 0],
    [">50k €", "50k €", 0],
    [">=50k", "50k", 1],
    ["<50k", "49k", 1],
    [">50k", "51k", 1],
    ["<50k", "40k-50k", 1],
    ["<50k", "<50k", 1],
  ])("%s has of %s the part %d", (wanted, seen, part) =>
    expect(overlap(money(wanted), money(seen))).toBe(part),
  );
});

describe("overlap", () => {
  const years = (text: string) => parseBand(text, AGE)!;
  test.each([
    ["30-39", "25-34", 0.5],
    ["20-60", "25-34", 1],
    ["25-34", "20-59", 0.25],
    ["25-34", "35-44", 0],
    ["40+", "65+", 1],
  ])("covers wanted %s by seen %s as %d", (wanted, seen, part) =>
    expect(overlap(years(wanted), years(seen))).toBeCloseTo(part, 10),
  );

  test("takes a seen band without an end to reach as far again, within the range", () => {
    const money = (text: string) => parseBand(text, [0, 1e12])!;
    expect(overlap(money("200k+"), money("30k+"))).toBe(0);
    expect(overlap(money("50-100k"), money("50k+"))).toBe(1);
    expect(overlap(years("80-89"), years("80+"), 100)).toBeCloseTo(0.5);
  });
});

test.each([
  ["€500", 500],
  ["500 €", 500],
  ["1 000", 1000],
  ["1,000", 1000],
  ["1.000", 1000],
  ["1.200,50 €", 1200.5],
  ["$1,234,567.89", 1_234_567.89],
  ["99.50", 99.5],
  ["12,5", 12.5],
  ["2k", 2000],
  ["２万", 20_000],
  ["0", 0],
  ["0.125", 0.125],
  ["0,500", 0.5],
  ["500 USD", 500],
  ["US$ 1.5k", 1500],
  ["2 thousand", 2000],
  ["5 bn", 5_000_000_000],
  ["−5", undefined],
  ["–5", undefined],
  ["", undefined],
  ["abc", undefined],
  ["-5", undefined],
  ["5-6", undefined],
  ["1..2", undefined],
  ["1e9", undefined],
  ["9".repeat(400), undefined],
])("reads the amount %s", (text, amount) => {
  expect(parseAmount(text)).toBe(amount);
});
