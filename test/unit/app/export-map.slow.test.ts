// The export that is read batch by batch: the bytes that the whole map in memory would give.
import * as fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { exportMap } from "../../../lib/app/export-map.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { retractSighting } from "../../../lib/app/retract-sighting.ts";
import { saveSighting } from "../../../lib/app/save-sighting.ts";
import { mergeMaps } from "../../../lib/exchange/merge-maps.ts";
import { lineChunks } from "../../../lib/exchange/write-lines.ts";
import { writeMap } from "../../../lib/exchange/write-map.ts";
import { EMPTY_MAP, type ShoalMap } from "../../../lib/model/map.ts";
import type { Sighting } from "../../../lib/model/sighting.ts";
import { aDraft } from "../../fixtures/a-draft.ts";
import { aMap, aSighting } from "../../fixtures/a-map.ts";
import { fakeTools, type FakeTools } from "../../fixtures/fake-tools.ts";
import { anyMap } from "../../fixtures/map-arbitraries.ts";
import { runs } from "../../fixtures/runs.ts";

let tools: FakeTools;
beforeEach(() => {
  tools = fakeTools();
});

const lines = (map: ShoalMap) => [...lineChunks(map)].join("");

test("writes the bytes of the map in memory, in both layouts", () =>
  fc.assert(
    fc.asyncProperty(anyMap, async (map) => {
      tools = fakeTools();
      await applyImport(tools, { incoming: map });
      const stored = await mergeMaps(EMPTY_MAP, map);
      const json = await exportMap(tools, "json");
      expect(await json.content.text()).toBe(writeMap(stored));
      expect(await (await exportMap(tools, "lines")).content.text()).toBe(lines(stored));
    }),
    runs(20),
  ));

// Names in the order of UTF-16 code units, which is not that of code points.
const NAMES = ["s:a", "s:A", "s:z", "s:é", "s:\u{1F600}", "s:\uFFFD", "s:a\u0000", "s:"];

test("keeps the order of names over the edges of batches", async () => {
  const many = Array.from({ length: 1_503 }, (_, i) => `s:${i}`);
  const map = aMap({ sightings: [...NAMES, ...many].map((id) => aSighting({ id })) });
  await applyImport(tools, { incoming: map });
  const told: number[] = [];
  const { content, sightings } = await exportMap(tools, "json", {
    onProgress: ({ done, total }) => told.push(done / total),
  });
  expect((await content.text()) === writeMap(map)).toBe(true);
  expect(sightings).toBe(1_503 + NAMES.length);
  expect(told.length).toBeGreaterThan(4);
  expect(told.at(-1)).toBe(1);
});

test("starts over where the map changes meanwhile, so that a file is of one moment", async () => {
  const sightings = Array.from({ length: 600 }, (_, i) => aSighting({ id: `s:${i}` }));
  await applyImport(tools, { incoming: aMap({ sightings }) });
  let saved: Sighting | undefined;
  const store: FakeTools["store"] = {
    ...tools.store,
    read: async (stores, work) => {
      if (stores[0] === "terms") saved ??= await saveSighting(tools, aDraft());
      return tools.store.read(stores, work);
    },
  };
  const text = await (await exportMap({ ...tools, store }, "lines")).content.text();
  expect(text.includes(saved!.id)).toBe(true);
  expect(text === (await (await exportMap(tools, "lines")).content.text())).toBe(true);
});

test("counts what stands, though what was withdrawn is in the file", async () => {
  await saveSighting(tools, aDraft());
  const { id } = await saveSighting(tools, aDraft({ note: "By mistake" }));
  await retractSighting(tools, id);
  const { sightings, content } = await exportMap(tools);
  expect(sightings).toBe(1);
  expect(await content.text()).toContain(id);
});

test("ends with the signal's reason when it was given up", async () => {
  await applyImport(tools, { incoming: aMap({ sightings: [aSighting()] }) });
  const abort = new AbortController();
  const exporting = exportMap(tools, "json", {
    signal: abort.signal,
    onProgress: () => abort.abort(),
  });
  await expect(exporting).rejects.toMatchObject({ name: "AbortError" });
});
