import { describe, expect, test } from "vitest";
import {
  pickOption,
  queryHelp,
  type QueryWords,
} from "../../../../../components/dashboard/ask/query-options.ts";
import type { Vocabulary } from "../../../../../lib/app/load-vocabulary.ts";
import { PLAIN_VOCABULARY } from "../../../../../components/VocabularyContext.ts";

const vocabulary: Vocabulary = {
  ...PLAIN_VOCABULARY,
  words: [
    { id: "gender:women", facet: "gender", labels: { zh: "女性" }, aliases: [], broader: [] },
  ],
  match: (text, facet) => {
    if (text === "女性") return [{ id: "gender:women" }];
    if (!text.startsWith("run")) return [];
    return [{ id: facet === "need" ? "need:rest" : "interest:running" }];
  },
};

const words: QueryWords = { vocabulary, locale: "en", observers: [] };

const offered = (text: string, caret = text.length) =>
  queryHelp(text, caret, words).options.map(({ insert }) => insert);

describe("queryHelp", () => {
  test.each([
    ["an", "and"],
    ["interest:running o", "or"],
    ["jo", "joint("],
    ["ki", "kind:"],
    ["sho", "should:"],
    ["kind:for", "kind:forum"],
    ["status:w", "status:watching"],
    ["role:ind", "role:indirect"],
    ["fresh:9", "fresh:<90d"],
    ["run", "interest:running"],
    ["(gender:women or run", "interest:running"],
    ["must:run", "interest:running"],
    ["-run", "interest:running"],
    ["interest:run", "interest:running"],
    ['interest:"run', "interest:running"],
    ["35岁以上女性", "gender:women age:35+"],
    ["derived:", "derived:need:"],
    ["der", "derived:"],
    ["derived:need:run", "derived:need:rest"],
    ["owns:car;ti", "owns:car;tier="],
    ['purchase:"two words";', 'purchase:"two words";relation='],
    ["not ", "age:"],
    ["running and ", "kind:"],
    ["(", "joint("],
    ["joint(", "age:"],
    ["joint(gender:women, ", "age:"],
    ["must:", "age:"],
    ["必须:", "age:"],
    ["-", "age:"],
  ])("offers after %s: %s", (text, insert) => expect(offered(text)).toContain(insert));

  describe("tells a guess from what was typed", () => {
    const terms: Vocabulary["words"] = [
      {
        id: "interest:trail-running",
        facet: "interest",
        labels: { en: "trail running", "zh-CN": "越野跑" },
        aliases: ["Traillauf"],
        broader: [],
      },
      {
        id: "gathers:comment-sections",
        facet: "gathers",
        labels: { en: "comment sections" },
        aliases: [],
        broader: [],
      },
    ];
    const known: Vocabulary = {
      ...vocabulary,
      words: terms,
      match: () => terms.map(({ id }) => ({ id })),
    };
    const sure = (text: string) =>
      queryHelp(text, text.length, { ...words, vocabulary: known }).options.flatMap((option) =>
        option.type === "trait" && !option.guess ? [option.trait] : [],
      );
    test.each([
      ["trail", ["interest:trail-running"]],
      ["runn", ["interest:trail-running"]],
      ["Traill", ["interest:trail-running"]],
      ["野", ["interest:trail-running"]],
      ["gathers:comm", ["gathers:comment-sections"]],
      ["comment-sec", ["gathers:comment-sections"]],
      ["runing and wommen", []],
      ["unning", []],
    ])("after %s", (text, traits) => expect(sure(text)).toEqual(traits));

    test("and offers guesses last", () => {
      const types = queryHelp("sho", 3, { ...words, vocabulary: known }).options.map(
        ({ type }) => type,
      );
      expect(types).toEqual(["level", "trait", "trait"]);
    });
  });

  test("offers facets alone in a joint, and nothing where text is quoted", () => {
    expect(offered("joint(a:1, ")).not.toContain("kind:");
    expect(offered('"run')).toEqual([]);
  });

  test("offers starters in an empty field, nothing after a space or a complete word", () => {
    expect(offered("")).toContain("interest:");
    expect(offered("interest:running ")).toEqual([]);
    expect(offered("kind:forum")).toEqual([]);
  });
});

describe("pickOption", () => {
  const pick = (text: string, caret: number) => {
    const help = queryHelp(text, caret, words);
    return pickOption(
      text,
      help,
      help.options.find(({ insert }) => insert === "interest:running")!,
    );
  };

  test("puts the trait in the place of the word at the caret, signs kept", () => {
    expect(pick("-run", 4)).toEqual({ text: "-interest:running ", caret: 18 });
    expect(pick("(run) or x", 4)).toEqual({ text: "(interest:running) or x", caret: 18 });
  });
});
