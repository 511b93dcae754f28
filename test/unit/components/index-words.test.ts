import { expect, test } from "vitest";
import { indexWords, inTimes } from "../../../components/index-words.ts";

test.each([
  [0, "0"],
  [99.6, "100"],
  [1_000, "1000"],
  [1_004, "10×"],
  [11_519, "115×"],
  [100_000, "1000×"],
  [423_503, ">1000×"],
])("says an index of %s as %s", (index, words) => {
  expect(indexWords(index)).toBe(words);
});

test("says all indexes of a list in one unit", () => {
  const high = [{ index: 11_300 }, { index: 632 }, { index: null }, { index: 60 }];
  expect(inTimes(high)).toBe(true);
  expect(high.map(({ index }) => index && indexWords(index, inTimes(high)))).toEqual([
    "113×",
    "6.3×",
    null,
    "0.6×",
  ]);
  expect(indexWords(3, true)).toBe("<0.1×");
  expect(inTimes([{ index: 632 }, { index: 60 }])).toBe(false);
});
