// How far a channel starts from the map's average goes by the reach that is noted of it.
import { describe, expect, it } from "vitest";
import { creditOf, creditTimes, reachCode, usualReach } from "../../../lib/rank/by-reach.ts";

const countsOf = (reaches: readonly (number | undefined)[]): number[] => {
  const counts = Array.from({ length: 256 }, () => 0);
  for (const reach of reaches) counts[reachCode(reach)]! += 1;
  return counts;
};

const timesOf = (reach: number | undefined, others: readonly number[]): number =>
  creditTimes(usualReach(countsOf(others)))[reachCode(reach)]!;

describe("reachCode", () => {
  it("is 0 where nobody is said to be there, and grows with the people", () => {
    expect([undefined, 0, NaN, -5].map(reachCode)).toEqual([0, 0, 0, 0]);
    const codes = [1, 2, 30, 500, 80_000, 2e9, 1e15].map(reachCode);
    expect(codes).toEqual(codes.toSorted((a, b) => a - b));
    expect(new Set(codes).size).toBe(codes.length);
    expect(reachCode(Number.MAX_VALUE)).toBe(255);
  });
});

describe("what κ is taken times", () => {
  it("is the root of how many times the usual reach a channel has", () => {
    expect(timesOf(4_000, [10, 1_000, 9_000])).toBeCloseTo(2, 1);
    expect(timesOf(250, [10, 1_000, 9_000])).toBeCloseTo(0.5, 1);
    expect(timesOf(1_000, [10, 1_000, 9_000])).toBe(1);
  });

  it("is 1 where nothing is noted, of the channel or of all", () => {
    expect(timesOf(undefined, [10, 1_000])).toBe(1);
    expect(timesOf(1_000, [])).toBe(1);
  });

  it("stays within a tenth and three times", () => {
    expect([1, 1e9].map((reach) => timesOf(reach, [40_000]))).toEqual([0.1, 3]);
  });

  it("is not moved by a single reach that is far out", () => {
    expect(timesOf(1_000, [900, 1_000, 1_100, 8e9])).toBeCloseTo(1, 1);
  });
});

it("always starts a channel from one average person at least", () => {
  expect([creditOf(2, 0.1), creditOf(20, 0.1), creditOf(9, 3)]).toEqual([1, 2, 27]);
});
