// Who counts as met, and what is told of these people: usage, needs, hours.
import { atOnce } from "../../../lib/base/steps.ts";
import { describe, expect, test } from "vitest";
import { needsSeen } from "../../../lib/insight/gaps.ts";
import { hourStrip } from "../../../lib/insight/hours.ts";
import { isMet, timesMet } from "../../../lib/insight/met.ts";
import { nextLooks } from "../../../lib/insight/next-looks.ts";
import { smallestSet } from "../../../lib/insight/smallest-set.ts";
import { splitBy } from "../../../lib/insight/split-by.ts";
import { splitByUsage } from "../../../lib/insight/usage.ts";
import { decayAt } from "../../../lib/rank/decay.ts";
import { foldEvidence } from "../../../lib/rank/evidence.ts";
import { askQuestion } from "../../../lib/rank/question.ts";
import { rankChannels } from "../../../lib/rank/rank-channels.ts";
import { aCandidate, aSighting } from "../../fixtures/a-candidate.ts";

const decay = decayAt(Date.parse("2026-11-10T00:00:00.000Z"), 365);
const wants = (...traits: string[]) =>
  askQuestion(traits.map((trait) => ({ trait, level: "must" as const })));
const runners = wants("interest:running");

test.each([
  ["interest:running gender:women", true],
  ["interest:running", true],
  ["gender:men interest:running", false],
  ["need:rest", false],
])("counts people who show half of what is wanted: %s", (traits, met) => {
  expect(isMet(wants("interest:running", "gender:women"), traits.split(" "))).toBe(met);
});

test("takes what may be there for no find where more is asked for", () => {
  const mays = ["a", "b", "c"].map((brand) => ({ trait: `brand:${brand}`, level: "may" as const }));
  const must = { trait: "need:wide-fit", level: "must" as const };
  expect(isMet(askQuestion([must, ...mays]), ["brand:a", "brand:b"])).toBe(false);
  expect(isMet(askQuestion([must, ...mays]), ["brand:a", "need:wide-fit"])).toBe(true);
  expect(isMet(askQuestion(mays), ["brand:a", "brand:b"])).toBe(true);
  const brandsOnly = aCandidate("b", 40, [["brand:a", 9]]);
  const both = aCandidate("a", 40, [["brand:a need:wide-fit", 9]]);
  const set = atOnce(
    smallestSet([askQuestion([must, ...mays])], [brandsOnly, both], decay, { target: 1 }),
  );
  expect(set.taken.map(({ key }) => key)).toEqual(["a"]);
});

test("shows the hours of people of whom nothing but hours must be", () => {
  const question = askQuestion([
    { trait: "hours:weekdays 19-21", level: "must" },
    { trait: "interest:running", level: "may" },
  ]);
  const { cohorts } = aCandidate("a", 40, [["hours:daily interest:running", 4]]).evidence;
  expect(atOnce(hourStrip(cohorts, question)).stated).toBe(4);
});

test("shows no hours of people who must not be there or have another decision role", () => {
  const evenings = { trait: "hours:weekday evenings", level: "must" as const };
  const { cohorts } = aCandidate("a", 40, [
    ["hours:daily gender:male", 3],
    ["hours:daily gender:female", 2],
  ]).evidence;
  const stated = (...[criteria, roles]: Parameters<typeof askQuestion>) =>
    atOnce(hourStrip(cohorts, askQuestion(criteria, roles))).stated;
  expect(stated([evenings])).toBe(5);
  expect(stated([evenings, { trait: "gender:male", level: "must-not" }])).toBe(2);
  expect(stated([evenings], ["pays"])).toBe(0);
});

test("asks for none of what may be there, and counts it", () => {
  const brands = ["a", "b", "c", "d", "e"].map((brand) => ({
    trait: `purchase:${brand}`,
    level: "may" as const,
  }));
  const fit = { trait: "need:wide-fit", level: "must" as const };
  const running = { trait: "interest:running", level: "should" as const };
  expect(isMet(askQuestion([fit, ...brands]), ["need:wide-fit"])).toBe(true);
  expect(isMet(askQuestion([fit, running, ...brands]), ["interest:running"])).toBe(false);
  const buyer = ["interest:running", "purchase:a"];
  expect(isMet(askQuestion([fit, running, ...brands]), buyer)).toBe(true);
  const musts = ["need", "interest", "role", "venue", "culture", "language"].map((facet) => ({
    trait: `${facet}:a`,
    level: "must" as const,
  }));
  const half = ["need:a", "interest:a", "role:a"];
  expect(isMet(askQuestion([...musts, brands[0]!]), half)).toBe(true); // exactly half, whatever the last bits
  expect(isMet(askQuestion([...musts, brands[0]!]), half.slice(1))).toBe(false);
});

test("takes one of several values of a facet for enough, as rows do", () => {
  const levels = ["must", "should", "may"] as const;
  for (const level of levels) {
    const needs = ["a", "b", "c"].map((need) => ({ trait: `need:${need}`, level }));
    expect(isMet(askQuestion(needs), ["need:a", "age:25-34"])).toBe(true);
    expect(isMet(askQuestion(needs), ["age:25-34"])).toBe(false);
  }
});

test("counts nobody who is told to be somebody else than should be there", () => {
  const runner = { trait: "interest:running", level: "must" as const };
  const should = (trait: string) => ({ trait, level: "should" as const });
  const women = askQuestion([runner, should("gender:women")]);
  expect(isMet(women, ["gender:women", "interest:running"])).toBe(true);
  expect(isMet(women, ["interest:running"])).toBe(true);
  expect(isMet(women, ["gender:men", "interest:running"])).toBe(false);
  // People have many interests: another one tells nothing against this.
  const hikers = askQuestion([runner, should("interest:hiking")]);
  expect(isMet(hikers, ["interest:chess", "interest:running"])).toBe(true);
  // One of two shoulds may be otherwise, where the other one is there.
  const more = askQuestion([runner, should("gender:women"), should("age:30-39")]);
  expect(isMet(more, ["age:30-39", "gender:men", "interest:running"])).toBe(true);
  expect(isMet(more, ["age:50-59", "gender:men", "interest:running"])).toBe(false);
});

describe("timesMet", () => {
  const seen = [["interest:running", 3]] as const;
  const two = [["interest:running", 1]] as const;
  test.each([
    ["one sighting, however many people", [aSighting(9, seen, 3)], 1, 1],
    ["sightings of several weeks", [aSighting(9, seen, 3), aSighting(9, seen, 20)], 2, 2],
    ["sightings of one week", [aSighting(9, seen, 3), aSighting(8, seen, 3)], 1, 2],
    ["only the weeks in which they were met", [aSighting(9, seen, 3), aSighting(9, [], 20)], 1, 1],
    ["one person of several sightings", [aSighting(9, two, 3), aSighting(9, [], 3)], 1, 1],
    ["nobody", [aSighting(9, [], 3)], 0, 0],
  ])("tells how far evidence counts %s", (_what, sightings, least, most) => {
    expect(timesMet(runners, foldEvidence(sightings))).toEqual({ least, most });
  });
});

test("parts the people by usage and says what holds back those who never did", () => {
  const { used, never } = atOnce(
    splitByUsage(runners, [
      aCandidate("a", 20, [
        ["interest:running usage:uses", 4],
        ["interest:running usage:never-used objection:money need:rest", 6],
        ["interest:running", 5],
        ["interest:fishing usage:uses", 7],
      ]),
    ]),
  );
  expect(used).toMatchObject({ seen: 4, channels: [{ key: "a", seen: 4 }] });
  expect(never).toMatchObject({
    seen: 6,
    objections: [{ key: "objection:money", seen: 6 }],
    needs: [{ key: "need:rest", seen: 6 }],
  });
});

describe("needsSeen", () => {
  const lexicon = new Map([["need:knee-rest", ["need:rest"]]]);
  const places = [
    aCandidate("a", 20, [["interest:running need:knee-rest need:rest", 6]]),
    aCandidate("b", 20, [["interest:running need:advice", 2]]),
  ];

  test("counts the narrowest need of a group, and takes a broader answer for it", () => {
    const cards = [{ name: "Shoe", features: [{ name: "Foam", needs: ["need:rest"] }] }];
    const needs = atOnce(needsSeen(runners, places, cards, lexicon));
    expect(needs.map(({ key, seen }) => [key, seen])).toEqual([
      ["need:knee-rest", 6],
      ["need:advice", 2],
    ]);
    expect(needs[0]!.answeredBy).toEqual([{ product: "Shoe", feature: "Foam" }]);
    expect(needs[1]!.answeredBy).toEqual([]);
  });

  test("takes no narrower answer for a broader need", () => {
    const cards = [{ name: "Shoe", features: [{ name: "Pad", needs: ["need:knee-rest"] }] }];
    const seen = [aCandidate("a", 20, [["interest:running need:rest", 6]])];
    expect(atOnce(needsSeen(runners, seen, cards, lexicon))[0]!.answeredBy).toEqual([]);
  });
});

test("splits only people who show the value and something wanted, in the band that fits them", () => {
  const { cells } = atOnce(
    splitBy(
      [{ trait: "interest:running", level: "must" }],
      ["age"],
      [
        aCandidate("a", 20, [
          ["interest:running age:40-49", 5],
          ["interest:running age:45-54", 3],
        ]),
        aCandidate("b", 20, [["age:40-49", 9]]),
      ],
      "fit",
      decay,
    ),
  );
  expect(cells.map(({ traits, seen, ranked }) => [traits[0], seen, ranked.length])).toEqual([
    ["age:40-49", 5, 1],
    ["age:45-54", 3, 1],
  ]);
});

test("takes the middle noted cost where none is noted", () => {
  const at = (key: string, cost?: number) =>
    aCandidate(key, 40, [["interest:running", 10]], cost === undefined ? {} : { cost });
  const set = atOnce(
    smallestSet([runners], [at("a", 10), at("b", 30), at("c", 90), at("d")], decay, {
      target: 1,
    }),
  );
  expect(set.taken.find(({ key }) => key === "d")).toMatchObject({ cost: 30, assumed: true });
});

test("names looks that would change the order of a short list", () => {
  const ranked = rankChannels(
    runners,
    [
      aCandidate("a", 10, [["interest:running", 5]]),
      aCandidate("b", 10, [["interest:running", 5]]),
      aCandidate("c", 400, [["interest:running", 1]]),
    ],
    "fit",
    decay,
  );
  expect(
    nextLooks(ranked)
      .map(({ key }) => key)
      .sort(),
  ).toEqual(["a", "b"]);
});

test("marks what was read too little to spend money on", () => {
  const set = atOnce(
    smallestSet(
      [runners],
      [
        aCandidate("thin", 3, [["interest:running", 3]]),
        aCandidate("sound", 40, [["interest:running", 10]]),
      ],
      decay,
      { target: 1 },
    ),
  );
  expect(new Map(set.taken.map(({ key, thin }) => [key, thin]))).toEqual(
    new Map([
      ["thin", true],
      ["sound", false],
    ]),
  );
});
