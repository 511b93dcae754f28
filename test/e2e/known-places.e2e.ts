// Places that no page shows: found again by name, or from their own page, so that one does not become two.
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBarriers } from "./check-accessibility.ts";
import { startChromium } from "./drivers/chromium.ts";
import { openPopup } from "./gestures.ts";
import { openDashboard } from "./pages/dashboard.ts";
import { tagPanel } from "./pages/panel.ts";
import { readDatabase } from "./read-database.ts";
import { pageOf, type Surface } from "./surface.ts";
import { startWorld, type World } from "./world.ts";

const SLOW = { timeout: 10_000 };
const NAME = "Saturday dance, Park Square";

let world: World;

beforeAll(async () => {
  world = await startWorld(startChromium);
});
afterAll(() => world?.end());

/** A form for a place without a page, its name not typed yet. */
async function byHand() {
  const page = await world.driver.newPage("chrome://version/");
  const popup = await openPopup(world.driver, page);
  await popup.surface.click({ testid: "tag" });
  const panel = await tagPanel(popup.surface);
  await panel.surface.wait({ testid: "channel-name" });
  const end = async () => {
    await panel.surface.close();
    await page.close();
  };
  return { panel, surface: panel.surface, end };
}

const channelsOf = async (surface: Surface) =>
  (await readDatabase(pageOf(surface))).channels!.map(({ key, name }) => [key, name]);

test("offers the known places while a name is typed, and the one that a slip of the pen means", async () => {
  const first = await byHand();
  await first.surface.fill({ testid: "channel-name" }, NAME);
  await first.surface.choose({ testid: "channel-kind" }, "app");
  await first.panel.addTrait("square dancing");
  expect(await first.panel.save()).toBe(`Saved: ${NAME}.`);
  const [saved] = await channelsOf(first.surface);
  expect(saved).toEqual(["app:saturday-dance-park-square", NAME]);
  await first.end();

  const { panel, surface, end } = await byHand();
  const offered = '[data-testid="known-places"] option';
  const offers = () =>
    pageOf(surface).$$eval(offered, (found) =>
      found.map((each) => (each as HTMLOptionElement).value),
    );
  expect(await offers()).toEqual([]);
  await surface.fill({ testid: "channel-name" }, "park");
  await expect.poll(offers, SLOW).toEqual([NAME]);
  await surface.fill({ testid: "channel-name" }, "Saturday dance, Prak Square");
  await surface.wait({ testid: "near-place", text: NAME });
  expect(await findBarriers(pageOf(surface))).toEqual([]);
  await surface.click({ testid: "near-place" });
  await expect.poll(() => panel.channel(), SLOW).toMatch(/^Saturday dance, Park Square\s+app/);
  await surface.wait({ css: ".channel-fields .number", text: "1 sighting so far" });
  await panel.addTrait("retired");
  expect(await panel.save()).toBe(`Saved: ${NAME}.`);
  expect(await channelsOf(surface)).toEqual([saved]);
  await end();
});

test("takes over kind and key of a place that is picked from the list", async () => {
  const { panel, surface, end } = await byHand();
  await surface.fill({ testid: "channel-name" }, "Saturday");
  await pageOf(surface).waitForSelector('[data-testid="known-places"] option');
  // What Chrome does where an option is chosen: the list itself is drawn by the browser.
  await pageOf(surface).$eval(
    '[data-testid="channel-name"]',
    (field, name) => {
      (field as HTMLInputElement).value = name;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    NAME,
  );
  await expect.poll(() => panel.channel(), SLOW).toMatch(/^Saturday dance, Park Square\s+app/);
  await panel.addTrait("retired");
  await panel.save();
  expect(await channelsOf(surface)).toHaveLength(1);
  await end();
});

test("notes a further look from the place's own page", async () => {
  const dashboard = await openDashboard(
    world.driver,
    `#channels=${encodeURIComponent("app:saturday-dance-park-square")}`,
  );
  await dashboard.surface.click({ testid: "note-look" });
  const panel = await tagPanel(await world.driver.panelBeside());
  await expect.poll(() => panel.channel(), SLOW).toMatch(/^Saturday dance, Park Square\s+app/);
  expect(await findBarriers(dashboard.surface.page)).toEqual([]);
  await panel.addTrait("square dancing");
  expect(await panel.save()).toBe(`Saved: ${NAME}.`);
  await dashboard.surface.wait({ css: "h2 + .number", text: "4 sightings" });
  expect(await channelsOf(dashboard.surface)).toHaveLength(1);
});
