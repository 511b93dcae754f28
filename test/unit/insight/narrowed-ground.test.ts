// What filters and queries leave of a map for the insights.
import { expect, test } from "vitest";
import { atOnce } from "../../../lib/base/steps.ts";
import { narrowedGround } from "../../../lib/insight/narrowed-ground.ts";
import { EMPTY_BRANCH, type BranchFilter } from "../../../lib/query/branches.ts";
import { aMap, aSighting } from "../../fixtures/a-map.ts";

const NOW = Date.parse("2026-11-23T12:00:00.000Z");
const MAP = aMap({
  sightings: [
    aSighting({ id: "s:1", channel: "a.com", at: "2024-01-01T08:00:00Z", method: "survey" }),
    aSighting({ id: "s:2", channel: "a.com", at: "2024-01-01T08:00:00.500Z", method: "survey" }),
    aSighting({ id: "s:3", channel: "a.com", at: "2026-11-20T08:00:00.000Z", method: "page" }),
  ],
});

const ground = (...filters: BranchFilter[]) =>
  atOnce(narrowedGround(MAP, { ...EMPTY_BRANCH, filters }, NOW));

test.each([
  [[], "2026-11-20T08:00:00.000Z"],
  [[{ name: "method", value: "survey", not: false }], "2024-01-01T08:00:00.500Z"],
  [[{ name: "method", value: "page", not: true }], "2024-01-01T08:00:00.500Z"],
] as const)("tells the latest of the looks that %j leave", (filters, lastAt) => {
  const { places, looks } = ground(...filters);
  expect(places.map((place) => place.lastAt)).toEqual([lastAt]);
  expect(looks).toHaveLength(filters.length === 0 ? 3 : 2);
});
