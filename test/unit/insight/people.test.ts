// Who counts as met, and what is told of these people: usage, needs, rivals, channels free of rivals.
import { atOnce } from "../../../lib/base/steps.ts";
import { describe, expect, test } from "vitest";
import { freeOfRivals, goodFitBar } from "../../../lib/insight/alarms.ts";
import { needsSeen } from "../../../lib/insight/gaps.ts";
import { hourStrip } from "../../../lib/insight/hours.ts";
import { isMet, timesMet } from "../../../lib/insight/met.ts";
import { nextLooks } from "../../../lib/insight/next-looks.ts";
import { rivalMentions } from "../../../lib/insight/rivals.ts";
import { smallestSet } from "../../../lib/insight/smallest-set.ts";
import { splitBy } from "../../../lib/insight/split-by.ts";
import { splitByUsage } from "../../../lib/insight/usage.ts";
import { BUILTIN_TERMS } from "../../../lib/model/builtin-terms.ts";
import { NO_LEXICON, type Lexicon } from "../../../lib/model/lexicon.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";
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
  expect(isMet(askQuestion(brands), ["purchase:a"])).toBe(false);
  const musts = ["a", "b", "c", "d", "e", "f"].map((need) => ({
    trait: `need:${need}`,
    level: "must" as const,
  }));
  const half = ["need:a", "need:b", "need:c"];
  expect(isMet(askQuestion([...musts, brands[0]!]), half)).toBe(true); // exactly half, whatever the last bits
  expect(isMet(askQuestion([...musts, brands[0]!]), half.slice(1))).toBe(false);
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

describe("rivalMentions", () => {
  const SHOES: Lexicon = new Map([["owns:swift-fleet-foot", ["owns:swift", "owns:fleet-foot"]]]);
  const look = (traits: string, exact = "") => {
    const sighting = aSighting(9, [[traits, 3]]);
    const cohorts = sighting.cohorts.map((cohort) => ({ ...cohort, quotes: [{ exact }] }));
    return { ...sighting, cohorts };
  };
  test.each([
    [
      "a purchase of a rival's",
      look("interest:running purchase:swift-5;relation=rival"),
      ["swift-5"],
    ],
    ["a rival's name in a trait", look("interest:running owns:fleet-foot"), ["Fleet Foot"]],
    ["a name in a quote", look("interest:running", "My Fleet Foot pair"), ["Fleet Foot"]],
    ["a Chinese name in a quote", look("interest:running", "我穿飞步跑鞋"), ["飞步"]],
    ["no part of a longer word", look("interest:running", "a fleet footed one"), []],
    [
      "a name behind a word that has its letters",
      look("interest:running", "the fleet footed love my Fleet-Foot"),
      ["Fleet Foot"],
    ],
    [
      "one brand in two spellings",
      look("interest:running purchase:fleet-foot;relation=rival", "Fleet  Foot!"),
      ["Fleet Foot"],
    ],
    [
      "all that a card names of one item",
      look("interest:running owns:swift-fleet-foot"),
      ["Fleet Foot", "Swift"],
    ],
    ["two capitals as a word", look("interest:running", "my VW is old"), ["VW"]],
    ["no two letters in small ones", look("interest:running", "on vw roads"), []],
    ["nobody else's rivals", look("interest:fishing", "Fleet Foot"), []],
  ])("finds %s", async (_what, sighting, names) => {
    const found = await rivalMentions(
      runners,
      [[sighting]],
      ["Fleet Foot", "飞步", "VW", "On", "Swift"],
      SHOES,
    );
    expect(found.map(({ name }) => name)).toEqual(names);
  });

  test("takes the item that was stated for the brand, and not what it is one of", async () => {
    const lexicon = lexiconOf([], BUILTIN_TERMS);
    const stated = look("interest:running purchase:running-shoes;relation=rival");
    const found = await rivalMentions(runners, [[stated]], [], lexicon);
    expect(found.map(({ name }) => name)).toEqual(["running shoes"]);
  });

  test("orders brands by mention, with our own place and the channels", async () => {
    const at = (channel: string, traits: string) => ({ ...look(traits), channel });
    const looks = [
      at("a", "interest:running owns:fleet-foot"),
      at("b", "interest:running owns:fleet-foot"),
      at("b", "interest:running purchase:gemsbock"),
    ];
    const found = await rivalMentions(runners, [looks], ["Fleet Foot"], NO_LEXICON, ["Gemsbock"]);
    expect(found.map(({ name, ours, seen }) => [name, ours, seen])).toEqual([
      ["Fleet Foot", false, 6],
      ["Gemsbock", true, 3],
    ]);
    expect(found[0]!.channels).toEqual([
      { key: "a", seen: 3 },
      { key: "b", seen: 3 },
    ]);
  });
});

test("flags a good fit only where no rival's purchase was seen and enough people were", () => {
  const BAR = 0.2;
  const score = { low: 0.3, meaningful: true };
  const of = (traits: string, seen: number) =>
    aCandidate("a", 40, [[traits, seen]]).evidence.cohorts;
  expect(freeOfRivals(runners, score, BAR, of("interest:running", 9))).toBe(9);
  expect(freeOfRivals(runners, score, BAR, of("interest:running", 7))).toBeUndefined();
  expect(
    freeOfRivals(runners, { ...score, low: BAR }, BAR, of("interest:running", 9)),
  ).toBeUndefined();
  const rival = of("interest:running purchase:x;relation=rival", 9);
  expect(freeOfRivals(runners, score, BAR, rival)).toBeUndefined();
  const owner = of("interest:running owns:fleet-foot", 9);
  expect(freeOfRivals(runners, score, BAR, owner)).toBe(9);
  expect(freeOfRivals(runners, score, BAR, owner, new Set(["fleet foot"]))).toBeUndefined();
});

test("takes for a good fit among channels where three traits go together only what stands out there", () => {
  const group = "interest:running gender:women need:rest";
  const found = [20, 6, 5, 5, 4, 4, 3].map((seen, i) => aCandidate(`c:${i}`, 40, [[group, seen]]));
  const others = Array.from({ length: 40 }, (_, i) =>
    aCandidate(`o:${i}`, 40, [["role:pupil", 9]]),
  );
  const lucky = aCandidate("lucky", 3, [[group, 3]]);
  const ranked = rankChannels(
    wants("interest:running", "gender:women", "need:rest"),
    [...found, ...others, lucky],
    "fit",
    decay,
    { unseen: true },
  );
  expect(ranked.filter(({ index }) => (index ?? 0) >= 150).length).toBeGreaterThan(6);
  const bar = goodFitBar(ranked);
  expect(ranked.filter(({ low }) => low > bar).map(({ key }) => key)).toEqual(["c:0"]);
  // Channels where nobody asked for was seen, or little was read, do not move the bar.
  const rows = ranked.filter(({ key }) => key.startsWith("c:"));
  expect(bar).toBeCloseTo(rows.reduce((sum, { share }) => sum + share, 0) / rows.length, 12);
  expect(goodFitBar([])).toBe(0);
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
