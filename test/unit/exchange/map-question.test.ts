// The plain answer: which sightings count, which rows come, what they say.
import { describe, expect, it } from "vitest";
import { answerFromMap, type MapQuestion } from "../../../lib/exchange/map-question.ts";
import type { ShoalMap } from "../../../lib/model/map.ts";
import { aChannel, aMap, aRetraction, aSighting, aTerm, NOW } from "../../fixtures/a-map.ts";

const cohort = (traits: readonly string[], seen = 2) => ({ traits: [...traits], seen });
const look = (id: string, channel: string, ...traits: string[]) =>
  aSighting({ id, channel, cohorts: traits.length ? [cohort(traits)] : [] });

const map: ShoalMap = aMap({
  channels: [
    aChannel({ key: "a", name: "Forum A", kind: "forum", reach: { people: 10 } }),
    aChannel({ key: "b", name: "B", kind: "blog", reach: { people: 99_000 } }),
  ],
  sightings: [
    look("s:1", "a", "interest:running", "decision:decides"),
    look("s:2", "b", "interest:chess", "decision:recommends"),
    look("s:3", "b", "interest:fell-running"),
    look("s:4", "c", "interest:running"),
    look("s:5", "d", "interest:running"),
    aSighting({ id: "s:6", channel: "a", at: "2026-11-20T08:30:00Z", cohorts: [] }),
  ],
  retractions: [aRetraction({ of: "s:5" })],
  terms: [aTerm()],
});

const keys = (question: Partial<MapQuestion>): string[] =>
  answerFromMap(
    map,
    { criteria: [{ trait: "interest:running", level: "must" }], ...question },
    NOW,
    365,
    [],
  ).map(({ key }) => key);

describe("answerFromMap", () => {
  it("ranks by share, counts narrower terms, and leaves out what was retracted", () => {
    // c: seen 2 of 6; b: 2 of 12, all old; a: 2 of 12, six of them lately, which weigh more.
    expect(keys({})).toEqual(["c", "b", "a"]);
  });

  it("leaves out what has no noted reach, where reach ranks", () => {
    expect(keys({ mode: "reach" })).toEqual(["b", "a"]);
  });

  it("shows only the kinds asked for; an undescribed channel is a site", () => {
    expect(keys({ kinds: ["forum"] })).toEqual(["a"]);
    expect(keys({ kinds: ["site"] })).toEqual(["c"]);
  });

  it("asks for one side of the decision", () => {
    expect(keys({ side: "direct" })).toEqual(["a"]);
    expect(
      keys({ criteria: [{ trait: "interest:chess", level: "may" }], side: "indirect" }),
    ).toEqual(["b"]);
  });

  it("tells name, kind, counts and the latest look, with parts that sum to the score", () => {
    const criteria = [{ trait: "interest:running", level: "must" }] as const;
    const rows = answerFromMap(map, { criteria }, NOW, 365, []);
    for (const { parts, score } of rows) {
      expect(parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(score, 12);
    }
    expect(rows.find(({ key }) => key === "a")).toMatchObject({
      name: "Forum A",
      kind: "forum",
      seen: 2,
      read: 12,
      lastAt: "2026-11-20T08:30:00Z",
    });
    expect(rows.find(({ key }) => key === "c")).toMatchObject({ name: "c", kind: "site" });
  });

  it("knows the built-in broader terms", () => {
    const trail = aMap({ sightings: [look("s:1", "t", "interest:trail-running")] });
    const criteria = [{ trait: "interest:running", level: "must" }] as const;
    expect(answerFromMap(trail, { criteria }, NOW, 365)).toHaveLength(1);
  });

  it("answers nothing where nothing is wanted", () => {
    expect(keys({ criteria: [] })).toEqual([]);
  });
});

it("tells which channels cost nothing", () => {
  const channels = [
    aChannel({ key: "site:a.example", cost: { amount: 0 } }),
    aChannel({ key: "site:b.example", cost: { amount: 5 } }),
  ];
  const sightings = channels.map(({ key }) => aSighting({ id: `s:${key}`, channel: key }));
  const criteria = [{ trait: sightings[0]!.cohorts[0]!.traits[0]!, level: "must" as const }];
  const rows = answerFromMap(aMap({ channels, sightings }), { criteria }, NOW, 365);
  expect(rows.map(({ key, free }) => [key, free])).toEqual([
    ["site:a.example", true],
    ["site:b.example", undefined],
  ]);
});

it.each([
  ["dist:100-200", []],
  ["dist:1000-2000", ["a"]],
  ["dist:1 500 - 2 000", ["a"]],
  ["dist:at least 1 200 km", ["a"]],
])("counts an own range with a blank between thousands as what it says: %s", (trait, found) => {
  const dist = { type: "band", decay: "slow", many: false, at: "2026-01-01T00:00:00Z" } as const;
  const own = aMap({
    facets: [{ id: "dist", labels: { en: "Km per year" }, ...dist }],
    sightings: [look("s:1", "a", "dist:1 500")],
  });
  const rows = answerFromMap(own, { criteria: [{ trait, level: "must" }] }, NOW, 180);
  expect(rows.map(({ key }) => key)).toEqual(found);
});
