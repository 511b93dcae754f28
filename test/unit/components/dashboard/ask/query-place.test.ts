import { expect, test } from "vitest";
import { placeIn } from "../../../../../components/dashboard/ask/query-place.ts";

// The caret stands at the bar.
const at = (marked: string) => {
  const caret = marked.indexOf("|");
  return placeIn(marked.replace("|", ""), caret);
};

test.each([
  ["run|", "run", undefined],
  ["-run|", "run", undefined],
  ["must:+run|ning x", "run", undefined],
  ['interest:"trail run|', 'interest:"trail run', undefined],
  ['purchase:"two words";re|', 'purchase:"two words";re', undefined],
  ['a:1 "sore|', '"sore', undefined],
  ['5"3 wo|', "wo", undefined],
  ["|", "", "query"],
  ["a:1 |", "", undefined],
  ["a:1 and |", "", "operand"],
  ["跑步 和 |", "", "operand"],
  ["not |", "", "operand"],
  ["-|", "", "operand"],
  ["a:1 (|", "", "operand"],
  ["(a:1) |", "", undefined],
  ["joint(|", "", "part"],
  ["joint(a:1, |", "", "part"],
  ["同时（a:1，|", "", "part"],
  ["joint(a:1 or (|", "", "operand"],
  ["should:|", "", "operand"],
  ["a:1, |", "", undefined],
])("finds in %s the word %s", (text, word, begins) =>
  expect(at(text)).toMatchObject({ word, begins }),
);

test("takes a quoted value as a whole, and nothing after a quote that is never closed", () => {
  expect(at('interest:"trail| running" x')).toMatchObject({ from: 0, to: 24 });
  expect(at('interest:"trail| kind:forum')).toMatchObject({ from: 0, to: 15 });
});
