import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atOnce } from "../../../lib/base/steps.ts";
import { smallestSet } from "../../../lib/insight/smallest-set.ts";
import type { Decay } from "../../../lib/rank/decay.ts";
import { foldEvidence } from "../../../lib/rank/evidence.ts";
import { askQuestion } from "../../../lib/rank/question.ts";
import { rankChannels, type Candidate } from "../../../lib/rank/rank-channels.ts";
import type { ChannelFacts } from "../../../lib/rank/score.ts";
import { aCandidate, aSighting, type Seen } from "../../fixtures/a-candidate.ts";

const decay: Decay = () => 1;
const wants = (...traits: string[]) =>
  askQuestion(traits.map((trait) => ({ trait, level: "must" as const })));
const runners = wants("interest:running");

/** Returns a channel in which a group was seen in `seen` of 20 items, five times over. */
function often(key: string, traits: string, seen: number, facts: ChannelFacts): Candidate {
  const sightings = [1, 2, 3, 4, 5].map((day) => aSighting(20, [[traits, seen]], day));
  return { key, evidence: foldEvidence(sightings), facts };
}

const setOf = (channels: readonly Candidate[], limits: { target?: number; budget?: number } = {}) =>
  atOnce(smallestSet([runners], channels, decay, limits));
const keysOf = (set: ReturnType<typeof setOf>) => set.taken.map(({ key }) => key);

test.each([
  [3, 1.1, 3.3],
  [3, 0.1, 0.3],
  [6, 4.35, 26.1],
])("takes all of %i channels at %d for a budget of %d", (n, cost, budget) => {
  const channels = Array.from({ length: n }, (_, i) =>
    often(`c${i}`, "interest:running", 10, { cost }),
  );
  const set = setOf(channels, { target: 1, budget });
  expect(set.taken).toHaveLength(n);
  expect(set.cost).toBe(budget);
});

describe("what became superfluous", () => {
  const nurse = "role:nurse";
  const parent = "role:parent";
  const setOfBoth = (limits: { target: number; budget?: number }) =>
    atOnce(smallestSet([wants(nurse), wants(parent)], channels, decay, limits));
  const channels = [
    often("s1", nurse, 2, { cost: 1 }),
    often("b1", nurse, 19, { cost: 100 }),
    often("s2", parent, 2, { cost: 1 }),
    often("b2", parent, 19, { cost: 100 }),
  ];

  test("takes out cheap channels that the dear ones made superfluous", () => {
    const set = setOfBoth({ target: 0.8 });
    expect(keysOf(set).sort()).toEqual(["b1", "b2"]);
    expect(set.cost).toBe(200);
    expect(set.covered).toBeGreaterThanOrEqual(0.8);
    expect(set.taken.at(-1)?.covered).toBe(set.covered);
  });

  test("leaves all where the budget ended before the target", () => {
    const set = setOfBoth({ target: 0.99, budget: 102 });
    expect(set.covered).toBeLessThan(0.99);
    expect(set.taken).toHaveLength(3);
  });

  test("leaves nothing in any set that could be taken out, and keeps the target", () => {
    const channel = fc.record({
      traits: fc.constantFrom(`interest:running ${nurse}`, "interest:running"),
      seen: fc.integer({ min: 1, max: 20 }),
      cost: fc.integer({ min: 0, max: 50 }),
      reach: fc.integer({ min: 1, max: 1000 }),
    });
    const asked = fc.record({
      channels: fc.array(channel, { minLength: 1, maxLength: 8 }),
      target: fc.double({ min: 0.1, max: 0.95, noNaN: true }),
      reachNoted: fc.boolean(),
    });
    fc.assert(
      fc.property(asked, ({ channels, target, reachNoted }) => {
        const candidates = channels.map(({ traits, seen, cost, reach }, i) =>
          aCandidate(`c:${i}`, 20, [[traits, seen]], reachNoted ? { cost, reach } : { cost }),
        );
        const set = setOf(candidates, { target });
        expect(set.covered).toBeGreaterThanOrEqual(target);
        const cover = coverOf(candidates);
        expect(set.covered).toBeCloseTo(cover(keysOf(set)), 9);
        for (const key of keysOf(set)) {
          const without = keysOf(set).filter((other) => other !== key);
          expect(cover(without)).toBeLessThan(target + 1e-9);
        }
      }),
    );
  });
});

/** Returns what keys cover of all, by the plain definition: the chance that one look into each meets any, or people by reach. */
function coverOf(candidates: readonly Candidate[]): (keys: readonly string[]) => number {
  const ranked = new Map(
    rankChannels(runners, candidates, "fit", decay).map(({ key, share }) => [key, share]),
  );
  const rows = candidates.map(({ key, facts }) => ({ key, share: ranked.get(key)!, ...facts }));
  const measure = (keys: readonly string[]) => {
    const taken = rows.filter(({ key }) => keys.includes(key));
    if (rows.every(({ reach }) => reach !== undefined)) {
      return taken.reduce((sum, { share, reach }) => sum + share * reach!, 0);
    }
    return 1 - taken.reduce((rest, { share }) => rest * (1 - share), 1);
  };
  const all = measure(rows.map(({ key }) => key));
  return (keys) => measure(keys) / all;
}

describe("what covered means", () => {
  const small = aCandidate("small", 20, [["interest:running", 12]], { cost: 1, reach: 10 });
  const large = aCandidate("large", 20, [["interest:running", 6]], { cost: 1, reach: 1_000_000 });

  test("is people where reach is noted for every channel: a large one with half the share goes first", () => {
    const set = setOf([small, large], { target: 0.8 });
    expect(set.by).toBe("people");
    expect(keysOf(set)).toEqual(["large"]);
    expect(set.covered).toBeCloseTo(1, 4);
  });

  test("adds up the people of channels of which nothing tells who is in both", () => {
    const twin = { ...large, key: "twin" };
    const set = setOf([large, twin], { target: 1 });
    expect(set.taken.map(({ covered }) => covered)).toEqual([0.5, 1]);
  });

  test("is the chance of one look each where no reach is noted", () => {
    const unnoted = [small, large].map((each) => ({ ...each, facts: { cost: 1 } }));
    const set = setOf(unnoted, { target: 1 });
    expect(set.by).toBe("looks");
    expect(keysOf(set)).toEqual(["small", "large"]);
    expect(set.taken.some(({ reachAssumed }) => reachAssumed)).toBe(false);
  });

  test("takes a channel without a noted reach for one of the middle size, and says so", () => {
    const unnoted = aCandidate("unnoted", 20, [["interest:running", 6]], { cost: 1 });
    const set = setOf([small, large, unnoted], { target: 1 });
    expect(set.by).toBe("people");
    expect(set.taken).toMatchObject([
      { key: "large", reachAssumed: false },
      { key: "unnoted", reachAssumed: true },
      { key: "small", reachAssumed: false },
    ]);
    expect(set.taken[0]!.covered).toBeCloseTo(0.5, 1);
  });

  test("is what the ranking counts: where one of two musts was told otherwise there is hardly anybody", () => {
    const parents = wants("role:parent", "decision:pays");
    const channels = [
      aCandidate("school", 20, [["role:parent decision:pays", 12]], { cost: 10, reach: 200 }),
      aCandidate("fair", 20, [["role:parent decision:pays", 9]], { cost: 10, reach: 300 }),
      aCandidate("show", 40, [["role:parent decision:uses", 30]], { cost: 10, reach: 9000 }),
      aCandidate("hall", 40, [["role:parent", 30]], { cost: 10, reach: 900 }),
    ];
    const { taken } = atOnce(smallestSet([parents], channels, decay, { target: 1 }));
    const byReach = rankChannels(parents, channels, "reach", decay);
    const people = new Map(byReach.map(({ key, score }) => [key, score]));
    const all = [...people.values()].reduce((sum, each) => sum + each, 0);
    taken.forEach(({ key, covered }, i) => {
      const before = taken[i - 1]?.covered ?? 0;
      expect(covered - before).toBeCloseTo(people.get(key)! / all, 9);
    });
    expect(taken.map(({ key }) => key)).not.toContain("show");
  });

  test.each([[undefined], [100]])(
    "is as much for the same rate however much was read and however it was noted (reach %s)",
    (reach) => {
      const facts = { cost: 1, ...(reach !== undefined && { reach }) };
      const other = aCandidate("other", 40, [["interest:running", 4]], facts);
      const coveredBy = (times: number, cohorts: readonly Seen[]) => {
        const sightings = Array.from({ length: times }, (_, i) => aSighting(1000, cohorts, 1 + i));
        const much = { key: "much", evidence: foldEvidence(sightings), facts };
        return setOf([other, much], { target: 1 }).taken.find(({ key }) => key === "much")!.covered;
      };
      const once = coveredBy(1, [["interest:running", 300]]);
      expect(coveredBy(4, [["interest:running", 300]])).toBeCloseTo(once, 2);
      expect(
        coveredBy(1, [
          ["interest:running", 100],
          ["interest:running gender:women", 100],
          ["interest:running gender:men", 100],
        ]),
      ).toBeCloseTo(once, 9);
    },
  );

  test("asks no reach of channels that show nobody asked for", () => {
    const other = aCandidate("other", 20, [["interest:chess", 9]]);
    expect(setOf([small, large, other]).by).toBe("people");
  });

  test("counts each persona the same, however large its channels are", () => {
    const parents = aCandidate("parents", 20, [["role:parent", 6]], { cost: 1, reach: 50 });
    const set = atOnce(
      smallestSet([runners, wants("role:parent")], [large, parents], decay, { target: 1 }),
    );
    expect(set.taken[0]?.covered).toBeCloseTo(0.5, 9);
    expect(set.taken).toHaveLength(2);
  });

  test("counts looks where no noted reach is above none", () => {
    const none = aCandidate("none", 20, [["interest:running", 6]], { cost: 1, reach: 0 });
    expect(setOf([none])).toMatchObject({ by: "looks", covered: 1 });
  });
});
