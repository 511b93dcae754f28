// Lists of the insights that are longer than what is shown of them: each counts what it leaves out.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { writeMap } from "../../lib/exchange/write-map.ts";
import { aChannel, aMap, aPersona, aProduct, aSighting } from "../fixtures/a-map.ts";
import { findBarriers } from "./check-accessibility.ts";
import { useSampleWorld } from "./sample-world.ts";

const sample = useSampleWorld();

/** Long tables are drawn while the index is still being built. */
const SLOW = { timeout: 10_000 };

const KEYS = Array.from({ length: 210 }, (_, i) => `c${i}.example`);
const BRANDS = Array.from(
  { length: 35 },
  (_, i) => `Marke${String.fromCharCode(65 + (i % 26))}${i}`,
);

const wants = (interest: string) => [{ trait: `interest:${interest}`, level: "must" as const }];
const forklifts = aPersona({
  id: "p:forklifts",
  name: "Forklifts",
  traits: wants("forklifts"),
  unit: [{ persona: "p:knitting" }],
});
const knitting = aPersona({ id: "p:knitting", name: "Knitting", traits: wants("knitting") });

const looks = KEYS.flatMap((channel, i) => {
  const brand = BRANDS[i % BRANDS.length]!;
  const bought = { traits: ["interest:forklifts", `purchase:${brand};relation=rival`], seen: 3 };
  const never = [
    "interest:forklifts",
    `need:n${i % 60}`,
    `objection:o${i % 12}`,
    "usage:never-used",
  ];
  const others = [`interest:k${i % 30}`, "interest:knitting"];
  const cohorts = [bought, { traits: never, seen: 20 }, { traits: others, seen: 20 }];
  return [0, 1].map((look) =>
    aSighting({ id: `s:${channel}-${look}`, channel, read: 60, cohorts }),
  );
});

beforeAll(async () => {
  const map = aMap({
    channels: KEYS.map((key) => aChannel({ key, kind: "forum", name: key })),
    sightings: looks,
    personas: [forklifts, knitting],
    products: [aProduct({ rivals: BRANDS, features: [] })],
  });
  const file = path.join(sample.world.driver.downloads, "long-lists.shoal.json");
  writeFileSync(file, writeMap(map));
  await sample.dashboard.offer(file);
  await sample.dashboard.applyImport();
  await sample.open("ask=p:forklifts");
  await sample.dashboard.surface.wait({ css: '[data-testid="answer-row"][data-key="c0.example"]' });
  await sample.dashboard.surface.wait({ testid: "insights" });
});

const cutIn = async (part: string) => {
  const { surface } = sample.dashboard;
  await surface.click({ testid: `open-${part}` });
  if (part === "contrast") await surface.choose({ testid: "contrast-with" }, "p:knitting");
  const cut = `[data-testid="insight-${part}"] :is([data-testid="not-shown"], .more)`;
  await surface.wait({ css: cut });
  return surface.texts({ css: cut });
};

test.each([
  ["gaps", ["Show 10 more"]],
  ["usage", ["Show 96 more", "Show 4 more", "Show 52 more"]],
  ["contrast", ["Show 120 more"]],
])("counts what %s leaves out", async (part, left) => {
  expect(await cutIn(part)).toEqual(left);
});

test("counts the brands that are left out, which stay so", async () => {
  expect((await cutIn("rivals")).at(-1)).toBe("and 5 more");
});

const countOf = async (css: string) =>
  sample.dashboard.surface.page.$$eval(css, (found) => found.length);

test("shows the surest of either side of a contrast", async () => {
  expect(await countOf(".odds-bar > .towards")).toBe(10);
  expect(await countOf(".odds-bar > .away")).toBe(10);
});

test.each([
  ["gaps", "gap", 50, 60],
  ["contrast", "contrast-row", 20, 140],
])("opens all of %s, the focus on what came first", async (part, row, first, all) => {
  const { surface } = sample.dashboard;
  const rows = `[data-testid="${row}"]`;
  const traits = async () =>
    surface.page.$$eval(rows, (found) =>
      found.map((each) => (each as HTMLElement).dataset["trait"]),
    );
  const before = await traits();
  expect(before).toHaveLength(first);
  await surface.click({ css: `[data-testid="insight-${part}"] .more` });
  await expect.poll(traits, SLOW).toHaveLength(all);
  const came = (await traits()).find((trait) => !before.includes(trait));
  const focused = () =>
    surface.page.evaluate(() => (document.activeElement as HTMLElement).dataset["trait"]);
  await expect.poll(focused, SLOW).toBe(came);
  expect(
    await countOf(`[data-testid="insight-${part}"] :is(.more, [data-testid="not-shown"])`),
  ).toBe(0);
});

test("opens the whole of a smallest set", async () => {
  const { surface } = sample.dashboard;
  await surface.click({ testid: "open-set" });
  await surface.choose({ testid: "set-target" }, "100");
  await surface.wait({ css: '[data-testid="insight-set"] .more' });
  expect(await surface.text({ css: '[data-testid="insight-set"] .more' })).toBe("Show 10 more");
  await surface.click({ css: '[data-testid="insight-set"] .more' });
  await expect.poll(() => countOf('[data-testid="set-row"]'), SLOW).toBe(210);
});

test("begins the words of what opens a list where the list does, and plain text ends it", async () => {
  const { surface } = sample.dashboard;
  const starts = () =>
    surface.page.$eval('[data-testid="usage-where"]', (list) => {
      const range = document.createRange();
      range.selectNodeContents(list.nextElementSibling!);
      return Math.abs(range.getBoundingClientRect().left - list.getBoundingClientRect().left);
    });
  expect(await starts()).toBeLessThan(1);
  await surface.click({ css: '[data-testid="usage-where"] + .more' });
  await expect.poll(() => countOf("[data-testid=usage-where] + p"), SLOW).toBe(1);
  const focused = () => countOf("[data-testid=usage-where] > li:nth-child(5) a:focus");
  await expect.poll(focused, SLOW).toBe(1);
  expect(await surface.text({ css: "[data-testid=usage-where] + p" })).toBe("and 110 more");
});

test("says of each look behind a need in which channel it was", async () => {
  const { surface } = sample.dashboard;
  await surface.click({ css: '[data-testid="gap"] .quotes > summary' });
  const links = '[data-testid="gap"] [data-testid="proof-channel"] a';
  await surface.wait({ css: links });
  const proofs = await countOf('[data-testid="gap"] [data-testid="proof"]');
  expect(await countOf(links)).toBe(proofs);
  expect(await surface.texts({ css: links })).toContain("c0.example");
  expect(await surface.page.$eval(links, (link) => link.getAttribute("href"))).toMatch(
    /^#channels=c\d+\.example$/,
  );
});

test("counts the channels that a list of brands cannot be narrowed to", async () => {
  const options = await sample.dashboard.surface.texts({ css: '[data-testid="brands-in"] option' });
  expect(options).toHaveLength(202);
  expect(options.at(-1)).toBe("and 10 more");
});

test.each([
  ["unit", '[data-testid="unit-all"]', '[data-testid="unit-place"]', 12],
  ["rivals", '[data-testid="brand-channels"] button', '[data-testid="brand-channels"] a', 4],
])(
  "goes to the first channel of %s that was left out, once all are shown",
  async (part, more, channel, shown) => {
    const { surface } = sample.dashboard;
    const within = `[data-testid="insight-${part}"]`;
    if (!(await surface.has({ css: `${within}[open]` }))) {
      await surface.click({ testid: `open-${part}` });
    }
    await surface.wait({ css: `${within} ${more}` });
    await surface.click({ css: `${within} ${more}` });
    const place = () =>
      surface.page.$$eval(`${within} ${channel}`, (all) =>
        all.findIndex((each) => each.contains(document.activeElement)),
      );
    await expect.poll(place).toBe(shown);
    expect(await findBarriers(surface.page)).toEqual([]);
  },
);
