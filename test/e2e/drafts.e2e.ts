// Drafts in Chromium: what is half typed outlives the popup, the tab, the worker, the window and the browser.
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startChromium } from "./drivers/chromium.ts";
import { mark, openPopup } from "./gestures.ts";
import { openDashboard } from "./pages/dashboard.ts";
import { tagPanel, type TagPanel } from "./pages/panel.ts";
import { readDatabase } from "./read-database.ts";
import { PLACES } from "./sites/places.ts";
import { pageOf } from "./surface.ts";
import { until } from "./wait.ts";
import { startWorld, type World } from "./world.ts";

let world: World;

beforeAll(async () => {
  world = await startWorld(startChromium);
});
afterAll(() => world?.end());
beforeEach(async () => {
  const dashboard = await openDashboard(world.driver);
  await dashboard.eraseAll();
  for (const page of await world.driver.browser().pages()) {
    if (page !== dashboard.surface.page && page.url() !== "about:blank") await page.close();
  }
  await dashboard.surface.close();
});

/** Opens a page and types a trait and half of another into its form. */
async function beginDraft(url: string, quote: string, trait: string) {
  const page = await world.driver.newPage(url);
  await mark(page, quote);
  const panel = await (await openPopup(world.driver, page)).tag();
  await panel.addTrait(trait);
  await panel.surface.fill({ testid: "trait-input" }, "half a wo");
  await until("the draft to be kept", async () => (await keptBy(panel)).includes("half a wo"));
  return { page, panel };
}

/** What is kept of all drafts, as text. */
async function keptBy(panel: TagPanel): Promise<string> {
  const { drafts } = await readDatabase(pageOf(panel.surface));
  return JSON.stringify(drafts);
}

async function besideOf(page: Page): Promise<TagPanel> {
  const popup = await openPopup(world.driver, page);
  await popup.channelHere();
  await popup.surface.click({ testid: "beside" });
  return tagPanel(await world.driver.panelBeside());
}

/** What a form holds: its traits, its quotes, and the trait that is being typed. */
async function contentOf(panel: TagPanel): Promise<string> {
  const typed = await panel.surface.value({ testid: "trait-input" });
  return `${(await panel.traits()).join()} | ${(await panel.quotes()).join()} | ${typed}`.replace(
    /\s+/g,
    " ",
  );
}

test("keeps a draft when the popup closes", async () => {
  const { page, panel } = await beginDraft(PLACES.shoes, "dad", "running");
  await panel.surface.close();
  const again = await (await openPopup(world.driver, page)).tag();
  await expect.poll(() => contentOf(again)).toMatch(/running \| .*Forty-one.* \| half a wo$/);
  await again.surface.close();
});

test("keeps a draft when the worker is stopped", async () => {
  const { page, panel } = await beginDraft(PLACES.shoes, "price", "running");
  await world.driver.stopBackground!();
  await panel.surface.fill({ testid: "read" }, "9");
  await panel.surface.close();
  await world.driver.stopBackground!();
  const again = await (await openPopup(world.driver, page)).tag();
  await expect.poll(() => contentOf(again)).toMatch(/running \| .*four mornings.* \| half a wo$/);
  expect(await again.surface.value({ testid: "read" })).toBe("9");
  await again.surface.fill({ testid: "trait-input" }, "");
  expect(await again.save()).toBe("Saved: shoes.");
  await again.surface.close();
});

test("keeps one draft a tab, and the panel beside follows the tab", async () => {
  const first = await beginDraft(PLACES.shoes, "dad", "running");
  await first.panel.surface.close();
  const second = await beginDraft(PLACES.parents, "list", "parent");
  await second.panel.surface.close();
  const beside = await besideOf(second.page);
  await expect.poll(() => contentOf(beside)).toMatch(/parent \| .*list came home.* \| half a wo$/);
  await first.page.bringToFront();
  await beside.surface.wait({ testid: "channel", text: "shoes" });
  await expect.poll(() => contentOf(beside)).toMatch(/running \| .*Forty-one.* \| half a wo$/);
  await second.page.bringToFront();
  await beside.surface.wait({ testid: "channel", text: "School supplies" });
  await expect.poll(() => contentOf(beside)).toMatch(/parent \| .*list came home.* \| half a wo$/);
  await beside.surface.close();
});

test("offers what was half typed after the browser was restarted, on any page", async () => {
  const { panel } = await beginDraft(PLACES.military, "vet", "military");
  await panel.setCounts(3, 8);
  await until("the counts to be kept", async () => (await keptBy(panel)).includes('"read":8'));
  await world.driver.restart();
  const page = await world.driver.newPage(PLACES.kitchen);
  const popup = await openPopup(world.driver, page);
  const again = await popup.tag();
  expect(await again.surface.text({ testid: "waiting" })).toMatch(/航母讨论区/);
  await again.surface.click({ testid: "resume" });
  await again.surface.wait({ testid: "channel", text: "航母讨论区" });
  await expect
    .poll(() => contentOf(again))
    .toMatch(/military affairs \| .*我退役十年了.* \| half a wo$/);
  expect(await again.surface.value({ testid: "seen" })).toBe("3");
  await again.surface.fill({ testid: "trait-input" }, "");
  await again.surface.fill({ testid: "trait-input" }, "");
  expect(await again.save()).toMatch(/航母讨论区/);
  const { sightings } = await readDatabase(pageOf(again.surface));
  expect(sightings).toMatchObject([{ channel: "bbs.junmi.example/forum-12", read: 8 }]);
  await again.surface.close();
});

test("sets a draft of another place aside and offers it again", async () => {
  const { page, panel } = await beginDraft(PLACES.shoes, "dad", "running");
  await panel.surface.close();
  await page.goto(PLACES.parents);
  const next = await (await openPopup(world.driver, page)).tag();
  expect(await next.channel()).toMatch(/School supplies/);
  expect(await next.surface.text({ testid: "waiting" })).toMatch(/shoes/);
  await next.surface.close();
});

test("takes keys right after a save for the next look, whenever they come", async () => {
  const page = await world.driver.newPage(PLACES.shoes);
  const panel = await (await openPopup(world.driver, page)).tag();
  await panel.addTrait("running");
  await panel.surface.fill({ testid: "read" }, "7");
  // Every other millisecond a key, from before the save until long after it.
  await pageOf(panel.surface).evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('[data-testid="trait-input"]')!;
    document.querySelector<HTMLElement>('[data-testid="save"]')!.click();
    for (let i = 0; i < 150; i++) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      input.value += "w";
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
  });
  await panel.surface.wait({ testid: "saved", text: "Saved" });
  await expect.poll(() => panel.surface.value({ testid: "read" })).toBe("1");
  await expect.poll(() => contentOf(panel)).toMatch(/^ \| .*\| w+$/);
  const { sightings, drafts = [] } = await readDatabase(pageOf(panel.surface));
  expect(sightings).toHaveLength(1);
  expect(drafts.map(({ read }) => read)).toEqual([1]);
  await panel.surface.close();
});

test("keeps two windows in step", async () => {
  const left = await openDashboard(world.driver, "#channels");
  const right = await openDashboard(world.driver, "#channels", "window");
  const page = await world.driver.newPage(PLACES.shoes);
  const panel = await (await openPopup(world.driver, page)).tag();
  await panel.addTrait("running");
  await panel.save();
  await panel.surface.close();
  await left.surface.wait({ testid: "channel-row", text: "shoes" });
  await right.surface.wait({ testid: "channel-row", text: "shoes" });
  await left.surface.click({ role: "link", name: "shoes" });
  await left.surface.fill({ testid: "channel-name" }, "Shoe talk");
  await left.surface.press("Enter");
  await right.surface.wait({ testid: "channel-row", text: "Shoe talk" });
  expect(await right.surface.texts({ testid: "channel-row" })).toHaveLength(1);
  await left.surface.close();
  await right.surface.close();
});

test("keeps what two windows change of one persona", async () => {
  const left = await openDashboard(world.driver, "#personas=new");
  const addTrait = async ({ surface }: typeof left, words: string) => {
    await surface.fill({ testid: "persona-trait" }, words);
    await surface.wait({ testid: "persona-trait-option" });
    await surface.press("Enter");
  };
  const stored = async () => (await readDatabase(left.surface.page)).personas ?? [];
  await left.surface.fill({ testid: "persona-name" }, "Trail dad");
  await addTrait(left, "running");
  await left.surface.click({ testid: "persona-save" });
  await left.surface.wait({ testid: "persona" });
  const id = String((await stored())[0]?.["id"]);
  const hash = `#personas=${encodeURIComponent(id)}`;
  await left.surface.page.evaluate((to) => void (location.hash = to), hash);
  await left.surface.wait({ testid: "persona-editor" });
  const right = await openDashboard(world.driver, hash, "window");
  await right.surface.fill({ testid: "persona-name" }, "Trail father");
  await right.surface.click({ testid: "persona-save" });
  await expect.poll(() => left.surface.value({ testid: "persona-name" })).toBe("Trail father");
  await left.surface.fill({ testid: "persona-name" }, "Trail parent");
  await right.surface.page.evaluate((to) => void (location.hash = to), hash);
  await right.surface.wait({ testid: "persona-editor" });
  await addTrait(right, "women");
  await right.surface.click({ testid: "persona-save" });
  await until("the trait", async () => JSON.stringify(await stored()).includes("gender:women"));
  await left.surface.page.bringToFront();
  await left.surface.click({ testid: "persona-save" });
  await until("the name", async () => JSON.stringify(await stored()).includes("Trail parent"));
  const [persona] = await stored();
  expect(JSON.stringify(persona?.["traits"])).toMatch(/interest:running.*gender:women/);
  await right.surface.close();
  await left.surface.close();
});
