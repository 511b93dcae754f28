// Names of facets as the interface writes them: several words before a colon, a comparison or a range.
import { expect, test } from "vitest";
import { atOnce } from "../../../lib/base/steps.ts";
import { answerQuery } from "../../../lib/exchange/map-query.ts";
import { BUILTIN_TERMS } from "../../../lib/model/builtin-terms.ts";
import type { OwnFacet } from "../../../lib/model/own-facet.ts";
import { parseQuery } from "../../../lib/query/parse-query.ts";
import { knownOf, readQuery } from "../../../lib/query/read-query.ts";
import { doubtOf } from "../../../lib/query/read-word.ts";
import { aMap, aSighting, NOW } from "../../fixtures/a-map.ts";
import { printQuery } from "./print-query.ts";

const own = (parts: Pick<OwnFacet, "id" | "labels" | "type"> & Partial<OwnFacet>): OwnFacet => ({
  decay: "slow",
  many: false,
  at: "2026-11-01T08:30:00.000Z",
  ...parts,
});
const MAP = aMap({
  facets: [
    own({ id: "grind", labels: { en: "Grind size" }, type: "choice", values: ["Fine", "Coarse"] }),
    own({
      id: "skill",
      labels: { en: "Skill level" },
      type: "choice",
      values: ["Anfänger", "Profi"],
      ordered: true,
    }),
    own({ id: "shoe-size", labels: { en: "Shoe size", de: "Schuhgröße" }, type: "band" }),
  ],
});

test.each([
  ["role in life:nurse", 'role:"nurse"'],
  ["owned goods:car women", "owns:car and gender:women"],
  ["women spend level:high", "gender:women and spend:high"],
  ["must: spend level: at least high", "must:spend:>=high"],
  ["-usage status:never used", "not usage:never-used"],
  ["not usage status:tried status:trying", "not usage:tried and status:trying"],
  ["running status:trying", "interest:running and status:trying"],
  ["Grind size: fine", "grind:fine"],
  ["skill level:>=Profi", "skill:>=profi"],
  ["skill level>=Profi women", "skill:>=profi and gender:women"],
  ["Shoe Size:42-44", "shoe-size:42-44"],
  ['role in life:"trail nurse"', 'role:"trail-nurse"'],
  ["foo bar:x", "UNKNOWN_FACET"],
])("reads %s as %s", (text, meant) => {
  const read = readQuery(text, MAP);
  const printed = read.ok ? printQuery(read.query).replace(/"(>=profi)"/, "$1") : read.error.code;
  expect(printed).toBe(meant);
});

// A word that the vocabulary or the map knows is none where it names the facet of the range after it.
test.each([
  ["company 10-50", "company:10-50"],
  ["company size 10-50 women", "company:10-50 and gender:women"],
  ["women shoe size 42-44", "gender:women and shoe-size:42-44"],
  ["age 30-45", "age:30-45"],
  ["age women", "interest:age and gender:women"],
  ["skill level >= Profi women", 'skill:">=profi" and gender:women'],
])("reads %s as %s where its name is a word of its own", (text, meant) => {
  const traits = ["purchase:shoe", "interest:age", "interest:company"];
  const cohorts = [{ traits, seen: 3 }];
  const sightings = [aSighting({ id: "s:1", channel: "a.com", read: 9, cohorts })];
  const read = readQuery(text, { ...MAP, sightings });
  expect(read.ok ? printQuery(read.query) : read.error.code).toBe(meant);
});

test.each([
  ["spend:>=high", undefined],
  ["skill:profi+", undefined],
  ["spend:<high", "BAD_VALUE"],
  ["spend:at least high", "BAD_VALUE"],
  ["derived:spend:>=high", undefined],
  ["derived:spend:at least high", "BAD_VALUE"],
])("doubts %s, asked for by itself: %s", (trait, code) => {
  expect(doubtOf(trait, knownOf(MAP))?.code).toBe(code);
});

test("takes one word for a name where no facets are known", () => {
  const read = parseQuery("role in life:nurse");
  expect(read.ok && printQuery(read.query)).toBe("role in and life:nurse");
});

const LOOK = aSighting({
  id: "s:1",
  channel: "a.com",
  read: 9,
  cohorts: [{ traits: ["Schuhgröße:44", "skill:Anfänger"], seen: 3 }],
});

test.each([
  "Schuhgröße:44",
  "SCHUHGRÖSSE:44",
  "Schuhgroesse:40-45",
  "schuhgroesse 44",
  "skill:Anfaenger",
  "skill:ANFAENGER",
  'skill:"Anfaenger"',
  "Skill level:<=Anfaenger",
  "anfaenger",
])("finds what is noted with umlauts by %s", (text) => {
  const map = { ...MAP, sightings: [LOOK] };
  const read = readQuery(text, map);
  if (!read.ok) throw new Error(read.error.code);
  const answer = atOnce(
    answerQuery(map, read.query, { now: NOW, halfLifeDays: 365, builtins: BUILTIN_TERMS }),
  );
  expect(answer.ok && answer.query.map(({ key }) => key)).toEqual(["a.com"]);
});
