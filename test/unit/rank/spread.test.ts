// How far channels differ is measured on the map, whatever the order in which it was counted.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceOf, sizesOf, sureness } from "../../../lib/rank/spread.ts";
import { countTelling, NO_TELLING } from "../../../lib/rank/telling.ts";
import { aChannel, anySightings, candidatesOf } from "./an-evidence.ts";

type Channel = ReturnType<typeof aChannel>;

const count = (channels: readonly Channel[]) =>
  countTelling(
    NO_TELLING,
    channels.map(({ evidence }) => evidence),
    1,
  );
const differenceIn = (channels: readonly Channel[], silence = 0) =>
  differenceOf(count(channels), silence).variance;
const times = <T>(n: number, make: (i: number) => T) =>
  Array.from({ length: n }, (_, i) => make(i));

// Channels of 40 people each; in every second one there are `more` women rather than `fewer`.
const twoKinds = (fewer: number, more: number) =>
  times(30, (i) => {
    const women = i % 2 ? more : fewer;
    return aChannel(`c:${i}`, [
      [women, "gender:women"],
      [40 - women, "gender:men"],
    ]);
  });

describe("how far channels differ", () => {
  it("credits 9 people for a trait of a fifth of people where a map says nothing", () => {
    for (const channels of [[], [aChannel("c:1", [[9, "gender:women"]])]]) {
      const { credit, alike } = sizesOf(differenceIn(channels), 0.2);
      expect(credit).toBeCloseTo(1 / (2 * 0.3 * 0.16) - 1);
      expect(alike).toBe(credit);
    }
  });

  it("is close to the variance of log-odds that channels were made with", () => {
    // 10 and 30 of 40: log-odds of −1.1 and 1.1; 16 and 24: −0.41 and 0.41.
    expect(differenceIn(twoKinds(10, 30))).toBeGreaterThan(0.7);
    expect(differenceIn(twoKinds(10, 30))).toBeLessThan(1.7);
    expect(differenceIn(twoKinds(16, 24))).toBeGreaterThan(0.05);
    expect(differenceIn(twoKinds(16, 24))).toBeLessThan(0.25);
  });

  it("sees channels that are alike beyond chance as alike", () => {
    expect(differenceIn(twoKinds(20, 20))).toBeLessThan(0.05);
  });

  it("is surer of people with the leading trait where channels are alike, of all where it was measured", () => {
    const [alike, apart, nothing] = [twoKinds(20, 20), twoKinds(5, 35), []].map((channels) =>
      sureness(differenceOf(count(channels), 0)),
    );
    expect(alike!.pairs).toBeGreaterThan(2 * nothing!.pairs);
    expect(apart!.pairs).toBeLessThan(nothing!.pairs / 2);
    expect(nothing!.notes).toBeCloseTo(1.25);
    expect(alike!.notes).toBeCloseTo(1, 1);
  });

  it("counts those who were not noted: telling only of women says that channels differ", () => {
    const onlyWomen = times(30, (i) => aChannel(`c:${i}`, [[i % 2 ? 30 : 3, "gender:women"]]));
    const withOthers = times(30, (i) =>
      aChannel(`c:${i}`, [
        [i % 2 ? 30 : 3, "gender:women"],
        [i % 2 ? 10 : 37], // looks at nobody of note
      ]),
    );
    expect(differenceIn(withOthers)).toBeGreaterThan(1);
    expect(differenceIn(withOthers)).toBeGreaterThan(3 * differenceIn(onlyWomen));
  });

  it("takes who is told of something else into account as far as silence is a no", () => {
    const others = times(30, (i) =>
      aChannel(`c:${i}`, [
        [i % 2 ? 30 : 3, "gender:women"],
        [i % 2 ? 10 : 37, "age:65+"],
      ]),
    );
    expect(differenceIn(others, 1)).toBeGreaterThan(3 * differenceIn(others, 0));
  });

  it("falls in half octaves between 1/64 and 4, in any order, and back when channels are taken out", () => {
    fc.assert(
      fc.property(anySightings, fc.constantFrom(0, 0.3, 1), (sightings, silence) => {
        const channels = candidatesOf(sightings);
        const difference = differenceIn(channels, silence);
        expect(difference).toBeGreaterThan(1 / 100);
        expect(difference).toBeLessThan(5);
        const steps = 2 * Math.log2(difference / differenceIn([]));
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-9);
        expect(differenceIn(channels.toReversed(), silence)).toBe(difference);
        const half = channels.slice(0, channels.length / 2).map(({ evidence }) => evidence);
        const without = countTelling(count(channels), half, -1);
        const again = countTelling(without, half, 1);
        expect(again.quiet).toEqual(count(channels).quiet);
        expect(new Map(again.facets)).toEqual(count(channels).facets);
      }),
    );
  });
});

describe("what channels are credited with", () => {
  const creditOf = (difference: number, base: number) => sizesOf(difference, base).credit;
  const alikeOf = (difference: number, base: number) => sizesOf(difference, base).alike;

  it("is more for rare traits, and the more the less channels differ", () => {
    expect(creditOf(0.3, 0.05)).toBeGreaterThan(creditOf(0.3, 0.3));
    expect(creditOf(0.3, 0.2)).toBeGreaterThan(creditOf(1, 0.2));
  });

  it("stays between 2 and 20 people, of rare traits between 2 and so many that two have it", () => {
    expect([creditOf(4, 0.5), creditOf(0.01, 0.5)]).toEqual([2, 20]);
    expect(creditOf(0.9, 0.001)).toBeCloseTo(1 / (2 * 0.9 * 0.001 * 0.999) - 1, 6);
    expect(creditOf(0.01, 0.001) * 0.001 * 0.999).toBeCloseTo(2, 6);
  });

  it("is taken to tell less of single channels than of where they lie in all", () => {
    expect([alikeOf(4, 0.5), alikeOf(0.02, 0.5), alikeOf(0.01, 0.5)]).toEqual([2, 60, 60]);
    expect(alikeOf(0.05, 0.5)).toBeCloseTo(1 / (2 * 0.05 * 0.25) - 1, 6);
    expect(alikeOf(0.01, 0.001)).toBe(creditOf(0.01, 0.001));
  });
});
