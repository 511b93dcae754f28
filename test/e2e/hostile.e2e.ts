// Hostile pages and words in Chromium: clipped, inert, shown as text; nothing they say ever runs.
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startChromium } from "./drivers/chromium.ts";
import { mark, openPopup } from "./gestures.ts";
import { openDashboard, type Dashboard } from "./pages/dashboard.ts";
import { tagPanel } from "./pages/panel.ts";
import { readDatabase } from "./read-database.ts";
import { BIDI, PAYLOAD } from "./sites/hostile.ts";
import { PLACES } from "./sites/places.ts";
import { pageOf } from "./surface.ts";
import { sleep } from "./wait.ts";
import { watchExtension, type Watch } from "./watch-extension.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let dashboard: Dashboard;
let watch: Watch;

beforeAll(async () => {
  world = await startWorld(startChromium);
  watch = await watchExtension(world.driver.browser(), world.driver.base);
  dashboard = await openDashboard(world.driver);
});
afterAll(() => world?.end());

/** What an attack that worked would leave in a page of the extension; empty where none did. */
async function harmOf(page: Page): Promise<string[]> {
  await sleep(100); // an image's error handler would run by now
  return page.evaluate(() => [
    ...("pwned" in globalThis ? ["a script of the page ran"] : []),
    ...("polluted" in {} ? ["Object.prototype was changed"] : []),
    ...[
      ...document.querySelectorAll(
        "img[src='x'], svg[onload], iframe, script:not([src]), a[href^='javascript:']",
      ),
    ].map((element) => `the page's markup became <${element.localName}>`),
    ...(/[\u202A-\u202E\u2066-\u2069]/.test(document.body.innerText)
      ? ["text can be reordered"]
      : []),
  ]);
}

test("takes a page of attacks in as text", async () => {
  const page = await world.driver.newPage(PLACES.hostile);
  await mark(page, "attack");
  const popup = await openPopup(world.driver, page);
  expect(await popup.channelHere()).not.toBe("");
  expect(await harmOf(pageOf(popup.surface))).toEqual([]);
  const panel = await popup.tag();
  expect((await panel.quotes()).join()).toContain("<script>");
  expect(await harmOf(pageOf(panel.surface))).toEqual([]);
  await panel.addTrait("running");
  expect(await panel.save()).toMatch(/^Saved/);
  await panel.surface.close();
  await page.close();
});

test("clips a selection of a megabyte and keeps its text well formed", async () => {
  const page = await world.driver.newPage(PLACES.hostile);
  await mark(page, "big");
  const panel = await (await openPopup(world.driver, page)).tag();
  await panel.addTrait("running");
  expect(await panel.save()).toMatch(/^Saved/);
  const { sightings = [] } = await readDatabase(dashboard.surface.page);
  const text = JSON.stringify(
    sightings.find((each) => JSON.stringify(each).includes("words words")),
  );
  expect(text.length).toBeGreaterThan(5_000);
  expect(text.length).toBeLessThan(11_000);
  expect(text.isWellFormed()).toBe(true);
  await panel.surface.close();
  await page.close();
});

test("takes attacks typed as name, trait, note and persona as text, everywhere they show", async () => {
  const page = await world.driver.newPage("chrome://version/");
  const popup = await openPopup(world.driver, page);
  await popup.channelHere();
  await popup.surface.click({ testid: "tag" });
  const panel = await tagPanel(popup.surface);
  await panel.surface.fill({ testid: "channel-name" }, PAYLOAD);
  await panel.addTrait("need: <svg onload=pwned=1>");
  await panel.surface.click({ role: "button", within: { testid: "details" } });
  await panel.surface.fill({ testid: "note" }, PAYLOAD);
  await panel.surface.click({ testid: "save" });
  await panel.surface.wait({ testid: "saved", text: "Saved" });
  expect(await harmOf(pageOf(panel.surface))).toEqual([]);
  await panel.surface.click({ testid: "back" });
  await popup.newPersona("=cmd|' /C calc'!A0 <b>x</b>", [["running", "must"]]);
  await popup.openReasons(0);
  expect(await harmOf(pageOf(popup.surface))).toEqual([]);
  await popup.surface.close();
});

test("shows all of it in the dashboard as text", async () => {
  const { surface } = dashboard;
  await surface.page.bringToFront();
  for (const section of ["ask", "personas", "data", "settings", "channels"] as const) {
    await dashboard.go(section);
    expect({ section, harm: await harmOf(surface.page) }).toEqual({ section, harm: [] });
  }
  const rows = (await surface.texts({ testid: "channel-row" })).length;
  expect(rows).toBeGreaterThanOrEqual(2);
  for (let nth = 0; nth < rows; nth++) {
    await surface.click({ role: "link", within: { testid: "channel-row", nth } });
    await surface.wait({ testid: "sighting" });
    expect(await harmOf(surface.page)).toEqual([]);
    await surface.click({ testid: "all-channels" });
  }
});

test("exports the attacks as data, byte for byte, and nothing was refused or asked for on the way", async () => {
  const text = (await dashboard.exportMap()).bytes.toString("utf8");
  expect(() => JSON.parse(text) as unknown).not.toThrow();
  expect(text).toContain("onerror=");
  expect(text).toContain(BIDI.slice(0, 1));
  expect(watch).toEqual({ requests: [], complaints: [] });
});
