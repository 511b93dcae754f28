// Text: what is clipped, hidden and compared.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../../fixtures/any-text.ts";
import { clip, compareText, fileWord, fold, tidy, toDisplay } from "../../../lib/base/text.ts";

describe("toDisplay", () => {
  test.each([
    ["keeps ordinary text", "Läufer 跑步", "Läufer 跑步"],
    ["removes direction overrides", "user\u202Egnp.exe", "usergnp.exe"],
    ["removes isolates and marks", "\u2066a\u2069\u200Fb", "ab"],
    ["removes controls but keeps tabs and line ends", "a\u0000b\tc\nd", "ab\tc\nd"],
    ["mends lone surrogates", "a\ud800", "a\ufffd"],
  ])("%s", (_, input, shown) => expect(toDisplay(input)).toBe(shown));
});

describe("clip", () => {
  test("never cuts a surrogate pair", () => expect(clip("ab😀", 3)).toBe("ab"));

  test("returns a prefix no longer than asked", () => {
    fc.assert(
      fc.property(anyText, fc.nat(50), (text, max) => {
        const cut = clip(text, max);
        expect(text.startsWith(cut)).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(max);
      }),
    );
  });
});

test("tidies a page title into one line", () => {
  expect(tidy("  Best\n\tshoes \u202E for  me ")).toBe("Best shoes for me");
});

test("tidies a megabyte without looking at all of it", () => {
  expect(tidy("x".repeat(1_000_000), 80)).toHaveLength(80);
});

test("folds hyphens, apostrophes and marks where a word may break", () => {
  expect(fold("Trail\u2011run\u00ADning \u2013 don\u2019t\u200B")).toBe("trail-running - don't");
});

test("folds full-width letters, case and spaces", () => {
  expect(fold(" Ｒunning  SHOES ")).toBe("running shoes");
});

test("orders by code units", () => {
  expect(["b", "a", "Z", "é"].sort(compareText)).toEqual(["Z", "a", "b", "é"]);
});

test.each([
  ["Trail dad", "trail-dad"],
  ["r/running: shoes?", "r-running-shoes"],
  ["../..\\con", "con"],
  ["跑步吧（夜跑）", "跑步吧-夜跑"],
  ["😀", ""],
])("makes of %s the file word %s", (name, word) => expect(fileWord(name)).toBe(word));
