// Brands in the built extension: shared places, channels that are not shown, ours, and channels without a rival.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { writeMap } from "../../lib/exchange/write-map.ts";
import { aSighting } from "../fixtures/a-map.ts";
import { aRivalledMap, FORKLIFTS } from "../fixtures/a-rivalled-map.ts";
import { findBarriers, overflowX } from "./check-accessibility.ts";
import { readDatabase } from "./read-database.ts";
import { useSampleWorld } from "./sample-world.ts";

const sample = useSampleWorld();

const inPlaces = (count: number, exact: string) =>
  Array.from({ length: count }, (_, i) =>
    aSighting({
      id: `s:${exact}-${i}`,
      channel: `c${i}.example`,
      read: 90,
      cohorts: [{ traits: [FORKLIFTS], seen: 2, quotes: [{ exact }] }],
    }),
  );

beforeAll(async () => {
  const map = aRivalledMap();
  const card = { ...map.products[0]!, id: "pr:stromhub", rivals: ["Hoppecke", "EnerSys", "Saft"] };
  const file = path.join(sample.world.driver.downloads, "rivals.shoal.json");
  const more = [
    ...inPlaces(6, "EnerSys or Saft"),
    ...inPlaces(1, "Seit Stromhub keine Wechsel mehr"),
  ];
  const sightings = [...map.sightings, ...more];
  writeFileSync(file, writeMap({ ...map, products: [card], sightings }));
  await sample.dashboard.offer(file);
  await sample.dashboard.applyImport();
  await sample.open(`ask==${FORKLIFTS}`);
  await sample.dashboard.surface.wait({ testid: "insights" });
});

test("calls no channel free of competitors where one stands in a quote", async () => {
  const { surface } = sample.dashboard;
  await surface.wait({ testid: "free-list" });
  expect(await surface.texts({ css: '[data-testid="free-list"] a' })).toEqual(["free.example"]);
  expect(await surface.text({ testid: "signs" })).toContain(
    "no rival in anybody's traits or quotes",
  );
});

test("shares places, counts the channels that are not shown, and misses ours", async () => {
  const { surface } = sample.dashboard;
  await surface.click({ testid: "open-rivals" });
  await surface.wait({ testid: "ours-none", text: "Ours was not mentioned" });
  const rows = await surface.texts({ testid: "rival" });
  const firstOf = rows.map((row) =>
    /^\s*(\d+\.\s*\w+\s*\d+) p/.exec(row)?.[1]?.replace(/\s+/g, " "),
  );
  expect(firstOf).toEqual(["1. Hoppecke 30", "2. EnerSys 12", "2. Saft 12"]);
  const channels = { css: '[data-testid="rival"]:nth-child(2) [data-testid="brand-channels"]' };
  expect(await surface.text(channels)).toMatch(/c3\.example\s*2\s*Show 2 more\s*$/);
  await surface.click({ role: "button", within: channels });
  await expect.poll(() => surface.text(channels)).toMatch(/c5\.example\s*2\s*$/);
  expect(await findBarriers(surface.page)).toEqual([]);
  await surface.page.setViewport({ width: 360, height: 700 });
  expect(await overflowX(surface.page)).toBe(0);
  await surface.page.setViewport(null);
  const looks = { css: '[data-testid="rival"]:nth-child(2) [data-testid="proof-channel"]' };
  await surface.click({ css: '[data-testid="rival"]:nth-child(2) .quotes > summary' });
  const channelsOfLooks = (await surface.texts(looks)).map((each) => each.trim());
  expect(channelsOfLooks.toSorted()).toEqual([0, 1, 2, 3, 4, 5].map((i) => `c${i}.example`));
  const width = () =>
    surface.page.$eval('[data-testid="brands-in"]', (field) => (field as HTMLElement).offsetWidth);
  expect(await width()).toBeLessThan(300);
  await surface.choose({ testid: "brands-in" }, "c0.example");
  await expect.poll(() => surface.texts({ testid: "rival" })).toHaveLength(2);
  const here = await surface.texts({ testid: "rival" });
  expect(here.map((row) => /\d+\./.exec(row)?.[0])).toEqual(["1.", "1."]);
  expect(await surface.texts(looks)).toEqual([]); // all are of the chosen channel
});

test("finds our place by the brand that a card is given", async () => {
  const { surface } = sample.dashboard;
  await sample.open("products=pr%3Astromhub");
  await surface.fill({ testid: "product-brand" }, "Stromhub");
  await surface.press("Enter");
  await surface.wait({ testid: "product-brand-saved", text: "Saved" });
  const { products = [] } = await readDatabase(surface.page);
  expect(products.find(({ id }) => id === "pr:stromhub")).toMatchObject({ brand: "Stromhub" });
  expect(await findBarriers(surface.page)).toEqual([]);
  await sample.open(`ask==${FORKLIFTS}`);
  await surface.wait({ testid: "insights" });
  if (!(await surface.has({ testid: "our-brand" }))) await surface.click({ testid: "open-rivals" });
  await surface.wait({ testid: "our-brand" });
  expect(await surface.text({ testid: "our-brand" })).toMatch(/4\.\s*Stromhub\s*ours\s*2 people/);
  expect(await surface.has({ testid: "ours-none" })).toBe(false);
});
