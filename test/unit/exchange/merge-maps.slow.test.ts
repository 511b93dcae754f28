// Merging: its laws over generated maps, and each rule by example.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentId } from "../../../lib/base/ids.ts";
import { liveSightings } from "../../../lib/exchange/map-question.ts";
import { mergeMaps } from "../../../lib/exchange/merge-maps.ts";
import { writeMap } from "../../../lib/exchange/write-map.ts";
import type { Channel } from "../../../lib/model/channel.ts";
import type { ShoalMap } from "../../../lib/model/map.ts";
import { aChannel, aMap, aPersona, aRetraction, aSighting } from "../../fixtures/a-map.ts";
import { anyMap } from "../../fixtures/map-arbitraries.ts";
import { runs } from "../../fixtures/runs.ts";

const EARLY = "2026-11-01T08:30:00.000Z";
const LATE = "2026-11-02T08:30:00.000Z";

const merged = async (...maps: readonly ShoalMap[]): Promise<string> => {
  const [first = aMap(), ...others] = maps;
  let map = first;
  for (const other of others) map = await mergeMaps(map, other);
  return writeMap(map);
};

describe("mergeMaps, over any maps", () => {
  it("is commutative", () =>
    fc.assert(
      fc.asyncProperty(anyMap, anyMap, async (a, b) => {
        expect(await merged(a, b)).toBe(await merged(b, a));
      }),
    ));

  it("is associative", () =>
    fc.assert(
      fc.asyncProperty(anyMap, anyMap, anyMap, async (a, b, c) => {
        expect(await merged(a, b, c)).toBe(await merged(a, await mergeMaps(b, c)));
      }),
      runs(80),
    ));

  it("is idempotent", () =>
    fc.assert(
      fc.asyncProperty(anyMap, anyMap, async (a, b) => {
        expect(await merged(a, a)).toBe(writeMap(a));
        expect(await merged(a, b, b, a)).toBe(await merged(a, b));
      }),
    ));

  it("never lets a retracted sighting count again", () =>
    fc.assert(
      fc.asyncProperty(anyMap, anyMap, async (a, b) => {
        const live = [...liveSightings(await mergeMaps(a, b)).values()].flat().map(({ id }) => id);
        for (const { of } of [...a.retractions, ...b.retractions]) expect(live).not.toContain(of);
      }),
    ));

  it("loses no record", () =>
    fc.assert(
      fc.asyncProperty(anyMap, anyMap, async (a, b) => {
        const ids = (await mergeMaps(a, b)).sightings.map(({ id }) => id);
        for (const { id } of [...a.sightings, ...b.sightings]) expect(ids).toContain(id);
      }),
    ));
});

describe("mergeMaps, sightings and retractions", () => {
  it("keeps a retraction whose sighting comes later", async () => {
    const withdrawn = aMap({ retractions: [aRetraction({ of: "s:1" })] });
    const map = await mergeMaps(withdrawn, aMap({ sightings: [aSighting({ id: "s:1" })] }));
    expect(liveSightings(map).size).toBe(0);
  });

  it("keeps both of two retractions with the same id", async () => {
    const one = aMap({ retractions: [aRetraction({ of: "s:1" })] });
    const two = aMap({ retractions: [aRetraction({ of: "s:2" })] });
    const { retractions } = await mergeMaps(one, two);
    expect(retractions.map(({ of }) => of).toSorted()).toEqual(["s:1", "s:2"]);
    expect(new Set(retractions.map(({ id }) => id)).size).toBe(2);
  });

  it("prefers the record that its id was made from", async () => {
    const id = await contentId("s", aSighting());
    const [true1, forged] = [aSighting({ id }), aSighting({ id, note: "!" })];
    for (const [a, b] of [
      [true1, forged],
      [forged, true1],
    ] as const) {
      const { sightings } = await mergeMaps(aMap({ sightings: [a] }), aMap({ sightings: [b] }));
      expect(sightings).toEqual([true1]);
    }
  });
});

describe("mergeMaps, channels", () => {
  const join = async (a: Channel, b: Channel): Promise<Channel | undefined> =>
    (await mergeMaps(aMap({ channels: [a] }), aMap({ channels: [b] }))).channels[0];
  const base = { key: "a.com", kind: "forum", name: "A" } as const;

  it.each<[string, Channel, Channel, Partial<Channel>]>([
    [
      "takes each field from its later edit",
      { ...base, name: "Old", note: "new", edited: { name: EARLY, note: LATE } },
      { ...base, name: "New", note: "old", edited: { name: LATE, note: EARLY } },
      { name: "New", note: "new", edited: { name: LATE, note: LATE } },
    ],
    [
      "keeps a field cleared that was emptied later",
      { ...base, note: "old", edited: { note: EARLY } },
      { ...base, edited: { note: LATE } },
      { edited: { note: LATE } },
    ],
    ["keeps a value over none", { ...base, note: "here" }, { ...base }, { note: "here" }],
    [
      "takes an edited value over an unedited larger one",
      { ...base, name: "Zzz" },
      { ...base, name: "Aaa", edited: { name: EARLY } },
      { name: "Aaa", edited: { name: EARLY } },
    ],
    [
      "takes a known kind and name over filled-in ones",
      { ...base, kind: "forum", name: "A" },
      { ...base, kind: "site", name: "a.com" },
      { kind: "forum", name: "A" },
    ],
    [
      "compares moments with and without milliseconds by time",
      { ...base, name: "First", edited: { name: "2026-11-01T08:30:00Z" } },
      { ...base, name: "After", edited: { name: "2026-11-01T08:30:00.500Z" } },
      { name: "After", edited: { name: "2026-11-01T08:30:00.500Z" } },
    ],
    [
      "is sample where both are",
      { ...base, sample: true },
      { ...base, sample: true },
      { sample: true },
    ],
    ["is the user's own where one is", { ...base, sample: true }, { ...base }, {}],
  ])("%s", async (_, a, b, expected) => {
    expect(await join(a, b)).toEqual({ ...base, ...expected });
    expect(await join(b, a)).toEqual({ ...base, ...expected });
  });
});

describe("mergeMaps, whole records and unknown members", () => {
  it("takes the persona with the later moment", async () => {
    // As text, "…00Z" is larger than "…00.500Z".
    const old = aPersona({ at: "2026-11-01T08:30:00Z" });
    const removed = aPersona({ at: "2026-11-01T08:30:00.500Z", removed: true });
    const map = await mergeMaps(aMap({ personas: [removed] }), aMap({ personas: [old] }));
    expect(map.personas).toEqual([removed]);
  });

  it.each<[string, unknown, unknown, unknown]>([
    ["joins lists", [{ b: 1 }, 2], [{ b: 1 }, 1], [1, 2, { b: 1 }]],
    ["leaves equal values as they came", [2, 1], [2, 1], [2, 1]],
    ["prefers a list", [1], { z: 1 }, [1]],
    ["otherwise prefers the larger", { a: 1 }, { a: 2 }, { a: 2 }],
  ])("%s", async (_, a, b, expected) => {
    const map = await mergeMaps(aMap({ extras: { plan: a } }), aMap({ extras: { plan: b } }));
    expect(map.extras).toEqual({ plan: expected });
  });

  it("joins two versions of a channel with inherited names as fields", async () => {
    const channels = [aChannel({ constructor: "mine", edited: { toString: LATE } })];
    const map = await mergeMaps(aMap({ channels }), aMap({ channels: [aChannel()] }));
    expect(map.channels[0]?.["constructor"]).toBe("mine");
  });
});
