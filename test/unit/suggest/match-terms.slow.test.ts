// Type-ahead: order of the kinds of match, ties, typing errors, and text that is no word at all.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../../fixtures/any-text.ts";
import { isOneTypoAway, matchTerms, type TypedTerm } from "../../../lib/suggest/match-terms.ts";
import { runs } from "../../fixtures/runs.ts";
import { SOME_TERMS } from "./some-terms.ts";

const term = (id: string, en: string, more: Partial<TypedTerm> = {}): TypedTerm => ({
  id,
  facet: id.split(":")[0]!,
  labels: { en },
  ...more,
});
const ids = (query: string, terms: readonly TypedTerm[], options = {}) =>
  matchTerms(query, terms, { max: 10, ...options }).map(({ id }) => id);

const RUN = [
  term("interest:pruning", "pruning"),
  term("interest:jogging", "jogging", { aliases: ["running slowly"] }),
  term("interest:trail-running", "trail running"),
  term("interest:running", "running"),
];

test("ranks label prefix over word prefix over alias over the inside of a word", () => {
  expect(ids("runn", RUN)).toEqual([
    "interest:running",
    "interest:trail-running",
    "interest:jogging",
  ]);
  expect(ids("run", RUN)).toEqual([
    "interest:running",
    "interest:trail-running",
    "interest:jogging",
    "interest:pruning",
  ]);
});

test("breaks ties by uses, then recency, then label", () => {
  const terms = [
    term("a:4", "shoe d"),
    term("a:3", "shoe c"),
    term("a:2", "shoe b", { uses: 1 }),
    term("a:1", "shoe a", { uses: 9 }),
  ];
  expect(ids("shoe", terms)).toEqual(["a:1", "a:2", "a:3", "a:4"]);
  expect(ids("shoe", terms, { recent: ["a:4"] })).toEqual(["a:1", "a:2", "a:4", "a:3"]);
});

describe("finds in the built-in vocabulary", () => {
  test.each([
    ["running", "interest:running"],
    ["RUNNING", "interest:running"],
    ["runing", "interest:running"],
    ["rnuning", "interest:running"],
    ["grandpar", "role:grandparent"],
    ["广场舞", "interest:square-dancing"],
    ["场舞", "interest:square-dancing"],
    ["laufer", "interest:running"],
    ["läufer", "interest:running"],
    ["jubilada", "role:retiree"],
    ["interest:run", "interest:running"],
    ["female", "gender:women"],
  ])("%s → %s", (query, id) => {
    expect(ids(query, SOME_TERMS)[0], `add an alias or mend the order for "${query}"`).toBe(id);
  });
});

test("says what matched and shows the label of the language asked for", () => {
  expect(matchTerms("laufer", SOME_TERMS, { max: 1, language: "zh-CN" })).toEqual([
    { id: "interest:running", facet: "interest", label: "跑步", by: "alias", matched: "läufer" },
  ]);
  expect(matchTerms("owns:lap", SOME_TERMS, { max: 1 })[0]).toMatchObject({ by: "id" });
  expect(ids("own", SOME_TERMS).filter((id) => id.startsWith("owns:lap"))).toEqual([]);
});

test("answers an empty query with the recent terms, in their order", () => {
  const recent = ["interest:running", "gone:away", "role:nurse", "interest:running"];
  expect(ids("  ", SOME_TERMS, { recent })).toEqual(["interest:running", "role:nurse"]);
  expect(ids("", SOME_TERMS)).toEqual([]);
});

test.each([
  ["runing", "running", true],
  ["runnning", "running", true],
  ["rinning", "running", true],
  ["urnning", "running", true],
  ["runni", "running", true],
  ["rnuinng", "running", false],
  ["walking", "running", false],
])("judges %s against %s: %s", (typed, text, near) => {
  expect(isOneTypoAway(typed, text)).toBe(near);
});

test("forgives no typing error in short queries", () => {
  expect(ids("rnu", RUN)).toEqual([]);
});

test("never throws, never exceeds max, and gives the same answer twice", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: -1, max: 20 }), (query, max) => {
      const first = matchTerms(query, SOME_TERMS, { max });
      expect(first.length).toBeLessThanOrEqual(Math.max(0, max));
      expect(matchTerms(query, [...SOME_TERMS], { max })).toEqual(first);
    }),
    runs(40),
  );
});

test("finds every term by its own labels", () => {
  for (const { id, labels } of SOME_TERMS) {
    for (const label of Object.values(labels)) {
      expect(ids(label, SOME_TERMS, { max: 60 })).toContain(id);
    }
  }
});
