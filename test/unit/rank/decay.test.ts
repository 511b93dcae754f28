import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS } from "../../../lib/base/time.ts";
import {
  addToWeek,
  decayAt,
  decayedSum,
  decayGroup,
  halfLives,
  plainSum,
  weekOf,
} from "../../../lib/rank/decay.ts";
import { NOW } from "./an-evidence.ts";

const thisWeek = weekOf(NOW);
const WEEK_MS = 7 * DAY_MS;

it("starts a week at a moment of that week", () => {
  expect(weekOf(2_968 * WEEK_MS)).toBe(2_968);
  expect(weekOf(2_968 * WEEK_MS - 1)).toBe(2_967);
});

it.each([
  ["gender", 0],
  ["interest", 1],
  ["need", 2],
  ["team", 1],
])("puts the facet %s into decay group %d", (facet, group) => {
  expect(decayGroup(facet)).toBe(group);
});

describe("decayAt", () => {
  it("halves after a half-life of the group, in whole weeks", () => {
    const decay = decayAt(NOW, 70);
    expect(halfLives(70)).toEqual({ slow: 140, medium: 70, fast: 35 });
    expect(decay(0, thisWeek - 20)).toBe(0.5);
    expect(decay(1, thisWeek - 10)).toBe(0.5);
    expect(decay(2, thisWeek - 10)).toBe(0.25);
  });

  it("counts the present week and the future whole", () => {
    const decay = decayAt(NOW, 70);
    expect(decay(2, thisWeek)).toBe(1);
    expect(decay(2, weekOf(NOW + 400 * DAY_MS))).toBe(1);
  });
});

describe("week counts", () => {
  const step = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: -3, max: 3 }));

  it("stay sorted, without zeros, and the same in any order", () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const fold = (all: typeof steps) =>
          all.reduce<readonly number[]>((counts, [week, n]) => addToWeek(counts, week, n), []);
        const counts = fold(steps);
        expect(fold(steps.toReversed())).toEqual(counts);
        for (let i = 2; i < counts.length; i += 2) {
          expect(counts[i]!).toBeGreaterThan(counts[i - 2]!);
        }
        for (let i = 1; i < counts.length; i += 2) expect(counts[i]).not.toBe(0);
        expect(plainSum(counts)).toBe(steps.reduce((sum, [, n]) => sum + n, 0));
      }),
    );
  });

  it("sum up weighted by age", () => {
    const counts = [thisWeek - 10, 4, thisWeek, 3];
    expect(plainSum(counts)).toBe(7);
    expect(decayedSum(counts, 1, decayAt(NOW, 70))).toBe(4 * 0.5 + 3);
  });
});
