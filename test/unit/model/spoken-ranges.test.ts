// Ages, sums and hours as people say them: in words, in parts of a decade, around the clock.
import { describe, expect, test } from "vitest";
import { parseBand } from "../../../lib/model/band.ts";
import { parseHours, printHours } from "../../../lib/model/hours.ts";

const AGE = [0, 100] as const;
const MONEY = [0, 1e12] as const;

test.each([
  ["三十岁", 30, 31],
  ["二十五岁", 25, 26],
  ["三十多岁", 30, 40],
  ["三十来岁", 30, 31],
  ["二十到三十岁", 20, 31],
  ["四十岁以上", 40, Infinity],
  ["Anfang dreißig", 30, 34],
  ["Mitte dreissig", 34, 37],
  ["Ende Dreißig", 37, 40],
  ["Anfang 30", 30, 34],
  ["Mitte 30", 34, 37],
  ["Ende 30", 37, 40],
  ["thirties", 30, 40],
  ["in their thirties", 30, 40],
  ["early 40s", 40, 44],
  ["mid 30s", 34, 37],
  ["mid-thirties", 34, 37],
  ["late 30s", 37, 40],
  ["late fifties", 57, 60],
  ["30代前半", 30, 35],
  ["30대 후반", 37, 40],
])("reads %s as years", (text, from, to) => expect(parseBand(text, AGE)).toEqual({ from, to }));

test.each(["90后", "三", "dreißig Monate", "early", "三十只猫"])("takes %s for no age", (text) =>
  expect(parseBand(text, AGE)).toBeUndefined(),
);

test.each([
  ["5万-10万", 50_000, 100_000, undefined],
  ["10 lakh", 1_000_000, 1_000_000, "INR"],
  ["5-10 LPA", 500_000, 1_000_000, "INR"],
  ["1 crore+", 10_000_000, Infinity, "INR"],
  ["10 lakh USD", 1_000_000, 1_000_000, "USD"],
])("reads %s as money", (text, from, to, currency) =>
  expect(parseBand(text, MONEY)).toEqual({ from, to, ...(currency && { currency }) }),
);

describe("parseHours", () => {
  const same = (text: string) => {
    const mask = parseHours(text);
    return mask && printHours(mask);
  };
  test.each([
    ["every day 20:00-22:00", "daily 20-22"],
    ["weekday evenings 20-22", "weekdays 20-22"],
    ["weekend mornings, 8-10", "weekends 6-12, weekends 8-10"],
    ["每天20点", "daily 20-21"],
    ["每天晚上8点", "daily 20-21"],
    ["20:00", "daily 20-21"],
    ["9pm", "daily 21-22"],
    ["midnight", "daily 23-1"],
    ["around midnight", "daily 23-1"],
    ["Mitternacht", "daily 23-1"],
    ["午夜", "daily 23-1"],
    ["after work", "weekdays 17-22"],
    ["Feierabend", "weekdays 17-22"],
    ["nach Feierabend", "weekdays 17-22"],
    ["下班后", "weekdays 17-22"],
    ["下班後", "weekdays 17-22"],
    ["週六上午", "sat mornings"],
    ["每週一 20點", "mon 20"],
    ["late night", "daily 22-3"],
    ["late nights", "daily 22-3"],
    ["early morning", "daily 5-8"],
    ["weekend late nights", "weekends 22-3"],
  ])("reads %s as %s", (text, meant) => expect(same(text)).toBe(same(meant)));

  test.each([
    ["wochentags 19-22", "weekdays 19-22"],
    ["Wochentag 19-22", "weekdays 19-22"],
    ["unter der Woche 19-22", "weekdays 19-22"],
    ["unter der Woche abends", "weekdays 18-23"],
    ["an Wochentagen abends", "weekdays 18-23"],
    ["an Werktagen 9-12", "weekdays 9-12"],
    ["werktags abends", "weekdays 18-23"],
    ["abends", "daily 18-23"],
    ["morgens", "daily 6-12"],
    ["mittags", "daily 12-14"],
    ["nachts", "daily 22-6"],
    ["täglich", "daily"],
    ["taeglich 19-22", "daily 19-22"],
    ["jeden Tag 19-22", "daily 19-22"],
    ["jeden Abend", "daily 18-23"],
    ["tagtäglich 8-9", "daily 8-9"],
    ["am Wochenende", "weekend"],
    ["am Wochenende abends", "weekend 18-23"],
    ["an Wochenenden 10-14", "weekend 10-14"],
    ["abends am Wochenende", "weekend 18-23"],
    ["abends unter der Woche", "weekdays 18-23"],
    ["vormittags werktags", "weekdays 6-12"],
    ["samstags und sonntags 10-14", "sat, sun 10-14"],
    ["Sa und So 10-14", "sat, sun 10-14"],
    ["Sa & So 10-14", "sat, sun 10-14"],
    ["Sa+So 10-14", "sat, sun 10-14"],
    ["Mo-Fr 19-22", "weekdays 19-22"],
    ["Mo.-Fr. 19-22 Uhr", "weekdays 19-22"],
    ["Mo. bis Fr. 19-22", "weekdays 19-22"],
    ["Mo 8-10", "mon 8-10"],
    ["Mi. 8-10", "wed 8-10"],
    ["Sonnabends 8-10", "sat 8-10"],
    ["montags 19 Uhr", "mon 19-20"],
    ["Montagabend", "mon 18-23"],
    ["Freitag nachts", "fri 22-6"],
    ["Sonntagvormittag", "sun 6-12"],
    ["montags bis freitags 8-9", "weekdays 8-9"],
    ["zwischen 19 und 22 Uhr", "daily 19-22"],
    ["werktags zwischen 19 und 22 Uhr", "weekdays 19-22"],
    ["werktags von 19 bis 22 Uhr", "weekdays 19-22"],
    ["between 7pm and 9pm", "daily 19-21"],
    ["ab 19 Uhr", "daily 19-24"],
    ["werktags ab 19 Uhr", "weekdays 19-24"],
    ["in der Mittagspause", "daily 12-14"],
    ["Mittagspause", "daily 12-14"],
    ["in der Früh", "daily 5-8"],
    ["früh", "daily 5-8"],
    ["früh morgens", "daily 5-8"],
    ["fruehmorgens", "daily 5-8"],
    ["am frühen Abend", "daily 17-20"],
    ["am späten Abend", "daily 22-3"],
    ["tagsüber", "daily 8-18"],
    ["rund um die Uhr", "daily"],
    ["allabendlich", "daily 18-23"],
    ["in der Nacht", "daily 22-6"],
    ["am Abend", "daily 18-23"],
    ["um 20 Uhr", "daily 20-21"],
    ["werktags morgens und abends", "weekdays 6-12, weekdays 18-23"],
    ["morgens und abends", "daily 6-12, daily 18-23"],
    ["mo, mi, fr 18-20", "mon, wed, fri 18-20"],
    ["Di u. Do 18-20", "tue, thu 18-20"],
    ["Wochenends", "weekend"],
    ["Dienstag und Donnerstag abends", "tue, thu 18-23"],
    ["Mo-Do 18:30-21:00", "mon-thu 18-21"],
    ["on weekdays 9-12", "weekdays 9-12"],
    ["weekday mornings and evenings", "weekdays 6-12, weekdays 18-23"],
    ["sat and sun 10-14", "sat, sun 10-14"],
    ["周一和周三 19-21", "mon, wed 19-21"],
    ["nach der Arbeit", "weekdays 17-22"],
    ["nach Feierabend", "weekdays 17-22"],
    ["in der Woche abends", "weekdays 18-23"],
    ["during the week 19-22", "weekdays 19-22"],
  ])("reads in everyday words %s as %s", (text, meant) => {
    expect(same(meant)).toBeDefined();
    expect(same(text)).toBe(same(meant));
  });

  test.each(["25 o'clock", "after lunch break", "weekday evenings 30-32"])(
    "takes %s for no hours",
    (text) => expect(parseHours(text)).toBeUndefined(),
  );
});
