// The funnel of a persona and the hour strip.
import { atOnce } from "../../../lib/base/steps.ts";
import { expect, test } from "vitest";
import { coverLooks, funnelOf } from "../../../lib/insight/funnel.ts";
import { hourStrip } from "../../../lib/insight/hours.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";
import { foldEvidence } from "../../../lib/rank/evidence.ts";
import { askQuestion } from "../../../lib/rank/question.ts";
import { aSighting } from "../../fixtures/a-candidate.ts";

const lexicon = lexiconOf([], [{ id: "interest:trails", broader: ["interest:running"] }]);
const looks = coverLooks(
  [
    {
      ...aSighting(9, [
        ["interest:trails gender:women", 4],
        ["interest:running gender:men", 3],
      ]),
      channel: "a",
    },
    {
      ...aSighting(9, [
        ["interest:running", 2],
        ["gender:women age:30-39", 5],
      ]),
      channel: "b",
    },
    { ...aSighting(9, [["interest:running objection:haggles", 1]]), channel: "b" },
    { ...aSighting(9, []), channel: "c" },
  ],
  lexicon,
);

test("lets what should or may be there take nobody away", () => {
  const { steps } = funnelOf(
    [
      { trait: "gender:women", level: "should" },
      { trait: "age:25-34", level: "may" },
      { trait: "interest:running", level: "must" },
    ],
    looks,
  );
  expect(steps.map(({ left }) => left.channels)).toEqual([2, 1, 2]);
  expect(steps.map(({ among }) => among.channels)).toEqual([3, 3, 3]);
});

test("counts what each criterion leaves on the same people", () => {
  const { all, steps } = funnelOf(
    [
      { trait: "interest:running", level: "must" },
      { trait: "objection:haggles", level: "must-not" },
      { trait: "gender:women", level: "should" },
      { trait: "age:25-34", level: "may" },
    ],
    looks,
  );
  expect(all).toEqual({ channels: 3, sightings: 4, seen: 15 });
  expect(
    steps.map(({ alone: { channels, sightings, seen } }) => [channels, sightings, seen]),
  ).toEqual([
    [2, 3, 10],
    [2, 2, 14],
    [2, 2, 9],
    [1, 1, 5],
  ]);
  expect(
    steps.map(({ left: { channels, sightings, seen } }) => [channels, sightings, seen]),
  ).toEqual([
    [2, 3, 10],
    [2, 2, 9],
    [1, 1, 4],
    [0, 0, 0],
  ]);
  // Of what musts and must-nots left, whatever should or may be there above.
  expect(steps.map(({ among: { channels, seen } }) => [channels, seen])).toEqual([
    [3, 15],
    [2, 10],
    [2, 9],
    [2, 9],
  ]);
});

test("adds people up by hour of the week, for the persona asked for", () => {
  const { cohorts } = foldEvidence([
    aSighting(20, [
      ["interest:running hours:weekdays", 3],
      ["interest:yoga hours:weekend", 5],
    ]),
    aSighting(20, [
      ["interest:running hours:mon", 2],
      ["interest:running", 9],
    ]),
  ]);
  const runners = atOnce(
    hourStrip(cohorts, askQuestion([{ trait: "interest:running", level: "must" }])),
  );
  expect(runners.stated).toBe(5);
  expect(runners.counts[0]![12]).toBe(5);
  expect(runners.counts[1]![12]).toBe(3);
  expect(runners.counts[5]![12]).toBe(0);
  expect(atOnce(hourStrip(cohorts)).counts[6]![0]).toBe(5);
  const evenings = askQuestion([{ trait: "hours:daily 18-22", level: "must" }]);
  expect(atOnce(hourStrip(cohorts, evenings))).toEqual(atOnce(hourStrip(cohorts))); // the hours asked for are not what is shown
});

test("tells what only follows, of needs and spending, and how to ask for it", () => {
  const rich = coverLooks(
    [
      {
        ...aSighting(9, [
          ["owns:car;tier=luxury", 4],
          ["spend:high", 1],
        ]),
        channel: "a",
      },
      { ...aSighting(9, [["purchase:jura;relation=rival", 2]]), channel: "b" },
    ],
    lexicon,
  );
  const should = (trait: string) => ({ trait, level: "should" as const });
  const { steps } = funnelOf(
    [
      should("spend:>=high"),
      should("need:jura;intensity=2"),
      should("owns:car"),
      { trait: "spend:low", level: "must-not" },
    ],
    rich,
    lexicon,
  );
  expect(steps.map(({ follows }) => follows)).toEqual([
    { trait: "derived:spend:>=high", channels: 1, sightings: 1, seen: 4 },
    { trait: "derived:need:jura", channels: 1, sightings: 1, seen: 2 },
    undefined,
    undefined,
  ]);
  expect(steps[0]!.alone).toEqual({ channels: 1, sightings: 1, seen: 1 });
});
