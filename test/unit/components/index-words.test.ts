import { expect, test } from "vitest";
import { indexWords } from "../../../components/index-words.ts";

test.each([
  [0, "0"],
  [99.6, "100"],
  [1_000, "1000"],
  [1_004, "10×"],
  [11_519, "115×"],
])("says an index of %s as %s", (index, words) => {
  expect(indexWords(index)).toBe(words);
});
