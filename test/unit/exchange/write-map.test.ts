// Writing: one text per map, and reading gives the map back.
import { readFile } from "node:fs/promises";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMapBytes, readMapText } from "../../../lib/exchange/read-map.ts";
import { mapChunks, writeMap } from "../../../lib/exchange/write-map.ts";
import { mergeMaps } from "../../../lib/exchange/merge-maps.ts";
import { EMPTY_MAP } from "../../../lib/model/map.ts";
import { aFullMap, aMap, aSighting } from "../../fixtures/a-map.ts";
import { anyMap } from "../../fixtures/map-arbitraries.ts";
import { runs } from "../../fixtures/runs.ts";

describe("writeMap", () => {
  it("comes back as the same map and the same bytes", () =>
    fc.assert(
      fc.asyncProperty(anyMap, async (map) => {
        const text = writeMap(map);
        const { map: read } = await readMapBytes(new TextEncoder().encode(text));
        expect(read).toEqual(await mergeMaps(map, EMPTY_MAP));
        expect(writeMap(read)).toBe(text);
      }),
      runs(80),
    ));

  it("gives the same bytes whatever the order of records and members", () => {
    const map = aFullMap();
    const turned = {
      ...map,
      channels: map.channels.toReversed(),
      sightings: map.sightings
        .map((sighting) => aSighting(Object.fromEntries(Object.entries(sighting).toReversed())))
        .toReversed(),
    };
    expect(writeMap(turned)).toBe(writeMap(map));
  });

  it("gives the bytes that version 1 has always given; this file never changes", async () => {
    const old = new URL("../../fixtures/maps/version-1.shoal", import.meta.url);
    const text = await readFile(old, "utf8");
    expect(writeMap((await readMapText(text)).map)).toBe(text);
  });

  it("opens with format and version, one record a line, and ends with a line end", () => {
    const lines = writeMap(aMap({ sightings: [aSighting()], extras: { zz: [1] } })).split("\n");
    expect(lines.slice(0, 4)).toEqual([
      "{",
      ' "format": "shoal-map",',
      ' "version": 1,',
      ' "channels": [],',
    ]);
    expect(JSON.parse(lines[8]!)).toEqual(aSighting());
    expect(lines.slice(-3)).toEqual([' "zz": [1]', "}", ""]);
  });

  it("never lets an unknown member take the place of a known one", async () => {
    const map = aMap({ extras: { version: 9, sightings: [] }, sightings: [aSighting()] });
    expect((await readMapText(writeMap(map))).map.sightings).toHaveLength(1);
  });

  it("comes in chunks of bounded length", () => {
    const sightings = Array.from({ length: 3000 }, (_, i) => aSighting({ id: `s:${i}` }));
    const chunks = [...mapChunks(aMap({ sightings }))];
    expect(chunks.length).toBeGreaterThan(5);
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(70_000);
    expect(chunks.join("")).toBe(writeMap(aMap({ sightings })));
  });
});
