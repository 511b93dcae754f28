// Firefox gives container tabs and private windows databases of their own: no second map comes of it.
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GECKO_ID, startFirefox } from "./drivers/firefox.ts";
import { firefoxWindow } from "./drivers/firefox-window.ts";
import { tagPage } from "./gestures.ts";
import { openDashboard } from "./pages/dashboard.ts";
import { readDatabase } from "./read-database.ts";
import { PLACES } from "./sites/places.ts";
import { pageSurface } from "./surface.ts";
import { startWorld, type World } from "./world.ts";

let world: World;

beforeAll(async () => {
  world = await startWorld(startFirefox);
});
afterAll(() => world?.end());

/** Opens the dashboard in a container tab of its own. */
async function inContainer(): Promise<Page> {
  const container = await world.driver.browser().createBrowserContext();
  const page = await container.newPage();
  void page.goto(`${world.driver.base}/dashboard.html`, { timeout: 0 }).catch(() => undefined);
  return page;
}

/** Opens the dashboard in a private window, where a person has allowed the extension, and returns what it comes to say. */
async function wordsInPrivateWindow(): Promise<string> {
  const words = await firefoxWindow(world.driver.browser()).run(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
    const allowed = { permissions: ["internal:privateBrowsingAllowed"], origins: [], data_collection: [] };
    await ExtensionPermissions.add("${GECKO_ID}", allowed);
    await (await AddonManager.getAddonByID("${GECKO_ID}")).reload();
    const opened = OpenBrowserWindow({ private: true });
    await new Promise((resolve) => opened.addEventListener("load", resolve, { once: true }));
    await opened.delayedStartupPromise;
    const page = opened.gBrowser.selectedBrowser;
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    page.fixupAndLoadURIString("${world.driver.base}/dashboard.html", { triggeringPrincipal });
    const told = new Promise((resolve) => opened.messageManager.addMessageListener("told", ({ data }) => resolve(data)));
    const look = 'const timer = content.setInterval(() => { const error = content.document.querySelector("[data-testid=error]");' +
      'if (error) sendAsyncMessage("told", error.textContent); }, 100);';
    const late = new Promise((resolve) => setTimeout(() => resolve("nothing in 15 s"), 15000));
    while (!page.currentURI.spec.endsWith("dashboard.html")) await new Promise((resolve) => setTimeout(resolve, 50));
    page.messageManager.loadFrameScript("data:text/javascript," + encodeURIComponent(look), false);
    const words = await Promise.race([told, late]);
    opened.close();
    return words;
  })()`);
  return String(words);
}

async function expectApart(page: Page): Promise<void> {
  await pageSurface(page).wait({ testid: "error", text: "SHOAL-DATABASE_APART" });
  const held = await readDatabase(page);
  expect([held["sightings"], held["channels"], held["meta"]]).toEqual([[], [], []]);
  await page.close();
}

test("opens no map in a container tab, with the map still empty and with one to lose", async () => {
  await expectApart(await inContainer());
  const first = await tagPage(world.driver, PLACES.shoes, { traits: ["running"] });
  expect(first.said).toBe("Saved: shoes.");
  await first.panel.surface.close();
  await expectApart(await inContainer());
});

test("opens no map in a private window", async () => {
  expect(await wordsInPrivateWindow()).toContain("SHOAL-DATABASE_APART");
  await world.driver.restart();
});

test("has kept the one map whole", async () => {
  const second = await tagPage(world.driver, PLACES.parents, { traits: ["parent"] });
  expect(second.said).toBe("Saved: School supplies.");
  await second.panel.surface.close();
  const { surface } = await openDashboard(world.driver);
  const { sightings } = await readDatabase(surface.page);
  expect(sightings).toHaveLength(2);
  expect(await surface.has({ testid: "map-healed" })).toBe(false);
});
