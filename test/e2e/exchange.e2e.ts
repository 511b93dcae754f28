// Export and import in the built extension: nothing is lost, refused files change nothing, samples leave no trace.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { writeMap } from "../../lib/exchange/write-map.ts";
import { EMPTY_MAP, RECORD_KINDS, type ShoalMap } from "../../lib/model/map.ts";
import { aChannel, aPersona, aRetraction, aSighting } from "../fixtures/a-map.ts";
import { anyMap } from "../fixtures/map-arbitraries.ts";
import { startChromium } from "./drivers/chromium.ts";
import { openDashboard, type Dashboard } from "./pages/dashboard.ts";
import { readRecords } from "./read-database.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let dashboard: Dashboard;
const folder = mkdtempSync(path.join(tmpdir(), "shoal-files-"));

beforeAll(async () => {
  world = await startWorld(startChromium);
  dashboard = await openDashboard(world.driver);
});
afterAll(async () => {
  await world?.end();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => dashboard.eraseAll());

let files = 0;
/** Writes a file to offer, and returns where it is. */
function aFile(content: string | Uint8Array): string {
  const file = path.join(folder, `map-${++files}.shoal.json`);
  writeFileSync(file, content);
  return file;
}

/** Every record in the database; what is derived from them is left out. */
async function records(): Promise<unknown[]> {
  const stored = await readRecords(dashboard.surface.page);
  return [...RECORD_KINDS, "drafts"].flatMap((kind) => stored[kind] ?? []);
}

async function importMap(map: ShoalMap): Promise<void> {
  const { refused, words } = await dashboard.offer(aFile(writeMap(map)));
  expect({ refused, words }).toMatchObject({ refused: false });
  if (!/already in your map\.$/m.test(words)) await dashboard.applyImport();
}

const OWN: ShoalMap = {
  ...EMPTY_MAP,
  channels: [aChannel()],
  personas: [aPersona()],
  sightings: [aSighting({ id: "s:own" }), aSighting({ id: "s:gone", read: 9 })],
  retractions: [aRetraction({ of: "s:gone" })],
};

test("exports, erases, imports and exports the same bytes", async () => {
  await dashboard.loadSample();
  const first = await dashboard.exportMap();
  expect(first.name).toMatch(/^shoal-\d{4}-\d\d-\d\d\.shoal\.json$/);
  await dashboard.eraseAll();
  expect(await records()).toEqual([]);
  expect(await dashboard.offer(aFile(first.bytes))).toMatchObject({ refused: false });
  await dashboard.applyImport();
  await dashboard.surface.gone({ testid: "erase-status", text: "The map is empty" });
  expect((await dashboard.exportMap()).bytes.equals(first.bytes)).toBe(true);
});

test("previews in counts, writes on demand, and changes nothing the second time", async () => {
  const file = aFile(writeMap(OWN));
  const { words } = await dashboard.offer(file);
  expect(words).toMatch(/\+1 sighting$/m);
  expect(words).toMatch(/1 sighting withdrawn/);
  expect(await records()).toEqual([]);
  await dashboard.applyImport();
  const once = await dashboard.exportMap();
  expect((await dashboard.offer(file)).words).toMatch(/already in your map/);
  expect((await dashboard.exportMap()).bytes.equals(once.bytes)).toBe(true);
});

test("takes in a file that holds nothing but a card, a facet and a query", async () => {
  const at = "2026-11-01T12:00:00.000Z";
  const map: ShoalMap = {
    ...EMPTY_MAP,
    products: [{ id: "pr:1", name: "Insole", at }],
    facets: [{ id: "foot", labels: { en: "Foot" }, type: "term", decay: "slow", many: false, at }],
    queries: [{ id: "q:1", name: "Runners", query: "running", at }],
  };
  const { words } = await dashboard.offer(aFile(writeMap(map)));
  expect(words).toMatch(/\+1 product card[\s\S]*\+1 saved query[\s\S]*\+1 own facet/);
  await dashboard.applyImport();
  expect((await dashboard.exportMap()).bytes.toString()).toBe(writeMap(map));
});

test("previews what nobody may have meant: sightings that clash or are dated ahead, traits that match nothing", async () => {
  const look = aSighting({ id: "s:1", at: "2999-02-20T08:30:00.000Z" });
  const cohorts = [{ traits: ["age:banana", "interest:running"], seen: 1 }];
  const { words } = await dashboard.offer(
    aFile(
      JSON.stringify({
        format: "shoal-map",
        version: 1,
        sightings: [look, { ...look, cohorts }, aSighting({ id: "s:2", cohorts })],
      }),
    ),
  );
  expect(words).toMatch(/1 sighting has the id of another one in the file but says something else/);
  expect(words).toMatch(/the first: sightings\[1\], s:1/);
  expect(words).toMatch(/1 sighting is dated more than a day ahead[\s\S]*running, 2999-02-20/);
  expect(words).toMatch(
    /1 trait of the file can match nothing but itself:\s*age:banana – .*no range/,
  );
});

test("keeps what a newer version wrote, and never brings a retracted sighting back", async () => {
  const newer = aFile(
    JSON.stringify({
      format: "shoal-map",
      version: 1,
      weather: { mood: "好" },
      sightings: [aSighting({ id: "s:gone" }), { ...aSighting({ id: "s:new" }), tide: "low" }],
    }),
  );
  await importMap(OWN);
  expect((await dashboard.offer(newer)).words).toMatch(/\+1 sighting$/m);
  await dashboard.applyImport();
  const text = (await dashboard.exportMap()).bytes.toString("utf8");
  expect(text).toContain('"mood":"好"');
  expect(text).toContain('"tide":"low"');
  expect(text).toContain('"of":"s:gone"');
});

const bad = (sighting: object) =>
  JSON.stringify({
    format: "shoal-map",
    version: 1,
    sightings: [aSighting(), { ...aSighting({ id: "s:2" }), ...sighting }],
  });
const REFUSED: readonly (readonly [what: string, content: string | Uint8Array, says: RegExp])[] = [
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]), /not UTF-8 text/],
  ["no JSON at all", "Dear diary", /not complete JSON/],
  ["half a map", writeMap(OWN).slice(0, 400), /not complete JSON/],
  ["other JSON", '{"hello":1}', /not a Shoal map/],
  ["a newer format", '{"format":"shoal-map","version":2,"sightings":[]}', /newer Shoal/],
  [
    "a bottomless file",
    `{"format":"shoal-map","version":1,"x":${"[".repeat(99_999)}`,
    /nested|complete/,
  ],
  ["a wrong moment", bad({ at: "yesterday" }), /sightings\[1\][\s\S]*at[\s\S]*moment/],
  ["a count of nonsense", bad({ read: -4 }), /sightings\[1\][\s\S]*read/],
  [
    "more seen than read",
    bad({ read: 1, cohorts: [{ traits: ["a:b"], seen: 5 }] }),
    /sightings\[1\][\s\S]*seen/,
  ],
  ["an address that runs code", bad({ url: "javascript:alert(1)" }), /sightings\[1\][\s\S]*url/],
];

test.each(REFUSED)(
  "refuses %s in one sentence and leaves the map as it was",
  async (_what, content, says) => {
    await importMap(OWN);
    const before = await readRecords(dashboard.surface.page);
    const offer = await dashboard.offer(aFile(content));
    expect(offer.refused).toBe(true);
    expect(offer.words).toMatch(says);
    expect(offer.words).toMatch(/Nothing was written/);
    expect(await readRecords(dashboard.surface.page)).toEqual(before);
  },
);

test("refuses a file of 200 MB without reading it", async () => {
  const offer = await dashboard.offer(aFile(Buffer.alloc(200_000_000, 0x20)));
  expect(offer).toMatchObject({ refused: true });
  expect(offer.words).toMatch(/larger than/);
});

test("lets no file reach the prototypes", async () => {
  const file = `{"format":"shoal-map","version":1,"__proto__":{"polluted":1},"sightings":[{"channel":"a.example","at":"2026-11-01T08:30:00Z","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]}`;
  await dashboard.offer(aFile(file));
  await dashboard.applyImport();
  const polluted = await dashboard.surface.page.evaluate(
    () => "polluted" in {} || "polluted" in (() => 0),
  );
  expect(polluted).toBe(false);
});

test("takes the sample in and out and leaves one's own records byte for byte", async () => {
  await importMap(OWN);
  const before = await dashboard.exportMap();
  await dashboard.loadSample();
  expect((await dashboard.exportMap()).bytes.length).toBeGreaterThan(before.bytes.length);
  await dashboard.removeSample();
  expect((await dashboard.exportMap()).bytes.toString()).toBe(before.bytes.toString());
});

test("joins generated maps to the same bytes in either order", async () => {
  const [a, b] = fc.sample(anyMap, { numRuns: 2, seed: 20261123 });
  const exportOf = async (...maps: readonly ShoalMap[]) => {
    await dashboard.eraseAll();
    for (const map of maps) await importMap(map);
    return (await dashboard.exportMap()).bytes.toString("utf8");
  };
  const joined = await exportOf(a!, b!);
  expect(await exportOf(b!, a!)).toBe(joined);
  expect(await exportOf(a!, b!, a!)).toBe(joined);
});
