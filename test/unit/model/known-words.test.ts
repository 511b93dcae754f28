// A rest that is not understood makes a range none; units and everyday words leave it what it is.
import { describe, expect, test } from "vitest";
import { parseBand } from "../../../lib/model/band.ts";

const YEARS = [0, 100] as const;
const MONEY = [0, 1e12] as const;
const PEOPLE = [1, 1e8] as const;
const ANY = [0, Infinity] as const;

describe("no range with a rest that is not understood", () => {
  test.each([
    ["30-45xyz", YEARS],
    ["30-45 xyz", YEARS],
    ["30xyz-45", YEARS],
    ["xyz 30-45", YEARS],
    ["30-45 km", YEARS],
    ["30-45%", YEARS],
    ["$30-45", YEARS],
    ["30k", YEARS],
    ["30和女", YEARS],
    ["30-45 banane", YEARS],
    ["30-45 человек", YEARS],
    ["50kxyz", MONEY],
    ["50k bananas", MONEY],
    ["top 10%", MONEY],
    ["500 mil pesos", MONEY],
    ["2 juta", MONEY],
    ["AR$ 5000", MONEY],
    ["5 万 亿 亿", MONEY],
    ["50-200xyz", PEOPLE],
    ["50-200 €", PEOPLE],
  ] as const)("%s", (text, range) => expect(parseBand(text, range)).toBeUndefined());
});

describe("keeps units and everyday words", () => {
  test.each([
    ["30-45 years old", 30, 46],
    ["30-45 yrs", 30, 46],
    ["30-45yo", 30, 46],
    ["30-45y", 30, 46],
    ["aged 30-45", 30, 46],
    ["ages 30 to 45", 30, 46],
    ["30-45 year olds", 30, 46],
    ["about 30-45", 30, 46],
    ["30-45岁", 30, 46],
    ["30~45岁左右", 30, 46],
    ["年龄30到45岁之间", 30, 46],
    ["30歳から45歳まで", 30, 46],
    ["30-45才くらい", 30, 46],
    ["30-45 Jahre", 30, 46],
    ["30-45 Jahre alt", 30, 46],
    ["30-45-Jährige", 30, 46],
    ["von 30 bis 45 Jahren", 30, 46],
    ["Alter: 30-45", 30, 46],
    ["de 30 à 45 ans", 30, 46],
    ["de 30 a 45 años", 30, 46],
    ["más de 30 años", 30, Infinity],
    ["30-45 anni", 30, 46],
    ["30-45 anos de idade", 30, 46],
    ["30-45 лет", 30, 46],
    ["от 30 до 45 лет", 30, 46],
    ["30-45세", 30, 46],
    ["30세 이상", 30, Infinity],
    ["30세 미만", 0, 30],
    ["30歳未満", 0, 30],
    ["30-45 tuổi", 30, 46],
    ["từ 30 đến 45 tuổi", 30, 46],
    ["30-45 lat", 30, 46],
    ["30-45 jaar", 30, 46],
    ["25 F", 25, 26],
    ["30-45 women", 30, 46],
    ["30-45岁女性", 30, 46],
    ["30-45岁的妈妈", 30, 46],
    ["25～45歳の女性", 25, 46],
    ["30代後半", 35, 40],
    ["30대 초반", 30, 34],
    ["20-30대", 20, 40],
    ["mid-30s", 34, 37],
    ["30-something", 30, 40],
    ["65 & over", 65, Infinity],
    ["18 tuổi trở lên", 18, Infinity],
    ["kids 6-10", 6, 11],
    ["mostly 25-35", 25, 36],
  ])("%s", (text, from, to) => expect(parseBand(text, YEARS)).toEqual({ from, to }));

  test.each([
    ["50-80k p.a. before tax", 50_000, 80_000, {}],
    ["€50k brutto", 50_000, 50_000, { currency: "EUR" }],
    ["150k AED", 150_000, 150_000, { otherMoney: "AED" }],
    ["500k kr", 500_000, 500_000, { otherMoney: "SEK NOK DKK ISK" }],
    ["₦500k", 500_000, 500_000, { otherMoney: "NGN" }],
    ["5万新币", 50_000, 50_000, { otherMoney: "新币" }],
    ["家庭年收入20-30万元", 200_000, 300_000, { currency: "CNY" }],
    ["about 90k household income", 81_000, 99_000, {}],
  ])("%s", (text, from, to, money) =>
    expect(parseBand(text, MONEY)).toEqual({ from, to, ...money }),
  );

  test.each([
    ["11-50 employees", 11, 51],
    ["50-200 Mitarbeiter", 50, 201],
    ["50-200人", 50, 201],
    ["100名员工以上", 100, Infinity],
    ["1k-5k people", 1_000, 5_000],
  ])("%s", (text, from, to) => expect(parseBand(text, PEOPLE)).toEqual({ from, to }));

  test("lets a facet of one's own have any unit", () => {
    expect(parseBand("42-44 EU", ANY)).toEqual({ from: 42, to: 45 });
    expect(parseBand("30-45xyz", ANY)).toEqual({ from: 30, to: 46 });
  });
});
