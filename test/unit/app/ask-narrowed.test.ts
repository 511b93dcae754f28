// What a query's filters keep out is offered without them, where that is another question.
import { expect, it } from "vitest";
import { askNarrowed } from "../../../lib/app/ask-narrowed.ts";
import { atOnce } from "../../../lib/base/steps.ts";
import { aChannel, aMap, aSighting, NOW } from "../../fixtures/a-map.ts";

const MAP = aMap({
  channels: [aChannel({ kind: "site" })],
  sightings: [aSighting({ cohorts: [{ traits: ["interest:running"], seen: 1 }] })],
});

const offered = (text: string) => {
  const answer = atOnce(
    askNarrowed(MAP, { text, mode: "fit", filters: {} }, { now: NOW, halfLifeDays: 365 }),
  );
  return answer.ok ? [answer.rows.length, answer.unfiltered?.text] : answer.error.code;
};

it.each([
  ["running kind:forum", 0, "running"],
  ["running and not kind:site", 0, "running"],
  ["(running and kind:forum) or cycling", 0, "(running) or cycling"],
])("offers %s without its filters", (text, rows, without) => {
  expect(offered(text)).toEqual([rows, without]);
});

it.each([
  ["nothing is to be taken out", "cycling"],
  ["the rest was asked as an alternative", "running and (cycling or kind:forum)"],
  ["the rest was asked, and said no", "cycling and not (kind:forum and running)"],
])("offers nothing where %s", (_, text) => {
  expect(offered(text)).toEqual([0, undefined]);
});

it("offers nothing where there is an answer", () => {
  expect(offered("running kind:site")).toEqual([1, undefined]);
});
