// Near-duplicates: pairs worth merging, and pairs that only look alike.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BUILTIN_TERMS } from "../../../lib/model/builtin-terms.ts";
import { atOnce } from "../../../lib/base/steps.ts";
import { editDistance } from "../../../lib/base/edit-distance.ts";
import { nearDuplicates as compareTerms } from "../../../lib/suggest/near-duplicates.ts";
import { runs } from "../../fixtures/runs.ts";

const term = (id: string, label: string, aliases: string[] = [], language = "en") => ({
  id,
  facet: id.slice(0, id.indexOf(":")),
  labels: { [language]: label },
  aliases,
});
const never = () => false;
const nearDuplicates = (...args: Parameters<typeof compareTerms>) => atOnce(compareTerms(...args));

test.each([
  [
    "same-spelling",
    term("interest:jog", "Running"),
    term("interest:lauf", "Laufen", ["running"], "de"),
  ],
  ["same-spelling", term("interest:trail", "Trail-Running"), term("interest:tr", "trail running")],
  [
    "same-spelling",
    term("interest:run", "running", ["跑步"]),
    term("interest:pao", "跑步", [], "zh-CN"),
  ],
  [
    "characters",
    term("interest:車", "汽車", [], "zh-TW"),
    term("interest:车", "汽车", [], "zh-CN"),
  ],
  ["same-spelling", term("interest:a", "Café"), term("interest:b", "cafe")],
  ["same-spelling", term("interest:a", "καφές"), term("interest:b", "καφες")],
  ["same-spelling", term("interest:a", "ёлка"), term("interest:b", "елка")],
  ["same-spelling", term("interest:a", "שָׁלוֹם"), term("interest:b", "שלום")],
  ["same-spelling", term("interest:a", "ﾊﾞﾝ"), term("interest:b", "バン")],
  ["same-spelling", term("interest:a", "한국"), term("interest:b", "한국".normalize("NFD"))],
  ["word-form", term("purchase:shoe", "running shoe"), term("purchase:shoes2", "running shoes")],
  ["word-form", term("interest:hiker", "hikers"), term("interest:hike", "hiking")],
  ["word-form", term("need:hp", "head phones"), term("need:hps", "headphone")],
  ["typing", term("interest:fishing", "fly fishing"), term("interest:fisching", "fly fihsing")],
  ["typing", term("purchase:a", "headphones"), term("purchase:b", "haedphones")],
])("finds %s", (reason, a, b) => {
  const found = nearDuplicates([a, b], never);
  expect(found.map(({ reason: why }) => why)).toEqual([reason]);
});

test.each([
  ["of two facets", term("interest:shoes", "shoes"), term("purchase:shoes", "shoes")],
  ["short words", term("interest:golf", "golf"), term("interest:gulf", "gulf")],
  ["other words", term("interest:running", "running"), term("interest:rowing", "rowing")],
  ["numbers", term("owns:a", "model 2019"), term("owns:b", "model 2018")],
  ["numbers that end in two digits alike", term("owns:a", "Rival1"), term("owns:b", "Rival11")],
  ["kana with and without voice marks", term("need:a", "ハン"), term("need:b", "バン")],
  ["kana with two voice marks", term("need:a", "バン"), term("need:b", "パン")],
  ["gas and dregs", term("need:a", "カス"), term("need:b", "ガス")],
  ["Cyrillic letters with a breve", term("need:a", "мой"), term("need:b", "мои")],
  ["Hangul syllables that share letters", term("need:a", "한국"), term("need:b", "힌국")],
  ["Indic vowels", term("need:a", "दिन"), term("need:b", "दान")],
  ["Chinese words that share a character", term("interest:a", "跑步"), term("interest:b", "散步")],
])("leaves %s", (_, a, b) => expect(nearDuplicates([a, b], never)).toEqual([]));

describe("what was said no to", () => {
  const pair = [term("need:b", "rest"), term("need:a", "Rest")];
  test("stays away, whichever way round", () => {
    expect(nearDuplicates(pair, never)).toHaveLength(1);
    const dismissed = (a: string, b: string) => a === "need:a" && b === "need:b";
    expect(nearDuplicates(pair, dismissed)).toEqual([]);
    expect(nearDuplicates(pair.toReversed(), dismissed)).toEqual([]);
  });

  test("leaves terms alone of which one is broader", () => {
    expect(nearDuplicates(pair, never, () => true)).toEqual([]);
  });
});

test("finds little in the shipped vocabulary, and fast", () => {
  const words = BUILTIN_TERMS.map(({ id, en, zh, aliases = [] }) => ({
    id,
    facet: id.slice(0, id.indexOf(":")),
    labels: { en, zh },
    aliases,
  }));
  expect(nearDuplicates(words, never).length).toBeLessThan(words.length / 10);
});

test("measures as many changes as were made", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const distance = editDistance(a, b, 50);
      expect(editDistance(b, a, 50)).toBe(distance);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(editDistance(a, `${a}x`, 2)).toBe(1);
    }),
  );
});

/** Two words, the second of which is the first with some letters put in, left out, changed or swapped. */
const twoWords = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...Array.from("abcde ")), minLength: 4, maxLength: 13 }),
    fc.array(fc.tuple(fc.nat(12), fc.nat(2), fc.constantFrom(...Array.from("abxyzé4"))), {
      maxLength: 3,
    }),
  )
  .map(([word, slips]) => {
    const letters = Array.from(word);
    for (const [at, left, put] of slips) letters.splice(at, left, put);
    return [word, letters.join("")] as const;
  });

test("finds slips of typing as comparing every two words letter by letter does", () => {
  const key = (word: string) => word.replaceAll("é", "e").replace(/ +/g, " ").trim();
  const isSlip = (one: string, other: string) => {
    const [a, b] = [key(one), key(other)];
    const least = Math.min(a.length, b.length);
    const ends = a.slice(0, 3) === b.slice(0, 3) || a.slice(-3) === b.slice(-3);
    const most = least >= 10 ? 2 : 1;
    return least >= 5 && ends && !/\d/.test(a + b) && editDistance(a, b, 50) <= most;
  };
  fc.assert(
    fc.property(twoWords, ([a, b]) => {
      const reasons = nearDuplicates([term("need:1", a), term("need:2", b)], never).map(
        ({ reason }) => reason,
      );
      expect(reasons.length === 1 || !isSlip(a, b)).toBe(true);
      expect(isSlip(a, b) || !reasons.includes("typing")).toBe(true);
    }),
    runs(2_000),
  );
});

test("lets a page have its turn while it compares thousands of words that begin alike", () => {
  const parts = ["bcd", "fgh", "jkl", "mnp", "qrs", "tvw", "xyz", "aei", "oub", "cgk"];
  const word = (i: number) => Array.from(String(i), (digit) => parts[Number(digit)]).join("");
  const words = Array.from({ length: 2_000 }, (_, i) => term(`interest:${i}`, `week ${word(i)}`));
  const steps = compareTerms(words, never);
  let turns = 0;
  while (!steps.next().done) turns++;
  expect(turns).toBeGreaterThan(2 * words.length);
});
