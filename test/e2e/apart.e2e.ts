// Firefox gives container tabs and private windows databases of their own: no second map comes of it.
import type { BrowserContext, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GECKO_ID, startFirefox } from "./drivers/firefox.ts";
import { firefoxWindow } from "./drivers/firefox-window.ts";
import { tagPage } from "./gestures.ts";
import { openDashboard } from "./pages/dashboard.ts";
import { readDatabase } from "./read-database.ts";
import { PLACES } from "./sites/places.ts";
import { pageSurface } from "./surface.ts";
import { until } from "./wait.ts";
import { startWorld, type World } from "./world.ts";

let world: World;

beforeAll(async () => {
  world = await startWorld(startFirefox);
});
afterAll(() => world?.end());

/** Opens a file of the extension in a tab of a container. */
async function openIn(container: BrowserContext, file: string): Promise<Page> {
  const page = await container.newPage();
  void page.goto(`${world.driver.base}/${file}`, { timeout: 0 }).catch(() => undefined);
  await until(`${file} in the container`, () =>
    page.evaluate(
      (path) => location.pathname === path && document.readyState === "complete",
      `/${file}`,
    ),
  );
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
    page.fixupAndLoadURIString("${world.driver.base}/dashboard.html#channels", { triggeringPrincipal });
    const told = new Promise((resolve) => opened.messageManager.addMessageListener("told", ({ data }) => resolve(data)));
    const look = 'const timer = content.setInterval(() => { const shown = content.document.querySelector("[data-testid=map-apart]") && content.document.querySelector("[data-testid=channel-row]");' +
      'if (shown) sendAsyncMessage("told", content.document.body.innerText); }, 100);';
    const late = new Promise((resolve) => setTimeout(() => resolve("nothing in 15 s"), 15000));
    while (!page.currentURI.spec.endsWith("#channels")) await new Promise((resolve) => setTimeout(resolve, 50));
    page.messageManager.loadFrameScript("data:text/javascript," + encodeURIComponent(look), false);
    const words = await Promise.race([told, late]);
    opened.close();
    return words;
  })()`);
  return String(words);
}

/** Looks that a new container shows these channels, refuses a further one, and holds nothing itself. */
async function expectApart(channels: readonly string[]): Promise<void> {
  const container = await world.driver.browser().createBrowserContext();
  const surface = pageSurface(await openIn(container, "dashboard.html"));
  await surface.wait({ testid: "map-apart", text: "storage of its own" });
  await surface.click({ testid: "nav-channels" });
  await surface.wait({ testid: "channel-add" });
  const shown = async () =>
    (await surface.texts({ testid: "channel-row" })).map((row) => row.split(/\s/)[0]);
  await expect.poll(shown).toEqual(channels);
  await surface.click({ testid: "channel-add" });
  await surface.fill({ testid: "add-channel-name" }, "Not to be kept");
  await surface.click({ testid: "add-channel-save" });
  await surface.wait({ testid: "error", text: "SHOAL-DATABASE_APART" });
  // A page without Shoal's script sees the container's own database.
  const held = await readDatabase(await openIn(container, "icon/16.png"));
  expect([held["sightings"], held["channels"], held["meta"]]).toEqual([[], [], []]);
  await container.close();
}

test("only shows the map in a container tab, while it is empty and once there is something to lose", async () => {
  await expectApart([]);
  const first = await tagPage(world.driver, PLACES.shoes, { traits: ["running"] });
  expect(first.said).toBe("Saved: shoes.");
  await first.panel.surface.close();
  await expectApart(["shoes"]);
});

test("only shows the map in a private window", async () => {
  expect(await wordsInPrivateWindow()).toMatch(/storage of its own[\s\S]*shoes/);
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
