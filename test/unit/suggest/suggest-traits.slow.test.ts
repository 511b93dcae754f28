// Suggestions from page words: what is noticed, what is not, in which order, and safety on hostile text.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../../fixtures/any-text.ts";
import { suggestTraits } from "../../../lib/suggest/suggest-traits.ts";
import { SOME_TERMS } from "./some-terms.ts";
import { runs } from "../../fixtures/runs.ts";

const suggest = (text: string, title = "", max = 8) =>
  suggestTraits({ title, text }, SOME_TERMS, { max });
const traits = (text: string, title = "") => suggest(text, title).map(({ trait }) => trait);

describe("notices what writers say of themselves", () => {
  test.each([
    ["As a mother of two I need sturdy bags", "role:mother", "As a mother"],
    ["I’m a nurse and stand all day", "role:nurse", "I’m a nurse"],
    ["Total beginner here, please be patient", "role:beginner", "Total beginner"],
    ["Ich bin Anfänger und suche Rat", "role:beginner", "Ich bin Anfänger"],
    ["soy jubilada y me gusta bailar", "role:retiree", "soy jubilada"],
    ["我是学生，预算不多", "role:student", "我是学生"],
    ["I live in Germany now", "region:germany", "live in Germany"],
    ["坐标北京，求推荐", "region:beijing", "坐标北京"],
    ["I just bought running shoes", "purchase:running-shoes", "bought running shoes"],
    ["I search on Baidu mostly", "engine:baidu", "I search on Baidu"],
    ["We love hiking in spring", "interest:hiking", "We love hiking"],
    ["每天都跳广场舞", "interest:square-dancing", "跳广场舞"],
    ["我是会计", "role:accountant", "我是会计"],
    ["我是一名单亲妈妈", "role:single-parent", "我是一名单亲妈妈"],
    ["私は学生です", "role:student", "私は学生"],
    ["我特别喜欢跑步", "interest:running", "喜欢跑步"],
    ["不仅喜欢跑步", "interest:running", "喜欢跑步"],
    ["I'm not tall but I love hiking", "interest:hiking", "I love hiking"],
    ["I'm not only a nurse", "role:nurse", "I'm not only a nurse"],
    ["I hate my car", "owns:car", "my car"],
    ["Don't forget to go hiking", "interest:hiking", "hiking"],
  ])("%s → %s", (text, trait, word) => {
    const found = Object.fromEntries(suggest(text).map((each) => [each.trait, each.words]));
    expect(found).toMatchObject({ [trait]: expect.arrayContaining([word]) as unknown });
  });
});

describe("leaves out", () => {
  test.each([
    ["I'm not a nurse", "role:nurse"],
    ["我不是老师", "role:teacher"],
    ["a couple of days later", "role:couple"],
    ["the server is up and running", "interest:running"],
    ["install the device driver first", "role:driver"],
    ["子女教育", "gender:women"],
    ["English | Deutsch | Français", "language:german"],
    ["Share on Facebook", "sites:facebook"],
    ["quality service, low price", "spend:low"],
    ["大学生活真好", "role:student"],
    ["grandmotherly advice", "role:grandmother"],
    ["我会计划明年去", "role:accountant"],
    ["国家长期规划", "role:parent"],
    ["研究生命科学", "education:postgraduate"],
    ["中医生意", "role:doctor"],
    ["我不太喜欢跑步", "interest:running"],
    ["我不是很喜欢跑步", "interest:running"],
    ["我讨厌跑步", "interest:running"],
    ["ランニングが嫌いです", "interest:running"],
    ["私は学生ではありません", "role:student"],
    ["I hate running", "interest:running"],
    ["I can't stand yoga", "interest:yoga"],
    ["I don't really like to go hiking", "interest:hiking"],
    ["Ich hasse Yoga", "interest:yoga"],
    ["odio el yoga", "interest:yoga"],
  ])("%s ↛ %s", (text, trait) => {
    expect(traits(text)).not.toContain(trait);
  });
});

test("silences a single word in a long page but not a phrase", () => {
  const filler = "Nothing of note was said on this line of the page.\n".repeat(60);
  expect(traits(`${filler} tennis`)).not.toContain("interest:tennis");
  expect(traits(`${filler} mountain biking`)).toContain("interest:mountain-biking");
  expect(traits(`${filler} tennis, tennis and tennis`)).toContain("interest:tennis");
});

test("ranks a self-description over the board's topic, however often the topic is repeated", () => {
  const text = `${"Yoga mats and yoga classes. ".repeat(40)} As a nurse I have little time.`;
  expect(traits(text, "Yoga forum").slice(0, 2)).toEqual(["role:nurse", "interest:yoga"]);
});

test("counts the topic once: a word of the title gains nothing from repetition", () => {
  const once = traits("Chess club. Cooking, cooking, cooking, cooking.", "Chess");
  const often = traits(`${"Chess. ".repeat(50)} Cooking, cooking, cooking, cooking.`, "Chess");
  expect(often).toEqual(once);
});

test("looks no further than the first 40 000 characters", () => {
  expect(traits(`${"x ".repeat(19_000)} as a nurse`)).toContain("role:nurse");
  expect(traits(`${"x ".repeat(20_000)} as a nurse`)).toEqual([]);
});

test("keeps a list of places from crowding out the rest", () => {
  const text = "Germany France Spain Italy Japan Germany France Spain Italy Japan gardening";
  const found = traits(text);
  expect(found.filter((trait) => trait.startsWith("region:"))).toHaveLength(2);
  expect(found).toContain("interest:gardening");
});

test("names the language when it is not English", () => {
  const german = "Das ist nicht der Weg, den wir mit der Gruppe und für die Kinder gehen. ".repeat(
    4,
  );
  expect(suggest(german)).toContainEqual({
    trait: "language:german",
    words: ["Das", "ist", "nicht"],
  });
  expect(traits("این یک متن فارسی است که درباره گیاهان نوشته شده است")).toContain(
    "language:persian",
  );
  expect(traits("This is the page that all of us have in the end to be on. ".repeat(4))).toEqual(
    [],
  );
});

const PIECES = [
  "I'm ",
  "34F",
  " as a ",
  "nurse",
  "我是",
  "学生",
  "\uD800",
  "\u202E",
  "\u0301",
].concat([
  "35岁",
  "\n",
  ".",
  "running ",
  "shoes",
  " ",
  "-",
  "not ",
  "here",
  "ß",
  "İ",
  "ﬁ",
  "پ",
  "my ",
]);
const alphabet = fc.constantFrom(...PIECES);
const hostile = fc.oneof(
  anyText,
  fc.array(alphabet).map((a) => a.join("")),
);

test("quotes only words that occur in the page, at most three each, the same every time", () => {
  fc.assert(
    fc.property(hostile, hostile, (title, text) => {
      const found = suggest(text, title);
      expect(found.length).toBeLessThanOrEqual(8);
      for (const { words } of found) {
        expect(words.length).toBeGreaterThan(0);
        expect(words.length).toBeLessThanOrEqual(3);
        for (const word of words) expect(title.includes(word) || text.includes(word)).toBe(true);
      }
      expect(suggestTraits({ title, text }, [...SOME_TERMS])).toEqual(found);
    }),
    runs(60),
  );
});

test("stays quick on a megabyte of hostile text", () => {
  const parts = [
    "\uD800",
    "(34F) ",
    "子35岁",
    "我会计划",
    "34F ",
    "I'm ",
    "a\u0301",
    "，",
    "my ",
    "是",
    "a-",
    "ا",
    "aged 6",
    " ",
  ];
  const start = performance.now();
  for (const part of parts) {
    const text = part.repeat(1_000_000 / part.length);
    suggest(text, text);
  }
  // About 5 ms each where it was written; a scan that is not linear takes many seconds.
  expect((performance.now() - start) / parts.length).toBeLessThan(200);
});
