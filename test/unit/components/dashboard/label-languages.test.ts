import { expect, test } from "vitest";
import {
  languageName,
  languagesOffered,
  otherTags,
} from "../../../../components/dashboard/vocabulary/label-languages.ts";

test("finds the languages of a word's names that are neither English nor Chinese", () => {
  const labels = { de: "Laufen", en: "running", "zh-CN": "跑步", "zh-TW": "跑步", fr: "course" };
  expect(otherTags(labels)).toEqual(["de", "zh-TW", "fr"]);
});

test.each([
  ["de", "en", "German"],
  ["de", "zh_CN", "德语"],
  ["zh-Hant", "en", "Traditional Chinese"],
  ["my words", "en", "my words"],
  ["", "en", ""],
] as const)("names the language %j in %s", (tag, locale, name) => {
  expect(languageName(tag, locale)).toBe(name);
});

test("offers languages by their names, those that are there left out", () => {
  const names = languagesOffered(["de"], "en").map(([, name]) => name);
  expect(names).not.toContain("German");
  expect(names).toContain("French");
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "en")));
  expect(languagesOffered([], "zh_CN").map(([, name]) => name)).toContain("德语");
});
