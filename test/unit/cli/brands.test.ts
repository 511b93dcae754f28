// What `query --insights` says of brands and of channels without a competitor, as JSON and as text.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { runCommandLine } from "../../../cli/shoal.ts";
import { writeMap } from "../../../lib/exchange/write-map.ts";
import type { ShoalMap } from "../../../lib/model/map.ts";
import { aProduct, aSighting } from "../../fixtures/a-map.ts";
import { aRivalledMap, FORKLIFTS } from "../../fixtures/a-rivalled-map.ts";
import { fakeTerminal } from "../../fixtures/fake-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "shoal-brands-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function query(map: ShoalMap, ...args: string[]): Promise<string> {
  const file = join(folder, "map.json");
  writeFileSync(file, writeMap(map));
  const { terminal, out } = fakeTerminal();
  const asked = ["--now", "2026-11-23T12:00:00Z", "--trait", FORKLIFTS, "--insights"];
  await runCommandLine(["query", file, ...asked, ...args], terminal);
  return out();
}

it.each([[[]], [["--where", "fresh:<3w"]]])(
  "flags no channel where a rival stands in a quote, with %j",
  async (where) => {
    const { flags } = JSON.parse(await query(aRivalledMap(), "flags", "--json", ...where));
    expect(flags).toEqual([{ key: "free.example", name: "free.example", seen: 30 }]);
  },
);

const spread = Array.from({ length: 6 }, (_, i) =>
  aSighting({
    id: `s:spread-${i}`,
    channel: `c${i}.example`,
    read: 9,
    cohorts: [{ traits: [FORKLIFTS], seen: 3, quotes: [{ exact: "EnerSys or Hoppecke" }] }],
  }),
);

it("shares places, says how many channels there are more, and that ours was not mentioned", async () => {
  const products = [aProduct({ name: "Stromhub 5", rivals: ["Hoppecke", "EnerSys", "Saft"] })];
  const saft = aSighting({
    id: "s:saft",
    channel: "c0.example",
    read: 9,
    cohorts: [{ traits: [FORKLIFTS], seen: 1, quotes: [{ exact: "Saft" }] }],
  });
  const map = aRivalledMap({ sightings: [...spread, saft], products });
  const text = await query(map, "brands");
  expect(text).toMatch(/ 1\. EnerSys: 18 people seen, in (?:c\d\.example 3, ){4}and 2 more\n/);
  expect(text).toMatch(/ 1\. Hoppecke: /);
  expect(text).toMatch(/ 3\. Saft: 1 person seen, in c0\.example 1\n/);
  expect(text).toMatch(/\n {2}Ours was not mentioned: /);
  const { brands } = JSON.parse(await query(map, "brands", "--json"));
  expect(brands.map(({ place }: { place: number }) => place)).toEqual([1, 1, 3]);
  expect(brands[0].channels).toHaveLength(6);
});

it("says nothing of ours missing where it was mentioned, or nobody was", async () => {
  const products = [aProduct({ name: "Daily 5", brand: "EnerSys", rivals: ["Hoppecke"] })];
  const text = await query(aRivalledMap({ sightings: spread, products }), "brands");
  expect(text).toMatch(/ 1\. EnerSys \(ours\): 18 people seen/);
  expect(text).not.toContain("Ours was not mentioned");
  const silent = await query(aRivalledMap({ sightings: [], products }), "brands");
  expect(silent).not.toContain("Ours was not mentioned");
});
