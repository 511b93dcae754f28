// Where a place's latest look is withdrawn, the one before it is found without looking at every withdrawal.
import { IDBIndex as FakeIndex } from "fake-indexeddb";
import { afterEach, expect, test, vi } from "vitest";
import { checkIndex } from "../../../lib/app/check-index.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { retractSighting } from "../../../lib/app/retract-sighting.ts";
import { aMap, aRetraction, aSighting } from "../../fixtures/a-map.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

afterEach(() => vi.restoreAllMocks());

test("finds the look before the latest without asking for every withdrawal", async () => {
  const tools = fakeTools();
  const at = (n: number) => new Date(Date.parse("2026-01-01") + n * 3_600_000).toISOString();
  const sightings = Array.from({ length: 300 }, (_, n) => aSighting({ id: `s:${n}`, at: at(n) }));
  const retractions = [298, 297, 296, 295, 294].map((n) =>
    aRetraction({ id: `r:${n}`, of: `s:${n}` }),
  );
  await applyImport(tools, { incoming: aMap({ sightings, retractions }) });
  const asking = vi.spyOn(FakeIndex.prototype, "getKey");
  await retractSighting(tools, "s:299");
  expect(asking.mock.calls.length).toBeLessThan(40);
  const [profile] = await tools.store.read(["profiles"], (tx) =>
    tx.objectStore("profiles").getAll(),
  );
  expect(profile!.lastAt).toBe(at(293));
  expect(await checkIndex(tools)).toMatchObject({ sound: true });
});

test("knows no latest look where all were withdrawn", async () => {
  const tools = fakeTools();
  const sightings = Array.from({ length: 30 }, (_, n) => aSighting({ id: `s:${n}` }));
  await applyImport(tools, { incoming: aMap({ sightings }) });
  for (const { id } of sightings) await retractSighting(tools, id);
  const [profile] = await tools.store.read(["profiles"], (tx) =>
    tx.objectStore("profiles").getAll(),
  );
  expect(profile!.lastAt).toBe("");
  expect(await checkIndex(tools)).toMatchObject({ sound: true });
});
