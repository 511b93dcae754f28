// Saying it precisely in the built extension: qualifiers, own facets, hours, the buying unit, counts as a file, pinyin.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { findBarriers, overflowX } from "./check-accessibility.ts";
import { openPopup } from "./gestures.ts";
import { readDatabase } from "./read-database.ts";
import { useSampleWorld } from "./sample-world.ts";
import { PLACES } from "./sites/places.ts";
import { until } from "./wait.ts";

const sample = useSampleWorld();

const { open } = sample;

async function type(testid: string, words: string) {
  await sample.dashboard.surface.fill({ testid }, words);
  await sample.dashboard.surface.press("Enter");
}

test("fills in the relation of a brand from the product card, and lets it be said more precisely", async () => {
  const { surface } = sample.dashboard;
  await sample.dashboard.go("products");
  await surface.click({ testid: "product-new" });
  await type("product-name", "Gemsbock");
  await surface.wait({ testid: "product-item" });
  await type("product-rivals", "Altra");
  await surface.wait({ testid: "product-rivals-value", text: "Altra" });
  const page = await sample.world.driver.newPage(PLACES.shoes);
  const panel = await (await openPopup(sample.world.driver, page)).tag();
  await panel.addTrait("Altra");
  await panel.surface.wait({ testid: "qualifier-relation" });
  expect(await panel.surface.value({ testid: "qualifier-relation" })).toBe("rival");
  await panel.surface.choose({ testid: "qualifier-tense" }, "now");
  expect(await panel.surface.text({ testid: "derived" })).toMatch(
    /need: altra[\s\S]*a rival's, now/i,
  );
  await panel.save();
  await panel.surface.close();
  const { sightings = [] } = await readDatabase(surface.page);
  const traits = sightings.flatMap(({ cohorts }) =>
    (cohorts as { traits: string[] }[]).flatMap((cohort) => cohort.traits),
  );
  expect(traits).toContain("purchase:altra;relation=rival;tense=now");
});

test("orders the brands in a persona's mind", async () => {
  const { surface } = sample.dashboard;
  await surface.page.bringToFront();
  await open("ask==purchase:altra");
  await surface.wait({ testid: "insights" });
  await surface.click({ testid: "open-rivals" });
  expect(await surface.text({ testid: "rival" })).toMatch(/1\.\s*Altra[\s\S]*1 person seen/);
});

test("says of a derived trait, in what it opens, what it follows from", async () => {
  const { surface } = sample.dashboard;
  const reason = /because of: Altra \(a rival's, now\)/;
  await surface.page.bringToFront();
  await open("ask==derived:need:altra");
  await surface.click({ role: "button", within: { testid: "answer-row" } });
  await surface.click({ css: '[data-testid="reason"] summary' });
  expect(await surface.text({ testid: "because" })).toMatch(reason);
});

test("asks for what only follows, in the place of a trait that has such evidence", async () => {
  const { surface } = sample.dashboard;
  await open("personas=new");
  await surface.wait({ testid: "persona-editor" });
  await type("persona-trait", "need: altra");
  await surface.click({ css: '[data-trait="need:altra"] [data-testid="ad-derive"]' });
  const line = '[data-trait="derived:need:altra"]';
  await surface.wait({ css: `${line} [data-testid="ad-evidence"]`, text: "noted in 1 sighting" });
  expect(await surface.has({ css: `${line} [data-testid="ad-derive"]` })).toBe(false);
  await surface.click({ testid: "persona-cancel" });
});

test("keeps an own facet that is an ordered choice, and finds it by “at least”", async () => {
  const { surface } = sample.dashboard;
  await open("vocabulary=facets");
  await surface.click({ testid: "facet-add" });
  await surface.fill({ testid: "facet-en" }, "Trail grade");
  await surface.choose({ testid: "facet-type" }, "choice");
  for (const value of ["Easy", "Quite hard", "Extreme"]) await type("facet-values", value);
  await surface.click({ testid: "facet-ordered" });
  await surface.click({ testid: "facet-save" });
  await surface.wait({ testid: "own-facet", text: "Trail grade" });
  const page = await sample.world.driver.newPage(PLACES.shoes);
  const panel = await (await openPopup(sample.world.driver, page)).tag();
  await panel.addTrait("trail grade: extr");
  await panel.addTrait("online hours: weekdays 19-23");
  await panel.setCounts(3, 5);
  await panel.save();
  await panel.surface.close();
  await surface.page.bringToFront();
  await open("ask==" + encodeURIComponent("trail-grade:>=quite-hard"));
  await surface.wait({ testid: "answer-row" });
  expect(await surface.texts({ testid: "answer-row" })).toHaveLength(1);
});

test("shows the hour strip of a persona and of a channel, each with its table", async () => {
  const { surface } = sample.dashboard;
  await surface.click({ testid: "open-hours" });
  await surface.wait({ testid: "hour-strip", text: "Mon–Fri 19–23" });
  await surface.click({ css: '[data-testid="hour-strip"] summary' });
  await surface.wait({ testid: "hour-table" });
  expect(await surface.text({ testid: "hour-table" })).toMatch(/Mon\s(?:0\s+)+3\s+3\s+3\s+3\s+0/);
  expect(await findBarriers(surface.page)).toEqual([]);
  const row = await surface.find({ testid: "answer-row" });
  const key = await row.evaluate((element) => (element as HTMLElement).dataset["key"] ?? "");
  await open(`channels=${encodeURIComponent(key)}`);
  await surface.wait({ testid: "hour-strip", text: "Mon–Fri 19–23" });
  expect(await findBarriers(surface.page)).toEqual([]);
  // All 24 hours are seen on a narrow page.
  await surface.page.setViewport({ width: 360, height: 700 });
  const hidden = () =>
    surface.page.$eval(".hour-picture", (box) => box.scrollWidth - box.clientWidth);
  await expect.poll(hidden).toBe(0);
  await surface.page.setViewport(null);
});

test("saves the hour strip as a picture that stands alone", async () => {
  const { surface } = sample.dashboard;
  await surface.click({ testid: "picture-svg" });
  const svg = (await downloaded(".svg")).toString("utf8");
  expect(lastFile(".svg")).toMatch(/^shoal-hours-[\p{L}\p{N}-]+\.svg$/u);
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg.match(/<rect /g)).toHaveLength(7 * 24 + 1);
  expect(svg).toMatch(/When they are online: [\s\S]*Most of them: Mon–Fri 19–23/);
  // Nothing in it may lean on the page's styles.
  expect(svg).not.toMatch(/class=|style=|var\(|light-dark/);
  expect(svg).toContain('fill="rgb(11, 102, 195)"');
  await surface.click({ testid: "picture-png" });
  const png = await downloaded(".png");
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/.exec(svg)?.[1]));
});

const lastFile = (ending: string) =>
  readdirSync(sample.world.driver.downloads).find((file) => file.endsWith(ending)) ?? "";

/** Waits for a file of this ending in the downloads and returns its content. */
async function downloaded(ending: string): Promise<Buffer> {
  return until(`a file ${ending}`, async () => {
    const file = lastFile(ending);
    const bytes = file && readFileSync(path.join(sample.world.driver.downloads, file));
    return bytes && bytes.length > 0 ? bytes : undefined;
  });
}

test("names the channels that parent and pupil share, and those of each alone", async () => {
  const { surface } = sample.dashboard;
  await open("ask=p%3Asample-paying-parent");
  await surface.wait({ testid: "insights" });
  await surface.click({ testid: "open-unit" });
  await surface.wait({ testid: "unit-place" });
  const table = await surface.text({ testid: "unit-table" });
  expect(table).toMatch(/Parent who pays\s+pays[\s\S]*Pupil who asks\s+recommends/);
  expect(table).toMatch(/Shared[\s\S]*\d+ of \d+\s+\d+ of \d+[\s\S]*Only Parent who pays[\s\S]*–/);
});

test("counts any facet by any other, and hands the table over as a file", async () => {
  const { surface } = sample.dashboard;
  await surface.click({ testid: "open-pivot" });
  await surface.choose({ testid: "pivot-rows" }, "role");
  await surface.choose({ testid: "pivot-columns" }, "decision");
  const cell = { css: '[data-testid="pivot-cell"][data-cell="role:parent decision:pays"]' };
  await surface.wait(cell);
  const shown = (await surface.text(cell)).trim();
  await surface.click({ testid: "pivot-csv" });
  const name = await until("the file", async () =>
    readdirSync(sample.world.driver.downloads).find((file) => file.endsWith(".csv")),
  );
  expect(name).toBe("shoal-role-by-decision.csv");
  const text = readFileSync(path.join(sample.world.driver.downloads, name), "utf8");
  const [head = "", ...lines] = text
    .replace("\uFEFF", "")
    .split("\r\n")
    .map((line) => line.split(","));
  const parent = lines.find(([role]) => role === "parent") ?? [];
  expect(parent[head.indexOf("pays")]).toBe(shown);
});

test("fits 360 pixels with the new parts open", async () => {
  const { surface } = sample.dashboard;
  await surface.click({ testid: "open-hours" });
  expect(await findBarriers(surface.page)).toEqual([]);
  await surface.page.setViewport({ width: 360, height: 700 });
  expect(await overflowX(surface.page)).toBe(0);
  await surface.page.setViewport(null);
});

test("finds a word by pinyin in Chinese", async () => {
  const { surface } = sample.dashboard;
  await sample.dashboard.go("settings");
  await surface.choose({ testid: "language-choice" }, "zh_CN");
  await open("personas=new");
  await surface.fill({ testid: "persona-trait" }, "paobu");
  await surface.wait({ testid: "persona-trait-option", text: "跑步" });
  await surface.press("Enter");
  expect(await surface.text({ testid: "ad-line" })).toMatch(/跑步/);
});

test("asks a survey for an own facet too", async () => {
  const { surface } = sample.dashboard;
  await surface.click({ css: '[data-testid="part-unknown"] summary' });
  await surface.click({ css: '[data-testid="part-unknown"] button.quiet' });
  expect(await surface.text({ testid: "unknown-list" })).toMatch(/Trail grade\?/);
});

test("finds an IAB category by its name, keeps its id, and merges and parts words in Chinese", async () => {
  const { surface } = sample.dashboard;
  await open("vocabulary=interest%3Arunning");
  await surface.fill({ testid: "word-iab" }, "running and jogging");
  await surface.wait({ testid: "word-iab-option", text: "Running and Jogging" });
  await surface.press("Enter");
  await surface.wait({ testid: "word-iab-chosen", text: "Running and Jogging" });
  const { terms = [] } = await readDatabase(surface.page);
  expect(terms.find(({ id }) => id === "interest:running")?.["iab"]).toMatch(/^\d+$/);
  for (const label of ["Fell running", "Fell runing"]) {
    await open(`vocabulary=new`);
    await surface.fill({ testid: "word-name" }, label);
    await surface.click({ testid: "word-save" });
    await surface.wait({ testid: "word-uses" });
  }
  await sample.dashboard.go("vocabulary");
  await surface.click({ css: '[data-testid="near"] summary' });
  const pairs = (await surface.texts({ testid: "near-pair" })).length;
  await surface.click({ testid: "near-keep" });
  await surface.wait({ testid: "near-undo" });
  await surface.click({ testid: "near-undo" });
  await until("the pair again", async () => {
    return (await surface.texts({ testid: "near-pair" })).length === pairs;
  });
  // The list folded with its last pair.
  if (!(await surface.has({ css: '[data-testid="near"][open]' }))) {
    await surface.click({ css: '[data-testid="near"] summary' });
  }
  await surface.click({ testid: "near-dismiss" });
  await until("one pair less", async () => {
    return (await surface.texts({ testid: "near-pair" })).length === pairs - 1;
  });
  await surface.page.reload();
  await surface.wait({ testid: "words" });
  expect((await surface.texts({ testid: "near-pair" })).length).toBe(pairs - 1);
});

test("asks from the address bar", async () => {
  // Wakes the worker where it sleeps.
  await sample.dashboard.surface.page
    .evaluate("chrome.runtime.sendMessage({ type: 'wake' })")
    .catch(() => undefined);
  const worker = await sample.world.driver
    .browser()
    .waitForTarget((target) => target.type() === "service_worker")
    .then((target) => target.worker());
  const opened = sample.world.driver
    .browser()
    .waitForTarget((target) => target.url().includes("dashboard.html#ask"), { timeout: 10_000 });
  // The address bar itself is out of a driver's reach: its event is what the browser sends after Enter.
  await worker?.evaluate(
    "chrome.omnibox.onInputEntered.dispatch('interest:running kind:venue', 'currentTab')",
  );
  const page = await (await opened).page();
  await until("the answer", async () =>
    page?.$$eval('[data-testid="answer-row"]', (rows) => rows.length > 0),
  );
  expect(
    await page?.$eval('[data-testid="query"]', (field) => (field as HTMLInputElement).value),
  ).toBe("interest:running kind:venue");
});
