// Places in Chromium: what a page is recognised as, what is no place, and what the reader leaves behind.
import { afterAll, beforeAll, expect, test } from "vitest";
import { startChromium } from "./drivers/chromium.ts";
import { mark, openPopup, tagPage } from "./gestures.ts";
import { openDashboard } from "./pages/dashboard.ts";
import { tagPanel } from "./pages/panel.ts";
import { readDatabase } from "./read-database.ts";
import { PLACES } from "./sites/places.ts";
import { pageOf } from "./surface.ts";
import { startWorld, type World } from "./world.ts";

let world: World;

beforeAll(async () => {
  world = await startWorld(startChromium);
});
afterAll(() => world?.end());

test("says that a page of the browser cannot be read, and takes a place by hand", async () => {
  const page = await world.driver.newPage("chrome://version/");
  const popup = await openPopup(world.driver, page);
  expect(await popup.channelHere()).toBe("");
  expect(await popup.surface.text({ testid: "tab-strip" })).toMatch(
    /does not let extensions read this page/,
  );
  await popup.surface.click({ testid: "tag" });
  const panel = await tagPanel(popup.surface);
  await panel.surface.fill({ testid: "channel-name" }, "Saturday dance, Park Square");
  await panel.addTrait("square dancing");
  expect(await panel.save()).toBe("Saved: Saturday dance, Park Square.");
  expect((await readDatabase(pageOf(panel.surface))).channels).toMatchObject([
    { kind: "venue", name: "Saturday dance, Park Square" },
  ]);
  await panel.surface.close();
  await page.close();
});

test("says that a login page is no place", async () => {
  const page = await world.driver.newPage(PLACES.login);
  const popup = await openPopup(world.driver, page);
  expect(await popup.channelHere()).toBe("");
  expect(await popup.surface.text({ testid: "tab-strip" })).toMatch(/no place where people gather/);
  await popup.surface.close();
  await page.close();
});

test("knows three kinds of place, in two scripts", async () => {
  const found: string[] = [];
  for (const url of [PLACES.parents, PLACES.kitchen, PLACES.paddle, PLACES.military]) {
    const page = await world.driver.newPage(url);
    const popup = await openPopup(world.driver, page);
    found.push(await popup.channelHere());
    const isCut = await pageOf(popup.surface).$eval('[data-testid="tab-channel"]', (line) =>
      [line, ...line.querySelectorAll(".kind-label")].some(
        (each) => each.scrollWidth > each.clientWidth && each.clientWidth > 0,
      ),
    );
    expect(isCut).toBe(false);
    await popup.surface.close();
    await page.close();
  }
  expect(found).toEqual([
    expect.stringMatching(/School supplies.* section schoolgate.example$/),
    expect.stringMatching(/Quiet Kitchen.* blog$/),
    expect.stringMatching(/Paddling Answers questions/),
    expect.stringMatching(/航母讨论区.* section bbs.junmi.example$/),
  ]);
});

test("calls a place in popup and panel as it is called in the map", async () => {
  const { page, panel } = await tagPage(world.driver, PLACES.paddle, { traits: ["paddling"] });
  const [channel] = (await readDatabase(pageOf(panel.surface))).channels!.filter(
    ({ name }) => name === "Paddling Answers",
  );
  await panel.surface.close();
  const dashboard = await openDashboard(
    world.driver,
    `#channels=${encodeURIComponent(String(channel!["key"]))}`,
  );
  await dashboard.surface.fill({ testid: "channel-name" }, "Canoe questions");
  await dashboard.surface.press("Enter");
  await dashboard.surface.wait({ testid: "channel-name-saved", text: "Saved" });
  await dashboard.surface.choose({ testid: "channel-kind" }, "forum");
  await dashboard.surface.wait({ testid: "channel-kind-saved", text: "Saved" });
  await dashboard.surface.close();
  const popup = await openPopup(world.driver, page);
  expect(await popup.channelHere()).toMatch(/^Canoe questions\s+forum/);
  expect(await popup.surface.text({ testid: "tab-strip" })).toMatch(/1 sighting/);
  const again = await popup.tag();
  expect(await again.channel()).toMatch(/^Canoe questions\s+forum/);
  await again.addTrait("kayaking");
  expect(await again.save()).toContain("Canoe questions");
  expect(await again.channel()).toMatch(/^Canoe questions\s+forum/);
  await popup.surface.close();
  await page.close();
});

test("leaves nothing behind in the page that it read", async () => {
  const page = await world.driver.newPage(PLACES.shoes);
  await mark(page, "dad");
  const names = await page.evaluate(() => Object.getOwnPropertyNames(globalThis).length);
  const popup = await openPopup(world.driver, page);
  await (await popup.tag()).surface.close();
  expect(await page.evaluate(() => Object.getOwnPropertyNames(globalThis).length)).toBe(names);
  expect(await page.evaluate(() => document.querySelectorAll("script, style, iframe").length)).toBe(
    1,
  );
  await page.close();
});

/** A form with a trait, its address field open, and the places of all looks so far. */
async function typeAddress() {
  const page = await world.driver.newPage(PLACES.shoes);
  const panel = await (await openPopup(world.driver, page)).tag();
  const { surface } = panel;
  const places = async () => {
    const { sightings = [] } = await readDatabase(pageOf(surface));
    return sightings.map(({ channel }) => String(channel)).sort();
  };
  await panel.addTrait("running");
  await surface.click({ testid: "edit-channel" });
  await surface.fill({ testid: "channel-address" }, "https://www.reddit.com/login/");
  return { page, surface, places, before: await places() };
}

test("saves nothing by Enter at an address that is no place, and then at the one that is", async () => {
  const { page, surface, places, before } = await typeAddress();
  await surface.press("Enter");
  await surface.wait({ css: ".channel-edit [role=alert]" });
  expect(await places()).toEqual(before);
  await surface.fill({ testid: "channel-address" }, "https://www.reddit.com/r/rowing/");
  await surface.press("Enter");
  await surface.wait({ testid: "saved", text: "Saved: r/rowing" });
  expect(await places()).toEqual([...before, "reddit.com/r/rowing"].sort());
  await surface.close();
  await page.close();
});

test("saves the look by a click at the address that was typed last", async () => {
  const { page, surface, places, before } = await typeAddress();
  await surface.fill({ testid: "channel-address" }, "https://www.reddit.com/r/rowing/");
  await surface.click({ testid: "save" });
  await surface.wait({ testid: "saved", text: "Saved: r/rowing" });
  expect(await places()).toEqual([...before, "reddit.com/r/rowing"].sort());
  await surface.close();
  await page.close();
});
