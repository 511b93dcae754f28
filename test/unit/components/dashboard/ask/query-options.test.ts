import { describe, expect, test } from "vitest";
import { pickOption, queryHelp } from "../../../../../components/dashboard/ask/query-options.ts";
import type { Vocabulary } from "../../../../../lib/app/load-vocabulary.ts";
import { PLAIN_VOCABULARY } from "../../../../../components/VocabularyContext.ts";

const vocabulary: Vocabulary = {
  ...PLAIN_VOCABULARY,
  match: (text) => (text.startsWith("run") ? [{ id: "interest:running" }] : []),
};

const offered = (text: string, caret = text.length) =>
  queryHelp(text, caret, vocabulary).options.map(({ insert }) => insert);

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
  ])("offers after %s: %s", (text, insert) => expect(offered(text)).toContain(insert));

  test("offers starters in an empty field, nothing after a space or a complete word", () => {
    expect(offered("")).toContain("interest:");
    expect(offered("interest:running ")).toEqual([]);
    expect(offered("kind:forum")).toEqual([]);
  });
});

describe("pickOption", () => {
  const pick = (text: string, caret: number) => {
    const help = queryHelp(text, caret, vocabulary);
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
