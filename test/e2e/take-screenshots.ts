// Takes README's pictures from the built extension with the sample map: `npm run screenshots`.
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { startChromium } from "./drivers/chromium.ts";
import { mark, openPopup } from "./gestures.ts";
import { openDashboard, type Dashboard } from "./pages/dashboard.ts";
import { askPopup, type Popup } from "./pages/popup.ts";
import { tagPanel } from "./pages/panel.ts";
import { PLACES } from "./sites/places.ts";
import { pageOf } from "./surface.ts";
import { sleep } from "./wait.ts";
import { startWorld, type World } from "./world.ts";

const FOLDER = "assets/screenshots";

/** The moment that every picture shows, so that "3 weeks ago" stays the same from run to run. */
const NOW = Date.parse("2026-11-23T12:00:00.000Z");

const PERSONA = "Training-shoe runner";

function keep(name: string, png: Uint8Array): void {
  const file = `${FOLDER}/${name}.png`;
  writeFileSync(file, png);
  console.log(`${file}  ${Math.round(statSync(file).size / 1000)} kB`);
}

/** Stops the clock of a page at NOW and loads it again. */
async function stopClock(page: Page): Promise<void> {
  await page.evaluateOnNewDocument((now) => {
    Date.now = () => now;
  }, NOW);
  await page.reload();
}

async function useScheme(page: Page, scheme: "light" | "dark"): Promise<void> {
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
}

/** Opens the popup over a place with the clock stopped. */
async function openAnswer(world: World, page: Page): Promise<Popup> {
  const popup = await openPopup(world.driver, page);
  await stopClock(pageOf(popup.surface));
  const ready = await askPopup(popup.surface);
  await ready.channelHere();
  return ready;
}

/** Opens the best channel's reasons and the quotes behind the first of them. */
async function openReasons(popup: Popup): Promise<void> {
  await popup.openReasons(0);
  await popup.surface.click({ testid: "part-open", nth: 0 });
  await popup.surface.wait({ testid: "proof" });
}

type Look = { readonly name: string; readonly scheme: "light" | "dark"; readonly why?: true };

async function takeAnswer(world: World, page: Page, { name, scheme, why }: Look): Promise<void> {
  const popup = await openAnswer(world, page);
  await popup.surface.wait({ testid: "outlook" });
  if (why) await openReasons(popup);
  await sleep(300);
  await useScheme(pageOf(popup.surface), scheme);
  keep(name, await pageOf(popup.surface).screenshot());
  await popup.surface.close();
}

/** Pictures the page with the tag panel beside it, as the browser shows them together. */
async function takePanel(world: World): Promise<void> {
  const page = await world.driver.newPage(PLACES.parents);
  await mark(page, "list");
  const panel = await (await openPopup(world.driver, page)).tag();
  await panel.addTrait("parent");
  await panel.setCounts(2, 6);
  await panel.surface.close();
  const popup = await openPopup(world.driver, page);
  await popup.channelHere();
  await popup.surface.click({ testid: "beside" });
  const beside = await tagPanel(await world.driver.panelBeside());
  await beside.surface.wait({ testid: "offered" });
  const panelPage = pageOf(beside.surface);
  await panelPage.setViewport({ width: 400, height: 640 });
  await page.setViewport({ width: 700, height: 640 });
  await sleep(300);
  const shots = [await page.screenshot(), await panelPage.screenshot()];
  await beside.surface.close();
  const both = await world.driver.browser().newPage();
  await both.setViewport({ width: 1101, height: 640 });
  const images = shots.map((png) => `<img src="data:image/png;base64,${toBase64(png)}">`);
  await both.setContent(`<style>${SIDE_BY_SIDE}</style>${images.join("")}`);
  keep("tag-panel", await both.screenshot());
  await both.close();
  await page.close();
}

const SIDE_BY_SIDE =
  "body{margin:0;display:flex;align-items:flex-start}img+img{border-inline-start:1px solid #bbb}";
const toBase64 = (png: Uint8Array) => Buffer.from(png).toString("base64");

async function takeDashboard(dashboard: Dashboard, name: string): Promise<void> {
  const { page } = dashboard.surface;
  await page.bringToFront();
  await page.setViewport({ width: 1180, height: 720 });
  await stopClock(page);
  await dashboard.go("ask");
  await dashboard.surface.wait({ testid: "answer-row" });
  await sleep(300);
  keep(name, await page.screenshot());
}

async function speak(dashboard: Dashboard, language: "en" | "zh_CN"): Promise<void> {
  await dashboard.surface.page.bringToFront();
  await dashboard.go("settings");
  await dashboard.surface.choose({ testid: "language-choice" }, language);
  await sleep(300);
}

mkdirSync(FOLDER, { recursive: true });
const world = await startWorld(startChromium, { screen: "1440x1000" });
try {
  const dashboard = await openDashboard(world.driver);
  await dashboard.loadSample();
  const page = await world.driver.newPage(PLACES.shoes);
  const first = await openPopup(world.driver, page);
  await first.search(PERSONA);
  await first.surface.wait({ testid: "persona", text: PERSONA });
  await first.surface.close();
  await takeAnswer(world, page, { name: "popup-light", scheme: "light" });
  await takeAnswer(world, page, { name: "popup-dark", scheme: "dark", why: true });
  await takePanel(world);
  await takeDashboard(dashboard, "dashboard");
  await speak(dashboard, "zh_CN");
  await page.bringToFront();
  await takeAnswer(world, page, { name: "popup-zh", scheme: "light", why: true });
} finally {
  await world.end();
}
