// Channels that fit well and are free of rivals: the bar of a good fit, and whose traits and quotes name a rival.
import { describe, expect, test } from "vitest";
import { atOnce } from "../../../lib/base/steps.ts";
import {
  fitWithoutRivals,
  goodFitBar,
  knowsRival,
  withoutQuotedRivals,
} from "../../../lib/insight/good-fit.ts";
import { cardsFor, soughtBrands } from "../../../lib/insight/sought-brands.ts";
import { NO_LEXICON } from "../../../lib/model/lexicon.ts";
import { decayAt } from "../../../lib/rank/decay.ts";
import { askQuestion } from "../../../lib/rank/question.ts";
import { rankChannels } from "../../../lib/rank/rank-channels.ts";
import { aCandidate, aSighting } from "../../fixtures/a-candidate.ts";

type BrandCards = Parameters<typeof cardsFor>[0];

const decay = decayAt(Date.parse("2026-11-10T00:00:00.000Z"), 365);
const wants = (...traits: string[]) =>
  askQuestion(traits.map((trait) => ({ trait, level: "must" as const })));
const runners = wants("interest:running");
const none = soughtBrands([], NO_LEXICON);
const listed = soughtBrands([{ name: "Gemsbock", rivals: ["Fleet Foot"] }], NO_LEXICON);

test("flags a good fit only where no rival's purchase was seen and enough people were", () => {
  const BAR = 0.2;
  const score = { low: 0.3, meaningful: true };
  const fit = (traits: string, seen: number, { low = score.low, brands = none } = {}) => {
    const { cohorts } = aCandidate("a", 40, [[traits, seen]]).evidence;
    return fitWithoutRivals(runners, { ...score, low }, BAR, cohorts, brands);
  };
  expect(fit("interest:running", 9)).toBe(9);
  expect(fit("interest:running", 7)).toBeUndefined();
  expect(fit("interest:running", 9, { low: BAR })).toBeUndefined();
  expect(fit("interest:running purchase:x;relation=rival", 9)).toBeUndefined();
  expect(fit("interest:running owns:fleet-foot", 9)).toBe(9);
  expect(fit("interest:running owns:fleet-foot", 9, { brands: listed })).toBeUndefined();
  expect(fit("interest:running owns:gemsbock", 9, { brands: listed })).toBe(9);
});

test("takes a persona's competitors from its own card, and from all where it has none", () => {
  const shoe = { id: "pr:1", name: "Gemsbock", rivals: ["Fleet Foot"] };
  const cheese = { id: "pr:2", name: "Alpenglück", rivals: ["calves", "Gemsbock"] };
  const rivalsOf = (product: string | undefined, cards: BrandCards = [shoe, cheese]) =>
    [...soughtBrands(cardsFor(cards, product), NO_LEXICON).names.values()].flatMap(
      ({ written, brand }) => (brand.ours ? [] : [written]),
    );
  expect(rivalsOf("pr:1")).toEqual(["Fleet Foot"]);
  expect(rivalsOf("pr:2")).toEqual(["calves"]);
  expect(rivalsOf(undefined)).toEqual(["Fleet Foot", "calves"]);
  expect(rivalsOf("pr:gone")).toEqual(["Fleet Foot", "calves"]);
  expect(rivalsOf("pr:2", [shoe, { ...cheese, removed: true }])).toEqual(["Fleet Foot"]);
});

test("knows a competitor from a card, and from what was bought of one", () => {
  const place = (traits: string) => [aCandidate("a", 40, [[traits, 1]])];
  expect(atOnce(knowsRival(none, place("interest:running")))).toBe(false);
  expect(atOnce(knowsRival(listed, []))).toBe(true);
  expect(atOnce(knowsRival(none, place("purchase:x;relation=rival")))).toBe(true);
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

describe("withoutQuotedRivals", () => {
  const look = (channel: string, ...quotes: string[]) => {
    const sighting = aSighting(9, [
      ["interest:running", 2],
      ["interest:fishing", 2],
    ]);
    const quoted = quotes.map((exact) => ({ exact }));
    const cohorts = sighting.cohorts.map((cohort, i) =>
      i === 1 ? { ...cohort, quotes: quoted } : cohort,
    );
    return { ...sighting, channel, cohorts };
  };
  const batches = [
    [look("silent"), look("ours", "My Gemsbock"), look("rivalled")],
    [look("rivalled", "Good", "A fleet-foot like no other"), look("not asked for", "Fleet Foot")],
  ];
  const keys = ["rivalled", "silent", "ours", "never looked at"].map((key) => ({ key }));

  test("leaves out channels where anybody's quote names a rival, and keeps the order", async () => {
    const { free, unread } = await withoutQuotedRivals(keys, () => batches, listed);
    expect(free.map(({ key }) => key)).toEqual(["silent", "ours", "never looked at"]);
    expect(unread).toBe(0);
  });

  test.each([
    ["no card names a rival", keys, none],
    ["no channel is left", [], listed],
  ])("asks for no look where %s", async (_where, channels, brands) => {
    const fail = () => expect.fail("asked for looks");
    const all = { free: channels, unread: 0 };
    expect(await withoutQuotedRivals(channels, fail, brands, 1)).toEqual(all);
  });

  test("asks for no more looks than as many free channels as are wanted need", async () => {
    const asked: string[][] = [];
    const looksAt = (some: ReadonlySet<string>) => {
      asked.push([...some]);
      return batches;
    };
    const { free, unread } = await withoutQuotedRivals(keys, looksAt, listed, 1);
    expect(free.map(({ key }) => key)).toEqual(["silent"]);
    expect([asked, unread]).toEqual([[["rivalled"], ["silent"]], 2]);
  });
});
