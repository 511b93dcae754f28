// What a typed question means.
import { expect, test } from "vitest";
import { findQuestion, isQuery } from "../../../../../components/dashboard/ask/find-question.ts";
import type { Vocabulary } from "../../../../../lib/app/load-vocabulary.ts";
import { ORDERED_FACETS } from "../../../../../lib/model/ordered-facets.ts";
import { aPersona } from "../../../../fixtures/a-map.ts";

const LABELS: Readonly<Record<string, string>> = {
  "interest:running": "running",
  "interest:trail-running": "trail running",
  "gender:women": "women",
  "role:student": "学生",
};

const vocabulary: Vocabulary = {
  words: [],
  traitLabel: (trait) => LABELS[trait] ?? trait,
  facetLabel: (facet) => facet,
  facets: ORDERED_FACETS,
  derive: () => [],
  complete: (trait) => trait,
  readings: () => undefined,
  match: (text) =>
    Object.keys(LABELS)
      .filter((id) => LABELS[id] === text.toLowerCase())
      .map((id) => ({ id })),
};

const dad = aPersona({ id: "p:1", name: "Trail dad" });
const buyer = aPersona({ id: "p:2", name: "Dad" });
const people = [dad, buyer];

test.each([
  ["p:1", dad],
  ["Trail dad", dad],
  ["  trail   DAD ", dad],
  ["dad", buyer],
  ["trail d", dad],
])("takes %j for a persona", (text, persona) => {
  expect(findQuestion(text, people, vocabulary)).toEqual({ type: "persona", persona });
});

test.each([
  ["running", ["interest:running"]],
  ["Trail running", ["interest:trail-running"]],
  ["running, women", ["interest:running", "gender:women"]],
  ["trail running + 学生", ["interest:trail-running", "role:student"]],
  ["women running women", ["gender:women", "interest:running"]],
  ["age: 25-34", ["age:25-34"]],
  ["objection: time", ["objection:time"]], // though it is called "no time"
])("takes %j for traits", (text, traits) => {
  expect(findQuestion(text, people, vocabulary)).toEqual({
    type: "traits",
    criteria: traits.map((trait) => ({ trait, level: "should" })),
  });
});

test.each(["", "   ", "xyzzy", "gender: running women", "running and xyzzy", ",,,"])(
  "does not know %j",
  (text) => {
    expect(findQuestion(text, people, vocabulary)).toEqual({ type: "unknown" });
  },
);

test.each([
  ["running kind:venue", true],
  ["gender:women or", true],
  ["running and gender:women", true], // not Android
  ["joint(running, yoga)", true],
  ["running", false],
  ["Trail dad", false],
  ["p:gone", false], // a persona that is no more
  ["", false],
])("reads %j as a query: %j", (text, query) => {
  expect(isQuery(text, findQuestion(text, people, vocabulary))).toBe(query);
});
