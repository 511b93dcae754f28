// The dashboard in Chromium: channels, their sightings, personas, settings, in every word and click that they need.
import { afterAll, beforeAll, expect, test } from "vitest";
import { startChromium } from "./drivers/chromium.ts";
import { openDashboard, type Dashboard } from "./pages/dashboard.ts";
import { readDatabase } from "./read-database.ts";
import { pageSurface, type PageSurface } from "./surface.ts";
import { until } from "./wait.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let dashboard: Dashboard;
let surface: PageSurface;

beforeAll(async () => {
  world = await startWorld(startChromium);
  dashboard = await openDashboard(world.driver);
  surface = dashboard.surface;
  await dashboard.loadSample();
});
afterAll(() => world?.end());

const stored = () => readDatabase(surface.page);
const rowCount = async () => (await surface.texts({ testid: "channel-row" })).length;

test("finds a channel by its name and opens its sightings with their words", async () => {
  await dashboard.go("channels");
  await surface.wait({ testid: "channel-row" });
  const all = await rowCount();
  await surface.fill({ testid: "channel-search" }, "North Portal");
  await until("fewer channels", async () => (await rowCount()) < all);
  await surface.click({ role: "link", name: "North Portal", within: { testid: "channel-row" } });
  await surface.wait({ testid: "sighting" });
  expect((await surface.texts({ testid: "sighting" })).length).toBeGreaterThan(1);
  expect((await surface.texts({ css: "blockquote" })).length).toBeGreaterThan(0);
});

test("changes a channel's name, kind, status and note, and they stay", async () => {
  await surface.fill({ testid: "channel-name" }, "North Portal: hardware");
  await surface.press("Enter");
  await surface.wait({ testid: "channel-name-saved", text: "Saved" });
  await surface.choose({ testid: "channel-kind" }, "forum");
  await surface.choose({ testid: "channel-status" }, "trying");
  await surface.fill({ testid: "channel-note" }, "Ask the moderators first");
  await surface.press("Tab");
  await until("all four to be stored", async () => {
    const { channels = [] } = await stored();
    return channels.some(
      (each) =>
        each["name"] === "North Portal: hardware" &&
        each["kind"] === "forum" &&
        each["status"] === "trying" &&
        each["note"] === "Ask the moderators first",
    );
  });
  await surface.page.reload();
  expect(await surface.value({ testid: "channel-name" })).toBe("North Portal: hardware");
  expect(await surface.value({ testid: "channel-note" })).toBe("Ask the moderators first");
});

test("retracts a sighting for good, after asking", async () => {
  await surface.wait({ testid: "sighting" });
  const before = (await surface.texts({ testid: "retract" })).length;
  await surface.click({ testid: "retract", nth: 0 });
  await surface.click({ testid: "confirm-no" });
  await surface.gone({ testid: "retract-dialog" });
  expect((await stored())["retractions"]).toEqual([]);
  await surface.click({ testid: "retract", nth: 0 });
  await surface.click({ testid: "confirm-yes" });
  await until(
    "one fewer",
    async () => (await surface.texts({ testid: "retract" })).length === before - 1,
  );
  await surface.wait({ testid: "withdrawn" });
  expect(await surface.page.evaluate(() => document.activeElement?.textContent)).toBe("Sightings");
  expect((await stored())["retractions"]).toHaveLength(1);
});

test("adds a place without a page, by hand", async () => {
  await dashboard.go("channels");
  await surface.click({ testid: "channel-add" });
  await surface.fill({ testid: "add-channel-name" }, "Saturday dance, Park Square");
  await surface.choose({ testid: "add-channel-kind" }, "venue");
  await surface.click({ testid: "add-channel-save" });
  await surface.gone({ testid: "add-channel" });
  expect((await stored())["channels"]).toContainEqual(
    expect.objectContaining({ kind: "venue", name: "Saturday dance, Park Square" }),
  );
});

test("writes, changes and removes a persona", async () => {
  await dashboard.go("personas");
  await surface.click({ testid: "persona-new" });
  await surface.fill({ testid: "persona-name" }, "Night nurse");
  await surface.fill({ testid: "persona-trait" }, "running");
  await surface.wait({ testid: "persona-trait-option" });
  await surface.press("Enter");
  await surface.choose({ css: "select.chip-level" }, "must");
  await surface.click({ testid: "persona-save" });
  await surface.wait({ testid: "persona", text: "Night nurse" });
  await surface.click({ role: "link", name: "Edit Night nurse" });
  await surface.fill({ testid: "persona-name" }, "Night nurse who runs");
  await surface.click({ testid: "persona-save" });
  await surface.wait({ testid: "persona", text: "Night nurse who runs" });
  await surface.click({ role: "link", name: "Edit Night nurse" });
  await surface.click({ testid: "persona-remove" });
  await surface.click({ testid: "confirm-yes" });
  await expect
    .poll(async () => (await stored())["personas"], { timeout: 10_000 })
    .toContainEqual(expect.objectContaining({ name: "Night nurse who runs", removed: true }));
  await surface.wait({ testid: "personas" });
  expect((await surface.texts({ testid: "persona" })).join()).not.toMatch(/Night nurse/);
});

test("answers in a wide table with reasons and quotes", async () => {
  await dashboard.go("ask");
  await surface.wait({ testid: "answer-row" });
  await surface.click({ role: "button", within: { testid: "answer-row" } });
  await surface.wait({ testid: "reason" });
  await surface.click({ css: "summary", within: { testid: "reason" } });
  await surface.wait({ testid: "proof" });
  expect(await surface.text({ testid: "proof" })).toMatch(/seen in \d+ of \d+/);
});

test("explains every word, and opens at the one that the popup's legend leads to", async () => {
  const popup = await world.driver.openExtensionPage("popup.html");
  await popup.click({ testid: "legend" });
  await popup.click({ testid: "glossary" });
  const { browser } = world.driver;
  const page = await until("the glossary", async () =>
    (await browser().pages()).find((each) => each.url().endsWith("dashboard.html#glossary=seen")),
  );
  const glossary = pageSurface(page);
  await glossary.wait({ testid: "glossary-word", text: "seen 2 of 6" });
  expect(await page.evaluate(() => document.querySelector(".open")?.textContent)).toMatch(
    /^seen 2 of 6Of 6 looks, 2 showed such people/,
  );
  const words = await glossary.texts({ testid: "glossary-word" });
  for (const word of ["channel", "trait", "sighting", "share", "baseline", "index", "reach"])
    expect(words.some((text) => text.startsWith(word))).toBe(true);
  await page.close();
  await popup.close();
});

test("speaks Chinese at once when told to, and goes on doing so", async () => {
  await dashboard.go("settings");
  await surface.choose({ testid: "language-choice" }, "zh_CN");
  await surface.wait({ role: "heading", name: "设置" });
  await surface.page.reload();
  await surface.wait({ role: "heading", name: "设置" });
  await expect.poll(() => surface.page.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
  await surface.wait({ testid: "shortcuts", text: "标记此页面" });
  await surface.choose({ testid: "language-choice" }, "en");
  await surface.wait({ role: "heading", name: "Settings" });
});

test("has a key for asking and one for tagging: the browser gave both", async () => {
  await surface.wait({ testid: "shortcuts", text: "Alt+Shift+S" });
  expect(await surface.text({ testid: "shortcuts" })).toMatch(/Alt\+Shift\+F[\s\S]*Alt\+Shift\+S/);
});

test("refuses a half-life of nonsense and keeps one that makes sense", async () => {
  await surface.fill({ testid: "half-life-days" }, "0");
  await surface.press("Enter");
  await surface.wait({ role: "alert" });
  await surface.fill({ testid: "half-life-days" }, "90");
  await surface.press("Enter");
  await until("the words to follow", async () =>
    /90 days ago/.test(await surface.text({ testid: "half-life-words" })),
  );
  await surface.page.reload();
  expect(await surface.value({ testid: "half-life-days" })).toBe("90");
});

test("erases only when its word was typed", async () => {
  await dashboard.go("data");
  await surface.fill({ testid: "erase-word" }, "eras");
  expect(
    await surface.page.$eval('[data-testid="erase-now"]', (button) => button.ariaDisabled),
  ).toBe("true");
  await dashboard.eraseAll();
  expect((await stored())["sightings"]).toEqual([]);
});
