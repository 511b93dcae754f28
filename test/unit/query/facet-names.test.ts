// Names of facets as the interface writes them: several words before a colon, a comparison or a range.
import { expect, test } from "vitest";
import type { OwnFacet } from "../../../lib/model/own-facet.ts";
import { parseQuery } from "../../../lib/query/parse-query.ts";
import { readQuery } from "../../../lib/query/read-query.ts";
import { aMap } from "../../fixtures/a-map.ts";
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

test("takes one word for a name where no facets are known", () => {
  const read = parseQuery("role in life:nurse");
  expect(read.ok && printQuery(read.query)).toBe("role in and life:nurse");
});
