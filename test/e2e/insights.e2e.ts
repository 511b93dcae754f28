// Insights in the dashboard: splits, the smallest set, contrasts, next looks.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { writeMap } from "../../lib/exchange/write-map.ts";
import { EMPTY_MAP } from "../../lib/model/map.ts";
import { aChannel, aSighting } from "../fixtures/a-map.ts";
import { findBarriers, overflowX } from "./check-accessibility.ts";
import { openPopup, tagPage } from "./gestures.ts";
import { useSampleWorld } from "./sample-world.ts";
import { PLACES } from "./sites/places.ts";
import { until } from "./wait.ts";

const sample = useSampleWorld();
beforeAll(async () => {
  await sample.dashboard.go("ask");
  await sample.dashboard.surface.wait({ testid: "insights" });
});

async function choosePersona(id: string): Promise<void> {
  await sample.dashboard.surface.choose({ testid: "ask-persona" }, id);
  await until("the persona's answer", async () => {
    const { page } = sample.dashboard.surface;
    return page.evaluate((wanted) => location.hash.includes(encodeURIComponent(wanted)), id);
  });
  await sample.dashboard.surface.wait({ testid: "insights" });
}

async function openPart(name: string): Promise<void> {
  await sample.dashboard.surface.click({ testid: `open-${name}` });
}

async function ask(query: string): Promise<void> {
  const { surface } = sample.dashboard;
  await surface.fill({ testid: "query" }, query);
  await surface.press("Tab");
}

const cellOf = async (traits: string) =>
  sample.dashboard.surface.text({ css: `[data-testid="split-cell"][data-cell="${traits}"]` });

test("splits the military fans by gender and age: each with their own portal first", async () => {
  await choosePersona("p:sample-military-woman");
  await openPart("split");
  await sample.dashboard.surface.wait({ testid: "split-grid" });
  await until("names of channels", async () => (await cellOf("gender:women age:18-24")) !== "");
  // Until the names are read a channel goes by its key.
  await expect.poll(() => cellOf("gender:women age:18-24")).toMatch(/^\s*South Portal/);
  expect(await cellOf("gender:women age:18-24")).not.toMatch(/North Portal/);
  expect(await cellOf("gender:men age:45-54")).toMatch(/^\s*North Portal/);
  expect(await cellOf("gender:men age:45-54")).not.toMatch(/South Portal/);
});

test("says how many values a split has no room for", async () => {
  const { surface } = sample.dashboard;
  await ask("gender:women");
  await surface.wait({ testid: "query-count", text: "channels" });
  if (!(await surface.has({ testid: "split-columns" }))) await openPart("split");
  await surface.choose({ testid: "split-columns" }, "role");
  await surface.choose({ testid: "split-rows" }, "interest");
  await surface.wait({ testid: "split-left-out", text: "values seen less often" });
  expect(await surface.text({ testid: "split-left-out" })).toMatch(
    /^Left out of “interest”: \d+ values seen less often/,
  );
  await surface.choose({ testid: "split-rows" }, "");
  await surface.gone({ testid: "split-left-out" });
  await choosePersona("p:sample-military-woman");
  if (!(await surface.has({ testid: "split-columns" }))) await openPart("split");
  await surface.choose({ testid: "split-columns" }, "gender");
  await surface.choose({ testid: "split-rows" }, "age");
});

test("opens the quotes of a cell", async () => {
  const cell = { css: '[data-testid="split-cell"][data-cell="gender:women age:18-24"]' };
  await sample.dashboard.surface.click({ role: "button", within: cell });
  await sample.dashboard.surface.wait({ css: ".split-quotes blockquote" });
  expect(await sample.dashboard.surface.text({ css: ".split-quotes" })).toMatch(
    /seen in \d+ of \d+/,
  );
});

test("lists where to look next, and says how much is missing before coverage is told", async () => {
  expect(await sample.dashboard.surface.text({ testid: "next-looks-list" })).toMatch(
    /seen \d+ of \d+/,
  );
  expect(await sample.dashboard.surface.text({ testid: "coverage-card" })).toMatch(
    /\d+ missing|\d+–\d+ of 100/,
  );
});

test("asks to look again where the evidence is old, oldest first, until somebody has", async () => {
  const { surface } = sample.dashboard;
  const kitchen = "blog.quietkitchen.example";
  const look = (channel: string, at: string) =>
    aSighting({
      id: `s:${channel}`,
      channel,
      at,
      read: 10,
      cohorts: [{ traits: ["interest:old-maps"], seen: 4 }],
    });
  const file = path.join(sample.world.driver.downloads, "old.shoal.json");
  writeFileSync(
    file,
    writeMap({
      ...EMPTY_MAP,
      channels: ["dusty.example", kitchen, "fresh.example"].map((key) =>
        aChannel({ key, kind: "blog", name: key, url: `https://${key}/` }),
      ),
      sightings: [
        look(kitchen, "2019-05-01T08:00:00.000Z"),
        look("fresh.example", new Date().toISOString()),
        look("dusty.example", "2012-05-01T08:00:00.000Z"),
      ],
    }),
  );
  await sample.dashboard.offer(file);
  await sample.dashboard.applyImport();
  await sample.open("ask==interest:old-maps");
  await surface.wait({ testid: "recheck-list" });
  const queue = async () => surface.texts({ css: '[data-testid="recheck-list"] a' });
  expect(await queue()).toEqual(["dusty.example", kitchen]);
  expect(await surface.text({ testid: "recheck" })).toMatch(
    /Check again[\s\S]*\d+ years ago[\s\S]*half-life or more ago/,
  );
  expect(await findBarriers(surface.page)).toEqual([]);
  const { panel, page } = await tagPage(sample.world.driver, PLACES.kitchen, {
    traits: ["nurse"],
    read: 3,
  });
  await panel.surface.close();
  await page.close();
  await surface.page.bringToFront();
  await until("the place just looked at to leave the queue", async () => {
    return (await queue()).join() === "dusty.example";
  });
  await surface.click({ role: "link", within: { testid: "recheck-list" } });
  await surface.wait({ testid: "sighting" });
  await sample.dashboard.go("ask");
});

test("keeps the smallest set within the budget and says what is guaranteed", async () => {
  await choosePersona("p:sample-training-runner");
  await openPart("set");
  await sample.dashboard.surface.wait({ testid: "set-table" });
  const costs = async () =>
    sample.dashboard.surface.page.$$eval('[data-testid="set-row"]', (rows) =>
      rows.map((row) => Number((row as HTMLElement).dataset["cost"])),
    );
  const sum = (all: number[]) => all.reduce((total, cost) => total + cost, 0);
  const before = sum(await costs());
  const budget = Math.floor(before * 0.6);
  await sample.dashboard.surface.fill({ testid: "set-budget" }, String(budget));
  await until("a cheaper set", async () => sum(await costs()) !== before);
  expect(sum(await costs())).toBeLessThanOrEqual(budget);
  expect(await sample.dashboard.surface.text({ testid: "insight-set" })).toMatch(
    /No set of the same cost (could cover more than 1\.[1-9]|could cover more than [2-9]|covers more)/,
  );
  await sample.dashboard.surface.fill({ testid: "set-budget" }, "a lot");
  await sample.dashboard.surface.wait({ testid: "set-budget-bad" });
  expect(await costs()).toEqual([]);
  await sample.dashboard.surface.fill({ testid: "set-budget" }, `${budget},00 €`);
  await until("the set again", async () => (await costs()).length > 0);
  expect(sum(await costs())).toBeLessThanOrEqual(budget);
  expect(await sample.dashboard.surface.has({ testid: "set-budget-unit" })).toBe(false);
  await sample.dashboard.surface.fill({ testid: "set-budget" }, `max ${budget} USD`);
  await sample.dashboard.surface.wait({
    testid: "set-budget-unit",
    text: "The budget is in USD, the costs are in",
  });
});

test("contrasts two personas in counts and log-odds", async () => {
  await openPart("contrast");
  await sample.dashboard.surface.choose({ testid: "contrast-with" }, "p:sample-speed-buyer");
  await sample.dashboard.surface.wait({ testid: "contrast-row" });
  const row = (await sample.dashboard.surface.texts({ testid: "contrast-row" }))[0];
  expect(row).toMatch(/\d+ of \d+[\s\S]*\d+ of \d+[\s\S]*[+−]\d/);
});

test("has no barrier and fits 360 pixels with every insight open", async () => {
  const { surface } = sample.dashboard;
  await choosePersona("p:sample-military-woman");
  await surface.page.reload();
  await surface.wait({ testid: "insights" });
  for (const name of ["split", "contrast", "set", "usage", "gaps", "rivals"]) await openPart(name);
  await surface.wait({ testid: "set-table", text: "of 100" });
  await surface.wait({ testid: "split-grid" });
  expect(await findBarriers(surface.page)).toEqual([]);
  await surface.page.setViewport({ width: 360, height: 700 });
  expect(await overflowX(surface.page)).toBe(0);
  const [share = ""] = await surface.texts({ css: ".share-below" });
  expect(share).toMatch(/\d+–\d+ of 100/);
  const cut = await surface.page.$$eval('[data-testid="answer-row"] .col-rank', (cells) =>
    cells.filter((cell) => {
      cell.textContent = "1234";
      return cell.scrollWidth > cell.clientWidth;
    }),
  );
  expect(cut).toEqual([]);
  await surface.page.setViewport(null);
});

test("names in the popup what is covered and where to look next", async () => {
  const page = await sample.world.driver.newPage(PLACES.plan);
  const popup = await openPopup(sample.world.driver, page);
  expect(await popup.surface.text({ testid: "covered" })).toMatch(/\d+/);
  expect(await popup.surface.text({ testid: "look-next" })).toMatch(/^Look next: \S/);
  await popup.surface.close();
});
