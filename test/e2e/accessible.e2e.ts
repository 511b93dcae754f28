// Every surface is open to everyone: no barrier that axe finds, no sideways scrolling, the main path by keyboard alone.
import path from "node:path";
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { findBarriers, overflowX } from "./check-accessibility.ts";
import { mark, openPopup } from "./gestures.ts";
import { readDatabase } from "./read-database.ts";
import { useSampleWorld } from "./sample-world.ts";
import { PLACES } from "./sites/places.ts";
import { pageOf } from "./surface.ts";
import { until } from "./wait.ts";
import { writeLarge } from "./write-large.ts";

const sample = useSampleWorld();

/** What is kept in the browser for a surface to tell of, and what tells it. */
const STATES = [
  ["incident", { state: "healed", restored: 12 }, "map-healed"],
  ["incident", { state: "short", expected: 260, found: 31 }, "rescue"],
  [
    "backup-schedule",
    { pace: "daily", nextAt: "2999-01-01T00:00:00.000Z", trouble: "forbidden" },
    "backup-trouble",
  ],
] as const;

const LOOKS = [
  ["light", []],
  ["dark", [{ name: "prefers-color-scheme", value: "dark" }]],
  ["forced colours", [{ name: "forced-colors", value: "active" }]],
] as const;

/** Returns what axe finds on a page in every look, each line with the look's name. */
async function barriersOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [look, features] of LOOKS) {
    const session = await page.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", { features: [...features] });
    found.push(...(await findBarriers(page)).map((line) => `${look}: ${line}`));
    await session.detach();
  }
  return found;
}

async function speak(language: "en" | "zh_CN") {
  await sample.dashboard.surface.page.bringToFront();
  await sample.dashboard.go("settings");
  await sample.dashboard.surface.choose({ testid: "language-choice" }, language);
  await until("the language", () =>
    sample.dashboard.surface.page.evaluate(
      (tag) => document.documentElement.lang === tag,
      language.replace("_", "-"),
    ),
  );
}

describe.each(["en", "zh_CN"] as const)("in %s", (language) => {
  beforeAll(() => speak(language));

  test.each(["ask", "channels", "personas", "products", "data", "settings", "glossary"] as const)(
    "has no barrier in the dashboard's %s",
    async (section) => {
      const { page } = sample.dashboard.surface;
      await page.bringToFront();
      await sample.dashboard.go(section);
      await sample.dashboard.surface.wait({ role: "heading" });
      if (section === "ask")
        await sample.dashboard.surface.click({ role: "button", within: { testid: "answer-row" } });
      expect(await barriersOf(page)).toEqual([]);
      await page.setViewport({ width: 360, height: 700 });
      expect(await overflowX(page)).toBe(0);
      await page.setViewport(null);
    },
  );

  test("has no barrier where another section tells of long work", async () => {
    const { surface, offer, go } = sample.dashboard;
    const file = path.join(sample.world.driver.downloads, "few.shoal.ndjson");
    await writeLarge(file, 20);
    await offer(file);
    await go("glossary");
    await surface.wait({ testid: "work-import" });
    expect(await barriersOf(surface.page)).toEqual([]);
    await surface.page.setViewport({ width: 360, height: 700 });
    expect(await overflowX(surface.page)).toBe(0);
    await surface.page.setViewport(null);
    await surface.click({ testid: "work-import" });
    await surface.click({ testid: "import-cancel" });
  });

  test("has no barrier on a channel's page", async () => {
    const { surface } = sample.dashboard;
    await surface.page.bringToFront();
    await sample.dashboard.go("channels");
    await surface.click({ role: "link", within: { testid: "channel-row" } });
    await surface.wait({ testid: "sighting" });
    expect(await barriersOf(surface.page)).toEqual([]);
    await surface.page.setViewport({ width: 360, height: 700 });
    expect(await overflowX(surface.page)).toBe(0);
    await surface.page.setViewport(null);
  });

  test("has no barrier in the popup: answer, reasons, tag panel, persona form", async () => {
    const page = await sample.world.driver.newPage(PLACES.shoes);
    await mark(page, "dad");
    const popup = await openPopup(sample.world.driver, page);
    const shown = pageOf(popup.surface);
    await popup.openReasons(0);
    await popup.readReasons();
    expect(await barriersOf(shown)).toEqual([]);
    await popup.surface.click({ testid: "edit-persona" });
    await popup.surface.wait({ testid: "persona-form" });
    expect(await barriersOf(shown)).toEqual([]);
    await popup.surface.close();
    const again = await openPopup(sample.world.driver, page);
    const panel = await again.tag();
    await panel.surface.wait({ testid: "offered" });
    expect(await barriersOf(pageOf(panel.surface))).toEqual([]);
    expect(await overflowX(pageOf(panel.surface))).toBe(0);
    await panel.surface.close();
    await page.close();
  });

  test("has no barrier in the popup at 360 pixels: traits of every kind, nobody found, trouble", async () => {
    const { base } = sample.world.driver;
    const popup = await sample.world.driver.openExtensionPage("popup.html");
    await popup.page.setViewport({ width: 360, height: 600 });
    const isOpen = async (what: string) => {
      expect([what, ...(await barriersOf(popup.page))]).toEqual([what]);
      expect([what, await overflowX(popup.page)]).toEqual([what, 0]);
    };
    await popup.wait({ testid: "backup" });
    const lineOf = (testid: string) =>
      popup.page.$eval(`[data-testid="${testid}"]`, (each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return Math.round((top + bottom) / 2);
      });
    expect(await lineOf("coverage")).toBe(await lineOf("backup"));
    expect(await lineOf("back-up")).toBe(await lineOf("dashboard"));
    for (const words of ["running shoes", "跑鞋"]) {
      await popup.fill({ testid: "search" }, words);
      await popup.wait({ testid: "search-option" });
      await popup.press("Enter");
    }
    await popup.wait({ css: ".chip-qualifier" });
    await isOpen("traits with qualifiers");
    await popup.choose({ testid: "kind" }, "newsletter");
    await popup.choose({ testid: "side" }, "indirect");
    await popup.wait({ testid: "empty" });
    await isOpen("nobody found");
    await popup.click({ testid: "keep-persona" });
    await popup.wait({ testid: "persona-form" });
    await isOpen("the form with qualifiers");
    for (const [key, value, shown] of STATES) {
      await popup.page.evaluate(`chrome.storage.local.set({ "${key}": ${JSON.stringify(value)} })`);
      await popup.page.goto(`${base}/popup.html`);
      await popup.wait({ testid: shown });
      await isOpen(shown);
      await popup.page.evaluate(`chrome.storage.local.remove("${key}")`);
    }
    await popup.close();
  });

  test("has no barrier in the panel at 360 pixels, empty and filled", async () => {
    const page = await sample.world.driver.newPage(PLACES.shoes);
    const panel = await (await openPopup(sample.world.driver, page)).tag();
    await panel.surface.close();
    const tab = String(await latestDraftTab());
    const beside = await sample.world.driver.openExtensionPage("sidepanel.html");
    await beside.page.setViewport({ width: 360, height: 700 });
    expect(await barriersOf(beside.page)).toEqual([]);
    await beside.page.goto(`${sample.world.driver.base}/sidepanel.html?tab=${tab}`);
    await beside.wait({ testid: "tag-form" });
    expect(await barriersOf(beside.page)).toEqual([]);
    expect(await overflowX(beside.page)).toBe(0);
    await beside.close();
    await page.close();
  });
});

/** Returns the browser's number of the tab whose draft was kept last. */
async function latestDraftTab(): Promise<unknown> {
  const { drafts = [] } = await readDatabase(sample.dashboard.surface.page);
  return drafts.toSorted((a, b) => String(b["at"]).localeCompare(String(a["at"])))[0]?.["tab"];
}

/** Most keys, besides the words typed, from an open page to a saved sighting, and from the popup to its reasons. */
const TAG_KEYS = 6;
const FIND_KEYS = 10;

test("tags and finds with few keys and no pointer", async () => {
  await speak("en");
  const page = await sample.world.driver.newPage(PLACES.parents);
  await mark(page, "grandad");
  const { surface, channelHere } = await openPopup(sample.world.driver, page);
  await channelHere();
  const { keyboard } = pageOf(surface);
  let pressed = await tabTo(pageOf(surface), "tag");
  await keyboard.press("Enter");
  await surface.wait({ testid: "tag-form" });
  await until("the trait field to have the focus", async () => {
    return (await focusOf(pageOf(surface))) === "trait-input";
  });
  await keyboard.type("grandparent");
  await surface.wait({ testid: "trait-input-option" });
  await keyboard.press("Enter");
  await surface.wait({ testid: "trait" });
  await keyboard.press("Enter");
  await surface.wait({ testid: "saved", text: "Saved" });
  pressed += 3;
  expect(pressed).toBeLessThanOrEqual(TAG_KEYS);
  await surface.close();
  const again = await openPopup(sample.world.driver, page);
  await again.surface.wait({ testid: "row" });
  const tabs = await tabTo(pageOf(again.surface), "row");
  await pageOf(again.surface).keyboard.press("Enter");
  await again.surface.wait({ testid: "reasons" });
  expect(tabs + 1).toBeLessThanOrEqual(FIND_KEYS);
  await again.surface.close();
});

/** Presses Tab until the element with this test id has the focus and returns how often; at most 30 times. */
async function tabTo(page: Page, testid: string): Promise<number> {
  for (let presses = 0; presses < 30; presses++) {
    if ((await focusOf(page)) === testid) return presses;
    await page.keyboard.press("Tab");
  }
  throw new Error(`30 tabs did not reach ${testid}`);
}

async function focusOf(page: Page): Promise<string> {
  return page.evaluate(
    () => (document.activeElement as HTMLElement | null)?.dataset["testid"] ?? "",
  );
}
