import { expect, it } from "vitest";
import { askQuestion } from "../../../lib/rank/question.ts";

it("weighs levels 4 : 2 : 1 and makes the weights sum to 1", () => {
  const { wanted } = askQuestion([
    { trait: "need:advice", level: "must" },
    { trait: "gender:women", level: "should" },
    { trait: "interest:shoes", level: "may" },
  ]);
  expect(wanted.map(({ weight }) => weight)).toEqual([4 / 7, 2 / 7, 1 / 7]);
});

it("keeps the strongest level of a trait named twice; must-not is the strongest", () => {
  const { wanted, unwanted } = askQuestion([
    { trait: "need:Advice", level: "may" },
    { trait: "need:advice", level: "must" },
    { trait: "age:65+", level: "must" },
    { trait: "age:65+", level: "must-not" },
  ]);
  expect(wanted.map(({ key, level }) => [key, level])).toEqual([["need:advice", "must"]]);
  expect(unwanted.map(({ key }) => key)).toEqual(["age:65+"]);
});

it("reads bands of band facets only", () => {
  const { wanted } = askQuestion([
    { trait: "age:30-44", level: "must" },
    { trait: "team:30-44", level: "must" },
  ]);
  expect(wanted.map(({ partial }) => partial)).toEqual([
    { type: "band", band: { from: 30, to: 45 }, range: [0, 100] },
    undefined,
  ]);
});

it("turns decision roles into traits", () => {
  expect(askQuestion([], ["decides", "pays"]).roles).toEqual(["decision:decides", "decision:pays"]);
});

it("takes a wanted frequency as that often or more, and an unwanted one as it is", () => {
  const { wanted, unwanted } = askQuestion([
    { trait: "frequency:monthly", level: "should" },
    { trait: "frequency:once", level: "may" },
    { trait: "frequency:weekly", level: "must-not" },
  ]);
  expect(wanted.map(({ trait, key }) => [trait, key])).toEqual([
    ["frequency:monthly", "frequency:>=monthly"],
    ["frequency:once", "frequency:>=once"],
  ]);
  expect(unwanted.map(({ key }) => key)).toEqual(["frequency:weekly"]);
});
