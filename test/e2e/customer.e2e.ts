// The precise customer in the built extension: product card, drafted persona, funnel, versions, words merged and kept apart.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeMap } from "../../lib/exchange/write-map.ts";
import { EMPTY_MAP } from "../../lib/model/map.ts";
import { aChannel, aSighting, aTerm } from "../fixtures/a-map.ts";
import { findBarriers, overflowX } from "./check-accessibility.ts";
import { startChromium } from "./drivers/chromium.ts";
import { openDashboard, type Dashboard } from "./pages/dashboard.ts";
import { readDatabase } from "./read-database.ts";
import type { PageSurface } from "./surface.ts";
import { until } from "./wait.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let dashboard: Dashboard;
let surface: PageSurface;
const folder = mkdtempSync(path.join(tmpdir(), "shoal-customer-"));

const look = (id: string, channel: string, ...traits: string[]) =>
  aSighting({ id, channel, read: 10, cohorts: [{ traits, seen: 4 }] });
const word = (value: string, label: string) =>
  aTerm({ id: `interest:${value}`, labels: { en: label }, aliases: [], broader: [] });
const MAP = {
  ...EMPTY_MAP,
  channels: ["hills.example", "mud.example", "toes.example"].map((key) =>
    aChannel({ key, kind: "site", name: key, url: `https://${key}/` }),
  ),
  sightings: [
    look("s:1", "hills.example", "interest:fell-running", "need:wide-fit"),
    look("s:2", "mud.example", "interest:fell-runing"),
    look("s:3", "toes.example", "need:wide-fit"),
    look("s:4", "toes.example", "interest:knitting"),
  ],
  terms: [word("fell-running", "Fell running"), word("fell-runing", "Fell runing")],
};

beforeAll(async () => {
  world = await startWorld(startChromium);
  dashboard = await openDashboard(world.driver);
  surface = dashboard.surface;
  const file = path.join(folder, "map.shoal.json");
  writeFileSync(file, writeMap(MAP));
  await dashboard.offer(file);
  await dashboard.applyImport();
});
afterAll(async () => {
  await world?.end();
  rmSync(folder, { recursive: true, force: true });
});

const stored = () => readDatabase(surface.page);
const open = (hash: string) => surface.page.evaluate((to) => void (location.hash = to), hash);

/** Types into a field of chips and takes what is typed. */
async function type(testid: string, words: string) {
  await surface.fill({ testid }, words);
  await surface.press("Enter");
}

async function pickFirst(testid: string, words: string) {
  await surface.fill({ testid }, words);
  await surface.wait({ testid: `${testid}-option` });
  await surface.press("Enter");
}

test("drafts a persona from a product card", async () => {
  await dashboard.go("products");
  await surface.click({ testid: "product-new" });
  await type("product-name", "Gemsbock");
  await surface.wait({ testid: "product-item" });
  expect(await surface.has({ css: '[data-testid="product-draft"]:disabled' })).toBe(true);
  await type("product-item", "trail shoes");
  await surface.wait({ testid: "product-item-saved", text: "Saved" });
  await type("feature-name", "Wide toe box");
  await pickFirst("feature-need", "wide fit");
  await surface.wait({ testid: "trait", text: "wide fit" });
  await type("product-rivals", "Altra");
  await surface.wait({ testid: "product-rivals-value", text: "Altra" });
  await surface.click({ testid: "product-draft" });
  await surface.wait({ testid: "persona-editor" });
  const lines = await surface.texts({ testid: "ad-line" });
  expect(lines.join("\n")).toMatch(/wide fit[\s\S]*trail shoes[\s\S]*altra/i);
  expect((await stored())["personas"] ?? []).toEqual([]);
  await surface.click({ testid: "persona-save" });
  await surface.wait({ testid: "personas" });
  const { personas = [], products = [] } = await stored();
  expect(personas[0]).toMatchObject({
    product: products[0]?.["id"],
    traits: [
      { trait: "need:wide-fit", level: "must" },
      { trait: "purchase:trail-shoes", level: "should" },
      { trait: "purchase:altra;relation=rival", level: "may" },
    ],
  });
});

test("says of a map without costs what an order by them needs, and not that nobody was seen", async () => {
  const id = String((await stored())["personas"]![0]!["id"]);
  await open(`#ask=${encodeURIComponent(id)}`);
  await surface.wait({ testid: "answer-row" });
  await surface.choose({ testid: "ask-mode" }, "least-cost");
  await surface.wait({ testid: "ask-none", text: "noted reach or cost" });
  await surface.wait({ testid: "left-out", text: "fit, without a noted cost" });
  expect(await surface.text({ testid: "ask-none" })).not.toMatch(/sighting/);
});

const leftovers = async () =>
  surface.page.$$eval('[data-testid="ad-left"]', (lines) =>
    lines.map((line) => Number((line as HTMLElement).dataset["sightings"])),
  );

test("shows what each criterion leaves of the map, while it is typed", async () => {
  await open("#personas=new");
  await surface.fill({ testid: "persona-name" }, "Fell runner");
  await pickFirst("persona-trait", "wide fit");
  await until("the first step", async () => (await leftovers()).join() === "2");
  await pickFirst("persona-trait", "fell running");
  await until("the second step", async () => (await leftovers()).join() === "2,1");
  expect(await surface.texts({ testid: "ad-evidence" })).toEqual([
    "noted in 2 sightings",
    "noted in 1 sighting",
  ]);
  await surface.choose({ css: ".ad-line:last-child select" }, "must");
  await until("the stronger one first", async () => (await leftovers()).join() === "1,1");
  expect((await stored())["personas"]).toHaveLength(1);
});

test("keeps what is typed through a reload, until it is saved", async () => {
  const name = () => surface.value({ testid: "persona-name" });
  await surface.fill({ testid: "persona-name" }, "Fell runner, half typed");
  await surface.page.reload();
  await surface.wait({ testid: "persona-editor" });
  expect(await name()).toBe("Fell runner, half typed");
  expect(await surface.texts({ testid: "ad-line" })).toHaveLength(2);
  expect(await surface.text({ testid: "persona-editor" })).toMatch(/Not saved yet/);
  await surface.fill({ testid: "persona-name" }, "Fell runner");
});

test("refuses a persona with a half-typed trait, and goes to what is wrong", async () => {
  const focused = () =>
    surface.page.evaluate(() => (document.activeElement as HTMLElement).dataset["testid"] ?? "");
  await surface.fill({ testid: "persona-trait" }, "nurse");
  await surface.click({ testid: "persona-save" });
  await surface.wait({ testid: "persona-lack", text: "“nurse” is not a trait yet" });
  expect(await surface.value({ testid: "persona-trait" })).toBe("nurse");
  await expect.poll(focused).toBe("persona-trait");
  expect((await stored())["personas"]).toHaveLength(1);
  expect(await findBarriers(surface.page)).toEqual([]);
  await surface.fill({ testid: "persona-trait" }, "");
  await surface.fill({ testid: "persona-name" }, "");
  await surface.click({ testid: "persona-save" });
  await surface.wait({ testid: "persona-lack", text: "Give the persona a name" });
  await expect.poll(focused).toBe("persona-name");
  await surface.fill({ testid: "persona-name" }, "Fell runner");
  await surface.gone({ testid: "persona-lack" });
});

test("freezes a version and says what changed since", async () => {
  await surface.click({ testid: "persona-save" });
  await surface.click({ role: "link", name: "Edit Fell runner" });
  await surface.click({ css: '[data-testid="part-versions"] summary' });
  expect(await surface.text({ testid: "persona-freeze" })).toBe("Freeze this version");
  await surface.click({ testid: "persona-freeze" });
  await surface.wait({ testid: "version-state", text: "nothing changed" });
  const versions = async () => {
    const { personas = [] } = await stored();
    return personas.find(({ name }) => name === "Fell runner")?.["versions"];
  };
  expect(await versions()).toMatchObject([
    { name: "Fell runner", hash: expect.stringMatching(/^v:[0-9a-f]{40}$/) },
  ]);
  await surface.choose({ css: ".ad-line:last-child select" }, "may");
  await surface.wait({ testid: "version-changes", text: "wide fit: should → may" });
  // Freezing would save that, too.
  expect(await surface.text({ testid: "persona-freeze" })).toBe("Save and freeze");
  await surface.click({ testid: "persona-save" });
  await surface.wait({ testid: "personas" });
  expect(await versions()).toHaveLength(1);
});

test("asks for what is unknown, and leaves the note to a role in the record", async () => {
  await surface.click({ role: "link", name: "Edit Fell runner" });
  await surface.click({ css: '[data-testid="part-unknown"] summary' });
  const asked = await surface.texts({ css: '[data-testid="unknown-list"] li' });
  expect(asked.join("\n")).toMatch(/How old are you/);
  expect(asked.join("\n")).not.toMatch(/What are your hobbies/);
  await surface.click({ testid: "survey-copy" });
  const copied = (await surface.value({ testid: "survey-text" })).match(/^\d+\. /gm) ?? [];
  expect(copied.length).toBeGreaterThan(asked.length);
  expect(await surface.text({ testid: "survey-copy" })).toBe(`Copy ${copied.length} questions`);
  await surface.click({ css: '[data-testid="part-unit"] summary' });
  await surface.choose({ testid: "persona-role" }, "uses");
  const { personas = [] } = await stored();
  const other = personas.find(({ name }) => name !== "Fell runner");
  await surface.choose({ testid: "unit-add" }, String(other?.["id"]));
  await surface.choose({ testid: "unit-role" }, "pays");
  await surface.click({ css: '[data-testid="part-tell"] summary' });
  const [card] = (await stored())["products"] ?? [];
  await surface.choose({ testid: "persona-product" }, String(card?.["id"]));
  await surface.wait({ testid: "tell-card", text: "Open the card of Gemsbock" });
  expect(await surface.page.$eval('a[data-testid="tell-card"]', ({ hash }) => hash)).toBe(
    `#products=${encodeURIComponent(String(card?.["id"]))}`,
  );
  await surface.choose({ testid: "persona-product" }, "");
  await surface.click({ testid: "message-add" });
  await surface.choose({ testid: "message-role" }, "pays");
  await surface.fill({ testid: "message-text" }, "They last.");
  await surface.click({ testid: "persona-save" });
  await surface.wait({ testid: "personas" });
  const kept = (await stored())["personas"]?.find(({ name }) => name === "Fell runner");
  expect(kept).toMatchObject({
    role: "uses",
    unit: [{ persona: other?.["id"], role: "pays" }],
    messages: [{ role: "pays", text: "They last." }],
  });
});

/** In how many channels a word's page says that it was noted. */
async function channelsWith(trait: string): Promise<number> {
  await open(`#vocabulary=${encodeURIComponent(trait)}`);
  await surface.wait({ testid: "word-seen" });
  return Number(/in (\d+) channel/.exec(await surface.text({ testid: "word-seen" }))?.[1]);
}

/** The channels that the Ask section names for the persona, best first. */
async function answer(): Promise<string[]> {
  await dashboard.go("personas");
  await surface.click({ role: "link", name: "Where do they gather? Fell runner" });
  await surface.wait({ testid: "answer-row" });
  return surface.page.$$eval('[data-testid="answer-row"]', (rows) =>
    rows.map((row) => (row as HTMLElement).dataset["key"] ?? ""),
  );
}

test("merges two words, which changes the answer, and undoes it", async () => {
  expect(await channelsWith("interest:fell-running")).toBe(1);
  const before = await answer();
  expect(before.join()).not.toContain("mud.example");
  await dashboard.go("vocabulary");
  await surface.click({ css: '[data-testid="near"] summary' });
  await surface.click({ role: "button", name: "Keep “Fell running”" });
  await surface.wait({ testid: "near-status", text: "now counts as" });
  expect(await channelsWith("interest:fell-running")).toBe(2);
  await until("both places in the answer", async () =>
    (await answer()).join().includes("mud.example"),
  );
  await open("#vocabulary=interest%3Afell-runing");
  await surface.click({ testid: "merge-undo" });
  await surface.gone({ testid: "word-merged" });
  expect(await channelsWith("interest:fell-running")).toBe(1);
  await until("the answer of before", async () => (await answer()).join() === before.join());
});

test("never suggests again what was said no to", async () => {
  await dashboard.go("vocabulary");
  await surface.click({ css: '[data-testid="near"] summary' });
  await surface.click({ testid: "near-dismiss" });
  await surface.gone({ testid: "near-pair" });
  await surface.page.reload();
  await surface.wait({ testid: "words" });
  expect(await surface.has({ testid: "near" })).toBe(false);
  expect((await stored())["dismissals"]).toHaveLength(1);
});

test("finds words by another language's name, and keeps an overridden one", async () => {
  await surface.fill({ testid: "word-search" }, "跑步");
  await surface.click({ role: "link", name: "=running", within: { testid: "words" } });
  await surface.fill({ testid: "word-definition" }, "On foot, for its own sake.");
  await surface.press("Tab");
  await surface.wait({ testid: "word-definition-saved", text: "Saved" });
  await type("word-aliases", "Footing");
  await surface.wait({ testid: "word-aliases-value", text: "Footing" });
  await dashboard.go("vocabulary");
  await surface.fill({ testid: "word-search" }, "footing");
  await surface.wait({ testid: "word", text: "running" });
  expect((await stored())["terms"]).toContainEqual(
    expect.objectContaining({
      id: "interest:running",
      definition: "On foot, for its own sake.",
      aliases: ["Footing"],
    }),
  );
});

test("takes back what was changed of a shipped word, and removes one that was added by mistake", async () => {
  await open("#vocabulary=interest%3Arunning");
  await surface.click({ testid: "word-remove" });
  await surface.click({ role: "button", name: "Drop the changes" });
  await surface.gone({ testid: "word-remove" });
  expect(await surface.text({ testid: "word-definition" })).toBe("");
  await open("#vocabulary=interest%3Afell-runing");
  await surface.click({ testid: "word-remove" });
  await surface.wait({ css: "dialog", text: "keep it as text" });
  await surface.click({ role: "button", name: "Remove", within: { css: "dialog" } });
  await surface.wait({ testid: "words" });
  const removed = (await stored())["terms"]?.find(({ id }) => id === "interest:fell-runing");
  expect(removed).toMatchObject({ removed: true });
  await open("#vocabulary=interest%3Afell-runing");
  await surface.wait({ css: ".empty", text: "No such word" });
});

test("adds a facet of one's own, but no fixed list without values", async () => {
  await open("#vocabulary=facets");
  await surface.click({ testid: "facet-add" });
  await surface.fill({ testid: "facet-en" }, "Trail grade");
  await surface.choose({ testid: "facet-type" }, "choice");
  await surface.click({ testid: "facet-save" });
  await surface.wait({ role: "alert", text: "at least one value" });
  expect((await stored())["facets"] ?? []).toEqual([]);
  await surface.choose({ testid: "facet-type" }, "term");
  await surface.click({ testid: "facet-save" });
  await surface.wait({ testid: "own-facet", text: "Trail grade" });
  expect((await stored())["facets"]).toMatchObject([{ id: "trail-grade", type: "term" }]);
});

test("loses nothing of a card that is filled in faster than it is saved", async () => {
  await dashboard.go("products");
  await surface.click({ testid: "product-new" });
  await type("product-name", "Springbok");
  await surface.wait({ testid: "product-item" });
  await type("product-item", "race shoes");
  await type("feature-name", "Carbon plate");
  for (const rival of ["Nike", "Saucony", "Hoka"]) await type("product-rivals", rival);
  await surface.fill({ testid: "product-price" }, "200-250 €"); // left by the next click
  await surface.click({ testid: "product-draft" });
  await surface.wait({ testid: "persona-editor" });
  await surface.click({ testid: "persona-save" });
  await surface.wait({ testid: "personas" });
  const { personas = [], products = [] } = await stored();
  const card = products.find(({ name }) => name === "Springbok");
  expect(card).toMatchObject({
    item: "race shoes",
    price: "200-250 €",
    features: [{ name: "Carbon plate" }],
    rivals: ["Nike", "Saucony", "Hoka"],
  });
  const drafted = personas.find(({ product }) => product === card?.["id"]);
  expect(JSON.stringify(drafted?.["traits"])).toMatch(/race-shoes[\s\S]*nike[\s\S]*hoka/);
  await open(`#products=${encodeURIComponent(String(card?.["id"]))}`);
  await surface.click({ testid: "product-draft" });
  await surface.wait({ testid: "persona-editor" });
  expect(await surface.value({ testid: "persona-name" })).toBe("Buyer of Springbok (2)");
});

test("keeps the focus by the field when a line or a chip is removed", async () => {
  const focused = () =>
    surface.page.evaluate(() => (document.activeElement as HTMLElement).dataset["testid"] ?? "");
  await open("#personas=new");
  await pickFirst("persona-trait", "hiking");
  await surface.click({ css: ".ad-line:last-child .chip-button" });
  await expect.poll(focused).toBe("persona-trait");
  await dashboard.go("products");
  await surface.click({ testid: "product-new" });
  await type("product-name", "Chamois");
  await type("product-rivals", "Altra");
  await surface.click({ css: '[data-testid="product-rivals-value"] .chip-button' });
  await expect.poll(focused).toBe("product-rivals");
});

describe.each(["en", "zh_CN"] as const)("in %s", (language) => {
  beforeAll(async () => {
    await dashboard.go("settings");
    await surface.choose({ testid: "language-choice" }, language);
  });

  test.each([
    ["vocabulary", "words"],
    ["vocabulary=interest%3Arunning", "word-uses"],
    ["vocabulary=facets", "facet-list"],
    ["products", "products"],
    ["personas=new", "persona-editor"],
  ])("has no barrier in #%s, nor sideways scrolling", async (hash, testid) => {
    await open(`#${hash}`);
    await surface.wait({ testid });
    expect(await findBarriers(surface.page)).toEqual([]);
    await surface.page.setViewport({ width: 360, height: 700 });
    expect(await overflowX(surface.page)).toBe(0);
    await surface.page.setViewport(null);
  });

  test.each(["products", "personas"] as const)("has none in one of the %s", async (section) => {
    const [record] = (await stored())[section] ?? [];
    await open(`#${section}=${encodeURIComponent(String(record?.["id"]))}`);
    await surface.wait({ testid: section === "products" ? "product-item" : "ad-line" });
    await surface.page.$$eval("details", (parts) => parts.forEach((part) => (part.open = true)));
    expect(await findBarriers(surface.page)).toEqual([]);
    await surface.page.setViewport({ width: 360, height: 700 });
    expect(await overflowX(surface.page)).toBe(0);
    await surface.page.setViewport(null);
  });
});
