// The words under a word, at any remove and in circles.
import { expect, test } from "vitest";
import { narrowerWords } from "../../../../components/dashboard/vocabulary/narrower-words.ts";

const words = [
  { id: "sport", broader: [] },
  { id: "running", broader: ["sport", "health"] },
  { id: "trails", broader: ["running"] },
  { id: "tea", broader: [] },
];

test("finds children and their children, from either parent", () => {
  expect(narrowerWords("sport", words).sort()).toEqual(["running", "trails"]);
  expect(narrowerWords("health", words).sort()).toEqual(["running", "trails"]);
  expect(narrowerWords("trails", words)).toEqual([]);
});

test("ends in a circle that an import brought", () => {
  const circle = [
    { id: "a", broader: ["b"] },
    { id: "b", broader: ["a"] },
  ];
  expect(narrowerWords("a", circle)).toEqual(["b"]);
});
