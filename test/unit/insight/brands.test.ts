// The order of brands in people's minds: which names are found where, which are ours, and how places are shared.
import { describe, expect, test } from "vitest";
import { brandsSeen } from "../../../lib/insight/brands.ts";
import { BUILTIN_TERMS } from "../../../lib/model/builtin-terms.ts";
import { NO_LEXICON, type Lexicon } from "../../../lib/model/lexicon.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";
import type { Product } from "../../../lib/model/product.ts";
import { askQuestion } from "../../../lib/rank/question.ts";
import { aSighting } from "../../fixtures/a-candidate.ts";

const runners = askQuestion([{ trait: "interest:running", level: "must" }]);

type Card = Pick<Product, "name" | "rivals" | "item" | "brand" | "removed">;

const look = (traits: string, exact = "", channel = "c") => {
  const sighting = aSighting(9, [[`interest:running ${traits}`.trim(), 3]]);
  const cohorts = sighting.cohorts.map((cohort) => ({ ...cohort, quotes: [{ exact }] }));
  return { ...sighting, cohorts, channel };
};

const ofFishers = (exact: string) => ({
  ...look(""),
  cohorts: [{ traits: ["interest:fishing"], seen: 3, quotes: [{ exact }] }],
});

const seenOf = async (
  looks: readonly ReturnType<typeof look>[],
  cards: readonly Card[],
  lexicon: Lexicon = NO_LEXICON,
) => brandsSeen(runners, [looks], cards, lexicon, new Map());

describe("brands by the words of the vocabulary", () => {
  const term = { id: "purchase:bosch", labels: { en: "Bosch" }, aliases: ["博世", "Bosch GmbH"] };
  const lexicon = lexiconOf([term], BUILTIN_TERMS);
  test.each([
    ["a spelling that no card has", look("", "博世的电机太吵了"), ["Bosch"], ["Bosch"]],
    [
      "one brand where a card lists two spellings",
      look("", "Bosch, 博世"),
      ["博世", "Bosch"],
      ["博世"],
    ],
    ["no kind of thing by a word that ships", look("", "my sneakers"), ["shoes", "Bosch"], []],
  ])("finds %s", async (_what, sighting, rivals, names) => {
    const found = await seenOf([sighting], [{ name: "Gemsbock", rivals }], lexicon);
    expect(found.map(({ name }) => name)).toEqual(names);
  });
});

describe("brands by name", () => {
  const SHOES: Lexicon = new Map([["owns:swift-fleet-foot", ["owns:swift", "owns:fleet-foot"]]]);
  test.each([
    ["a purchase of a rival's", look("purchase:kestrel-5;relation=rival"), ["kestrel-5"]],
    ["a listed rival's model", look("purchase:swift-5;relation=rival"), ["Swift"]],
    ["a rival's name in a trait", look("owns:fleet-foot"), ["Fleet Foot"]],
    ["a name in a quote", look("", "My Fleet Foot pair"), ["Fleet Foot"]],
    ["a Chinese name in a quote", look("", "我穿飞步跑鞋"), ["飞步"]],
    ["no part of a longer word", look("", "a fleet footed one"), []],
    [
      "a name behind a word that has its letters",
      look("", "the fleet footed love my Fleet-Foot"),
      ["Fleet Foot"],
    ],
    [
      "one brand in two spellings",
      look("purchase:fleet-foot;relation=rival", "Fleet  Foot!"),
      ["Fleet Foot"],
    ],
    ["all that a card names of one item", look("owns:swift-fleet-foot"), ["Fleet Foot", "Swift"]],
    ["two capitals as a word", look("", "my VW is old"), ["VW"]],
    ["no two letters in small ones", look("", "on vw roads"), []],
    ["nobody else's rivals", ofFishers("Fleet Foot"), []],
  ])("finds %s", async (_what, sighting, names) => {
    const rivals = ["Fleet Foot", "飞步", "VW", "On", "Swift"];
    const found = await seenOf([sighting], [{ name: "Gemsbock", rivals }], SHOES);
    expect(found.map(({ name }) => name)).toEqual(names);
  });

  test("takes the item that was stated for the brand, and not what it is one of", async () => {
    const lexicon = lexiconOf([], BUILTIN_TERMS);
    const stated = look("purchase:running-shoes;relation=rival");
    const found = await seenOf([stated], [], lexicon);
    expect(found.map(({ name }) => name)).toEqual(["running shoes"]);
  });

  test("orders brands by mention, with our own place and the channels", async () => {
    const looks = [
      look("owns:fleet-foot", "", "a"),
      look("owns:fleet-foot", "", "b"),
      look("purchase:gemsbock", "", "b"),
    ];
    const found = await seenOf(looks, [{ name: "Gemsbock", rivals: ["Fleet Foot"] }]);
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

describe("brands of ours", () => {
  const card = { name: "Stromhub Lithium-Akku", item: "Lithium battery", rivals: ["Hoppecke"] };
  const ours = async (sighting: ReturnType<typeof look>, ...cards: Card[]) => {
    const found = await seenOf([sighting], cards);
    return found.flatMap(({ name, ours: own }) => (own ? [name] : []));
  };

  test.each<[string, ReturnType<typeof look>, Partial<Card>, string[]]>([
    [
      "a purchase of the same, under the card whose name has that word",
      look("purchase:stromhub;relation=same"),
      {},
      ["Stromhub Lithium-Akku"],
    ],
    [
      "a purchase of the same that no card names",
      look("purchase:mega-akku;relation=same;tense=now"),
      {},
      ["mega akku"],
    ],
    [
      "a purchase of the same with a rival's word, which is none of the rival's",
      look("purchase:hoppecke-100;relation=same"),
      {},
      ["hoppecke-100"],
    ],
    [
      "a purchase of the same that is longer than the brand",
      look("purchase:stromhub-100;relation=same"),
      { brand: "Stromhub" },
      ["Stromhub"],
    ],
    [
      "the brand in a quote",
      look("", "Seit Stromhub keine Wechsel mehr"),
      { brand: "Stromhub" },
      ["Stromhub"],
    ],
    ["the brand in a trait", look("owns:stromhub"), { brand: "Stromhub" }, ["Stromhub"]],
    [
      "the card's whole name as its brand",
      look("", "The Stromhub Lithium-Akku is fine"),
      { brand: "Stromhub" },
      ["Stromhub"],
    ],
    [
      "the card's whole name",
      look("", "The Stromhub Lithium Akku!"),
      {},
      ["Stromhub Lithium-Akku"],
    ],
    // Words of a name may be ordinary ones: of "Trail Shoe" nobody means a brand by "trail".
    ["no single word of a name", look("", "A lithium akku on the trail"), {}, []],
    // The forms fill in "the same" for what a card says people look for, whoever made it.
    ["no purchase of what the card is", look("purchase:lithium-battery;relation=same"), {}, []],
    ["no purchase of anything", look("purchase:*;relation=same"), {}, []],
    ["no purchase of a substitute", look("purchase:stromhub;relation=substitute"), {}, []],
    ["no empty brand", look("", "- - !"), { brand: " - " }, []],
  ])("has %s", async (_what, sighting, changes, names) => {
    expect(await ours(sighting, { ...card, ...changes })).toEqual(names);
  });

  test("has one line for all cards of a brand, and counts people who name two of them once", async () => {
    const cards = [
      { ...card, brand: "Stromhub" },
      { ...card, name: "Stromhub Lader", brand: "stromhub" },
    ];
    const found = await seenOf([look("", "Stromhub Lader und Stromhub Lithium-Akku")], cards);
    expect(found.map(({ name, seen }) => [name, seen])).toEqual([["Stromhub", 3]]);
  });

  test("forgets the brand of a card that was removed", async () => {
    const gone = { ...card, brand: "Stromhub", removed: true };
    expect(await ours(look("", "Stromhub!"), gone)).toEqual([]);
  });

  test("knows what a card is by whatever word it was noted", async () => {
    const lexicon = lexiconOf([], BUILTIN_TERMS);
    const noted = look("purchase:running-shoes;relation=same");
    expect(await seenOf([noted], [{ name: "Daily 5", item: "跑鞋" }], lexicon)).toEqual([]);
  });
});

test("gives brands that were mentioned as often the same place", async () => {
  const looks = [
    look("", "Hoppecke, EnerSys"),
    look("", "Hoppecke, EnerSys"),
    look("", "Saft"),
    look("", "VARTA and Saft"),
    look("", "Exide"),
  ];
  const rivals = ["Hoppecke", "EnerSys", "Saft", "VARTA", "Exide"];
  const found = await seenOf(looks, [{ name: "Daily 5", rivals }]);
  expect(found.map(({ place, name, seen }) => [place, name, seen])).toEqual([
    [1, "EnerSys", 6],
    [1, "Hoppecke", 6],
    [1, "Saft", 6],
    [4, "Exide", 3],
    [4, "VARTA", 3],
  ]);
});
