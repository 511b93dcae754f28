import { expect, test } from "vitest";
import { goingOn, isUnfinished } from "../../../../../components/dashboard/ask/unfinished.ts";
import { PLAIN_VOCABULARY } from "../../../../../components/VocabularyContext.ts";
import { readQuery } from "../../../../../lib/query/read-query.ts";
import { aMap } from "../../../../fixtures/a-map.ts";

const errorOf = (text: string) => {
  const read = readQuery(text, aMap());
  if (read.ok) throw new Error(`nothing is wrong with ${text}`);
  return read.error;
};

test.each([
  ["kind:", "filter"],
  ["observer:", "filter"],
  ["fresh:<", "filter"],
  ["age:", "band"],
  ["age:>", "band"],
  ["hours:", "hours"],
  ["need:", "any"],
  ["must:", "any"],
  ["gender:women and ", "any"],
  ["gender:women or", "any"],
  ["not ", "any"],
  ["purchase:Bosch;relation=", "any"],
  ["owns:car;tier", undefined],
  ["(gender:women", "bracket"],
  ["joint(gender:women", "bracket"],
  ['interest:"trail', "quote"],
  ["kind:froum", undefined],
  ["age:soon and ", undefined],
  ["nonsense:", undefined],
  ["()", undefined],
])("goes on after %s: %s", (text, how) => {
  const error = errorOf(text);
  const word = /\S*$/.exec(text)![0];
  const told = isUnfinished(error, text, text.length);
  expect(told ? goingOn(error, word, PLAIN_VOCABULARY) : undefined).toBe(how);
});

test("is wrong where something follows the caret", () => {
  expect(isUnfinished(errorOf("kind: gender:women"), "kind: gender:women", 5)).toBe(false);
});
