// Queries and insights in the dashboard: errors with their place, saved queries, splits, the smallest set, next looks.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { writeMap } from "../../lib/exchange/write-map.ts";
import { EMPTY_MAP } from "../../lib/model/map.ts";
import { aChannel, aSighting } from "../fixtures/a-map.ts";
import { findBarriers, overflowX } from "./check-accessibility.ts";
import { openPopup, tagPage } from "./gestures.ts";
import { readDatabase } from "./read-database.ts";
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
});

test("contrasts two personas in counts and log-odds", async () => {
  await openPart("contrast");
  await sample.dashboard.surface.choose({ testid: "contrast-with" }, "p:sample-speed-buyer");
  await sample.dashboard.surface.wait({ testid: "contrast-row" });
  const row = (await sample.dashboard.surface.texts({ testid: "contrast-row" }))[0];
  expect(row).toMatch(/\d+ of \d+[\s\S]*\d+ of \d+[\s\S]*[+−]\d/);
});

test("shows the place of an error under the field, and keeps the answer before it", async () => {
  const { surface } = sample.dashboard;
  await surface.fill({ testid: "query" }, "interest:running");
  await surface.wait({ testid: "query-count", text: "channels" });
  await surface.wait({ testid: "answer-row" });
  // Typed on: a word that is half there is a question of its own.
  await surface.page.keyboard.press("End");
  await surface.page.keyboard.type(" and (gender:women or age:soon");
  await surface.press("Tab");
  const error = await surface.find({ testid: "query-error" });
  expect(await error.evaluate((element) => (element as HTMLElement).dataset["at"])).toBe("38");
  expect(await surface.text({ testid: "query-error" })).toMatch(/At character 39/);
  expect(await surface.has({ testid: "answer-row" })).toBe(true);
  expect(await findBarriers(surface.page)).toEqual([]);
});

test("completes what is typed by keyboard", async () => {
  const { surface } = sample.dashboard;
  await surface.fill({ testid: "query" }, "milit");
  await surface.wait({ testid: "query-option" });
  await surface.press("Enter");
  const trait = () => surface.value({ testid: "query" });
  await until("the trait", async () => (await trait()).includes(":"));
  expect(await trait()).toMatch(/^interest:military/);
});

test("takes no word for another that it resembles, and leaves the text alone at Escape", async () => {
  const { surface } = sample.dashboard;
  await surface.fill({ testid: "query" }, "runing and wommen");
  await surface.wait({ testid: "query-option" });
  await surface.press("Enter");
  await surface.gone({ testid: "query-option" });
  await surface.press("Escape");
  expect(await surface.value({ testid: "query" })).toBe("runing and wommen");
});

test("saves a query, finds it after a reload, renames and removes it", async () => {
  const { surface } = sample.dashboard;
  await ask("interest:running and not purchase:racing-shoes");
  await until("the count", async () =>
    /\d+ of \d+ channels/.test(await surface.text({ testid: "query-count" })),
  );
  await surface.click({ testid: "query-save" });
  await surface.fill({ testid: "query-name" }, "Calm runners");
  await surface.press("Enter");
  await until("the record", async () => {
    const { queries = [] } = await readDatabase(surface.page);
    return queries.some((query) => query["name"] === "Calm runners");
  });
  await surface.page.reload();
  await surface.wait({ testid: "queries-open" });
  expect(await surface.value({ testid: "query" })).toBe(
    "interest:running and not purchase:racing-shoes",
  );
  await surface.click({ testid: "queries-open" });
  await ask("interest:military");
  await surface.click({ role: "button", name: "Calm runners" });
  expect(await surface.value({ testid: "query" })).toMatch(/^interest:running and not/);
  await surface.click({ role: "button", name: "Rename Calm runners" });
  await surface.fill({ testid: "query-name" }, "Quiet runners");
  await surface.press("Enter");
  await surface.wait({ role: "button", name: "Quiet runners" });
  await surface.click({ role: "button", name: "Remove Quiet runners" });
  await surface.gone({ testid: "saved-query" });
  await surface.wait({ testid: "query-saved", text: "Removed: Quiet runners" });
  const focused = () =>
    surface.page.evaluate(() => (document.activeElement as HTMLElement).dataset["testid"] ?? "");
  await expect.poll(focused).toBe("query-undo");
  await surface.press("Enter");
  await surface.wait({ testid: "queries-open" });
  const { queries = [] } = await readDatabase(surface.page);
  const back = queries.find((query) => query["name"] === "Quiet runners");
  expect(back).toMatchObject({ query: "interest:running and not purchase:racing-shoes" });
  expect(back).not.toHaveProperty("removed");
});

test("saves the filters beside a query with it, in rows that hold a long name", async () => {
  const { surface } = sample.dashboard;
  await ask("interest:running or interest:military");
  await surface.click({ css: '[data-testid="ask-filters"] > summary' });
  await surface.choose({ testid: "ask-status" }, "watching");
  await surface.choose({ testid: "ask-fresh" }, "365");
  await until("the count", async () =>
    /\d+ of \d+ channels/.test(await surface.text({ testid: "query-count" })),
  );
  await surface.click({ testid: "query-save" });
  const name = "Runners and fans of the military who were watched within the last year";
  await surface.fill({ testid: "query-name" }, name);
  await surface.press("Enter");
  await surface.wait({ testid: "query-saved", text: "Saved" });
  const rows = await surface.texts({ testid: "answer-row" });
  await surface.click({ testid: "filters-clear" });
  await surface.click({ css: '[data-testid="ask-filters"] > summary' });
  await until("more rows", async () => {
    return (await surface.texts({ testid: "answer-row" })).length > rows.length;
  });
  await surface.click({ testid: "queries-open" });
  await surface.page.setViewport({ width: 360, height: 700 });
  expect(await overflowX(surface.page)).toBe(0);
  const heights = await surface.page.$$eval('[data-testid="saved-query"] button', (buttons) =>
    buttons
      .filter((button) => !button.classList.contains("saved-run"))
      .map((button) => button.getBoundingClientRect())
      .map(({ width, height }) => width > height),
  );
  expect(heights).not.toContain(false);
  await surface.click({ role: "button", name: `=${name}` });
  await expect
    .poll(() => surface.value({ testid: "query" }))
    .toBe("(interest:running or interest:military) status:watching fresh:<365d");
  await surface.page.setViewport(null);
  await until("the same rows", async () => {
    return (await surface.texts({ testid: "answer-row" })).length === rows.length;
  });
  await surface.fill({ testid: "query" }, "");
});

test("tells of the alternative of a query that is chosen", async () => {
  const { surface } = sample.dashboard;
  await ask("(interest:running or interest:military) and not gender:men");
  await surface.wait({ testid: "insights-alternative" });
  const select = '[data-testid="insights-alternative"]';
  const options = await surface.page.$$eval(`${select} option`, (all) => all.map((o) => o.text));
  expect(options).toEqual(["1. running", "2. military affairs"]);
  await surface.wait({ css: ".insight-cards" });
  const cards = () => surface.text({ css: ".insight-cards" });
  await expect.poll(cards).toMatch(/r\/|running/i);
  const first = await cards();
  await surface.choose({ testid: "insights-alternative" }, "1");
  await expect.poll(cards).toMatch(/Portal/);
  expect(await cards()).not.toBe(first);
  expect(await findBarriers(surface.page)).toEqual([]);
  await ask("interest:running or interest:chess");
  await expect.poll(() => surface.value({ testid: "insights-alternative" })).toBe("0");
  await ask("interest:running");
  await surface.gone({ testid: "insights-alternative" });
  await surface.fill({ testid: "query" }, "");
});

test("narrows by status, method and observer", async () => {
  const { surface } = sample.dashboard;
  await choosePersona("p:sample-training-runner");
  const all = (await surface.texts({ testid: "answer-row" })).length;
  await surface.click({ css: '[data-testid="ask-filters"] > summary' });
  await surface.choose({ testid: "ask-status" }, "watching");
  await until(
    "fewer rows",
    async () => (await surface.texts({ testid: "answer-row" })).length < all,
  );
  await surface.wait({ testid: "insights", text: "that the filters leave" });
  const keys = await surface.page.$$eval('[data-testid="answer-row"]', (rows) =>
    rows.map((row) => (row as HTMLElement).dataset["key"]),
  );
  await until("next looks among the rows alone", async () => {
    const next = await surface.page.$$eval('[data-testid="next-looks-list"] a', (links) =>
      links.map(({ hash }) => decodeURIComponent(hash).replace("#channels=", "")),
    );
    return next.every((key) => keys.includes(key));
  });
  await surface.choose({ testid: "ask-method" }, "customer-file");
  await surface.wait({ testid: "ask-none", text: "2 filters narrow the question" });
  expect(await surface.has({ testid: "answer-row" })).toBe(false);
  await surface.click({ testid: "none-clear" });
  await until(
    "all rows",
    async () => (await surface.texts({ testid: "answer-row" })).length === all,
  );
});

test("names the filters in a query that nothing answers, and asks without them", async () => {
  const { surface } = sample.dashboard;
  await surface.fill({ testid: "query" }, "running kind:venue status:dropped");
  await surface.wait({ testid: "ask-none", text: "kind:venue and status:dropped narrow" });
  await surface.wait({ testid: "ask-none", text: "Without filters there is an answer" });
  expect(await surface.has({ testid: "none-clear" })).toBe(false);
  expect(await findBarriers(surface.page)).toEqual([]);
  await surface.click({ testid: "none-unfiltered" });
  await surface.wait({ testid: "answer-row" });
  expect(await surface.value({ testid: "query" })).toBe("running");
  expect(
    await surface.page.evaluate(() => (document.activeElement as HTMLElement).dataset["testid"]),
  ).toBe("query");
});

test("says where filters are not why nothing answers, and leaves the focus where they are cleared", async () => {
  const { surface } = sample.dashboard;
  const focused = () =>
    surface.page.evaluate(() => (document.activeElement as HTMLElement).dataset["testid"]);
  await surface.fill({ testid: "query" }, "gender:men and not gender:men kind:forum");
  await surface.wait({ testid: "ask-none", text: "The filter is not why" });
  expect(await surface.has({ testid: "none-unfiltered" })).toBe(false);
  await surface.fill({ testid: "query" }, "running");
  await surface.wait({ testid: "answer-row" });
  if (!(await surface.has({ css: '[data-testid="ask-filters"][open]' }))) {
    await surface.click({ css: '[data-testid="ask-filters"] > summary' });
  }
  await surface.choose({ testid: "ask-status" }, "dropped");
  await surface.wait({ testid: "ask-none", text: "1 filter narrows the question. Without" });
  await surface.click({ testid: "none-clear" });
  await surface.wait({ testid: "answer-row" });
  await expect.poll(focused).toBe("query");
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
