// What is typed as a cost or a budget, with its unit in the same field.
import { expect, test } from "vitest";
import { isForAWhile, readBudget, readCost, spelledUnit } from "../../../lib/model/read-cost.ts";

test.each([
  ["120", 120, undefined],
  ["99.50", 99.5, undefined],
  ["1.200,50 €", 1200.5, "EUR"],
  ["€300", 300, "EUR"],
  ["¥2000", 2000, "CNY"],
  ["300 CHF", 300, "CHF"],
  ["2h", 2, "h"],
  ["1,5 Std.", 1.5, "h"],
  ["3 Stunden", 3, "h"],
  ["8 hours", 8, "h"],
  ["5个小时", 5, "h"],
  ["ca. 300 €", 300, "EUR"],
  ["~ 40", 40, undefined],
  ["大约300元", 300, "CNY"],
  ["300元左右", 300, "CNY"],
  ["free", 0, undefined],
  ["Kostenlos", 0, undefined],
  ["免费", 0, undefined],
])("reads %s as a cost", (text, amount, unit) => {
  expect(readCost(text)).toEqual({ amount, ...(unit && { unit }) });
});

test.each(["", "cheap", "2-3", "100-200 €", "120 €/month", "2h €", "5 per click", "h", "-3", "€"])(
  "reads no cost in %j",
  (text) => {
    expect(readCost(text)).toBeUndefined();
  },
);

test.each([
  ["120 €/month", true],
  ["80 pro Woche", true],
  ["300元/月", true],
  ["20 monthly", true],
  ["120 €", false],
  ["per month", false],
])("tells whether %s is for a while: %s", (text, isLong) => {
  expect(isForAWhile(text)).toBe(isLong);
});

test.each([
  ["max 2000", 2000, undefined],
  ["Max. 2.000 €", 2000, "EUR"],
  ["bis zu 500", 500, undefined],
  ["bis 500", 500, undefined],
  ["最多2000元", 2000, "CNY"],
  ["2000元以内", 2000, "CNY"],
  ["¥2000", 2000, "CNY"],
  ["≤ 30", 30, undefined],
  ["up to 10 hours", 10, "h"],
  ["500", 500, undefined],
])("reads %s as a budget", (text, amount, unit) => {
  expect(readBudget(text)).toEqual({ amount, ...(unit && { unit }) });
});

test.each([
  ["€", "EUR"],
  ["eur ", "EUR"],
  ["Stunden", "h"],
  ["H", "h"],
  ["points", "POINTS"],
  ["", ""],
])("spells %j as %j", (typed, unit) => {
  expect(spelledUnit(typed)).toBe(unit);
});
