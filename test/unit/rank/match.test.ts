import { expect, it } from "vitest";
import { answerFromMap } from "../../../lib/exchange/map-question.ts";
import { isAllowed, matchCohort } from "../../../lib/rank/match.ts";
import { askQuestion, type Question } from "../../../lib/rank/question.ts";
import { aMap, aSighting, NOW } from "../../fixtures/a-map.ts";
import { mustHave } from "./an-evidence.ts";

const runner: Question = askQuestion([
  { trait: "gender:women", level: "must" },
  { trait: "age:30-49", level: "should" },
  { trait: "interest:trails", level: "should" },
  { trait: "objection:haggles", level: "must-not" },
]);

it.each([
  ["covers all", ["age:35-44", "gender:women", "interest:trails"], 1],
  ["covers a must only", ["gender:women"], 0.5],
  ["leaves the must unstated", ["age:40", "interest:trails"], 0.5],
  ["half overlaps the band", ["age:20-39", "gender:women"], 0.625],
  ["states the must with another value", ["age:35-44", "gender:men", "interest:trails"], 0],
  ["shows the must-not", ["gender:women", "interest:trails", "objection:haggles"], 0],
  ["shows nothing wanted", ["team:red"], 0],
])("weighs a cohort that %s", (_, traits, s) => {
  expect(matchCohort(runner, traits).s).toBeCloseTo(s, 12);
});

it("asks for one of the decision roles where given", () => {
  const payer = askQuestion([{ trait: "gender:women", level: "must" }], ["pays", "decides"]);
  expect(matchCohort(payer, ["decision:pays", "gender:women"]).s).toBe(1);
  expect(matchCohort(payer, ["decision:uses", "gender:women"]).s).toBe(0);
  expect(matchCohort(payer, ["gender:women"]).s).toBe(0);
});

it("matches nothing where nothing is wanted", () => {
  expect(matchCohort(askQuestion([]), ["gender:women"])).toEqual({ s: 0, covered: [] });
});

it("rules nobody out who shows one of two needs that must be, but whoever shows another need only", () => {
  const fitted = askQuestion([
    { trait: "need:wide-fit", level: "must" },
    { trait: "need:durable", level: "must" },
    { trait: "interest:running", level: "should" },
  ]);
  expect(matchCohort(fitted, ["interest:running", "need:durable"]).s).toBeCloseTo(0.6, 12);
  expect(matchCohort(fitted, ["interest:running", "need:speed"]).s).toBe(0);
  expect(matchCohort(fitted, ["interest:running"]).s).toBeCloseTo(0.2, 12);
});

it("takes text without a facet for nothing: it covers nothing, not even itself, and rules nobody out", () => {
  const question = askQuestion([
    { trait: ":odder", level: "must" },
    { trait: "gender:women", level: "should" },
  ]);
  expect(matchCohort(question, [":odder"]).s).toBe(0);
  const plain = matchCohort(question, ["gender:women"]).s;
  expect(plain).toBeGreaterThan(0);
  expect(matchCohort(question, ["gender:women", ":odder", "odd"]).s).toBe(plain);
});

it("tells what is derived of one facet from what is derived of another", () => {
  const question = mustHave("derived:spend:luxury");
  const rival = ["derived:need:shoes", "purchase:shoes;relation=rival"];
  expect(matchCohort(question, [...rival, "interest:running"]).s).toBe(0);
  const both = mustHave("interest:running", "derived:spend:luxury");
  // Of whom only a need is derived, no spend is known.
  expect(matchCohort(both, [...rival, "interest:running"]).s).toBe(0.5);
  expect(matchCohort(both, ["derived:spend:low", "interest:running"]).s).toBe(0);
  const two = mustHave("derived:spend:luxury", "derived:need:shoes");
  expect(matchCohort(two, ["derived:need:shoes", "derived:spend:low"]).s).toBe(0);
});

it.each([
  ["age:29-60", true],
  ["age:18-24", false],
  ["age:25-31", false],
  ["age:40+", true],
])("of people of %s, tells whether a range that must not be rules them out", (age, left) => {
  const criteria = [
    { trait: "interest:trails", level: "must" },
    { trait: "age:<30", level: "must-not" },
  ] as const;
  expect(isAllowed(askQuestion(criteria), [age, "interest:trails"])).toBe(left);
  const look = aSighting({ read: 9, cohorts: [{ traits: [age, "interest:trails"], seen: 4 }] });
  const answer = answerFromMap(aMap({ sightings: [look] }), { criteria }, NOW, 365);
  expect(answer.map(({ seen }) => seen)).toEqual(left ? [4] : []);
});
