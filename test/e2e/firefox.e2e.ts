// The main job in Firefox: install, tag by toolbar, shortcut and context menu, ask, export.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startFirefox } from "./drivers/firefox.ts";
import { mark, openPopup, tagPage } from "./gestures.ts";
import { openDashboard } from "./pages/dashboard.ts";
import { tagPanel } from "./pages/panel.ts";
import { PLACES } from "./sites/places.ts";
import { pageOf } from "./surface.ts";
import { readDatabase, readKept } from "./read-database.ts";
import { until } from "./wait.ts";
import { startWorld, type World } from "./world.ts";

let world: World;

beforeAll(async () => {
  world = await startWorld(startFirefox);
});
afterAll(() => world?.end());

test("opens nothing by itself when it is installed", async () => {
  const pages = await world.driver.browser().pages();
  expect(pages.filter((page) => page.url().startsWith("moz-extension:"))).toEqual([]);
});

test("tags by the toolbar button and answers in the popup", async () => {
  const { said, popup } = await tagPage(world.driver, PLACES.shoes, {
    traits: ["running", "age: 40-49"],
    seen: 2,
    read: 6,
    quote: "dad",
  });
  expect(said).toBe("Saved: shoes.");
  await popup.surface.click({ testid: "back" });
  await popup.newPersona("Trail dad", [
    ["running", "must"],
    ["age: 40-49", "should"],
  ]);
  await expect
    .poll(popup.rows)
    .toEqual([expect.stringMatching(/^1 shoes section .*index \d+ any trait in 2 of 6/)]);
  await popup.openReasons(0);
  expect((await popup.readReasons())[0]).toMatch(/running[\s\S]*Forty-one, two kids/);
  await popup.surface.close();
});

test("has the popup's next answer ready, also after a change that no popup saw", async () => {
  const dashboard = await openDashboard(world.driver, "#channels");
  const page = pageOf(dashboard.surface);
  const kept = async () => [...(await readKept(page)).values()][0]?.["stamp"];
  await until("an answer", async () => (await kept()) !== undefined);
  const before = await kept();
  await dashboard.surface.click({ role: "link", name: "shoes" });
  await dashboard.surface.choose({ testid: "channel-status" }, "watching");
  await dashboard.surface.wait({ testid: "channel-status-saved", text: "Saved" });
  await expect.poll(kept, { timeout: 10_000 }).not.toBe(before);
  await dashboard.surface.close();
});

test("tags by the shortcut, in the sidebar", async () => {
  const page = await world.driver.newPage(PLACES.parents);
  await mark(page, "list");
  await world.driver.pressTagShortcut!(page);
  const panel = await tagPanel(await world.driver.panelBeside());
  await panel.surface.wait({ testid: "channel", text: "School supplies" });
  expect((await panel.quotes()).join()).toMatch(/The list came home/);
  await panel.addTrait("parent");
  expect(await panel.save()).toBe("Saved: School supplies.");
});

test("tags by the context menu, into the same sidebar", async () => {
  const page = await world.driver.newPage(PLACES.military);
  await world.driver.chooseMenuItem!(page);
  const panel = await tagPanel(await world.driver.panelBeside());
  await panel.surface.wait({ testid: "channel", text: "航母讨论区" });
  await panel.addTrait("军事");
  expect(await panel.save()).toMatch(/航母讨论区/);
});

test("exports what was tagged", async () => {
  const dashboard = await openDashboard(world.driver);
  const { name, bytes } = await dashboard.exportMap();
  expect(name).toMatch(/\.shoal\.json$/);
  const map = JSON.parse(bytes.toString("utf8")) as { sightings: { channel: string }[] };
  expect(map.sightings.map(({ channel }) => channel).sort()).toEqual([
    "bbs.junmi.example/forum-12",
    "forum.trailrunners.example/c/shoes",
    "schoolgate.example/forum/viewforum.php?f=2",
  ]);
  await dashboard.eraseAll();
  const file = path.join(world.driver.downloads, "again.json");
  writeFileSync(file, bytes);
  expect(await dashboard.offer(file)).toMatchObject({ refused: false });
  await dashboard.applyImport();
  expect((await dashboard.exportMap()).bytes.equals(bytes)).toBe(true);
  await dashboard.surface.close();
});

test("drafts a persona from a product card, and freezes it as it is saved", async () => {
  const { surface } = await openDashboard(world.driver, "#products=new");
  await surface.fill({ testid: "product-name" }, "Ibex");
  await surface.press("Enter");
  await surface.fill({ testid: "product-item" }, "trail shoes");
  await surface.press("Enter");
  await surface.wait({ testid: "product-item-saved", text: "Saved" });
  await surface.click({ testid: "product-draft" });
  await surface.wait({ testid: "funnel-all" }); // what comes later moves the field
  await surface.fill({ testid: "persona-trait" }, "gender women");
  await surface.press("Enter");
  await surface.wait({ testid: "ad-line", text: "women" });
  await surface.click({ css: '[data-testid="part-versions"] summary' });
  await surface.click({ testid: "persona-freeze" });
  await surface.wait({ testid: "persona-news", text: "this version of it frozen" });
  const { personas = [] } = await readDatabase(pageOf(surface));
  expect(personas.find(({ name }) => name === "Buyer of Ibex")).toMatchObject({
    traits: expect.arrayContaining([expect.objectContaining({ trait: "gender:women" })]),
    versions: [expect.anything()],
  });
  await surface.close();
});

test("keeps what is typed where a page is gone from without leaving the field", async () => {
  const dashboard = await openDashboard(world.driver, "#products=new");
  const { surface } = dashboard;
  const page = pageOf(surface);
  const hash = () => page.evaluate(() => location.hash);
  const goTo = (to: string) => page.evaluate((next) => void (location.hash = next), to);
  await surface.fill({ testid: "product-name" }, "Oryx");
  await surface.press("Enter");
  await surface.wait({ testid: "product-note" });
  const card = await hash();
  await surface.fill({ testid: "product-note" }, "Sold in spring only");
  await goTo("#glossary");
  await surface.wait({ testid: "glossary-word" });
  await goTo(card);
  await expect.poll(() => surface.value({ testid: "product-note" })).toBe("Sold in spring only");
  await surface.fill({ testid: "product-rivals" }, "Altra");
  await goTo("#glossary");
  await surface.wait({ testid: "glossary-word" });
  await goTo(card);
  await expect.poll(() => surface.texts({ testid: "product-rivals-value" })).toEqual(["Altra"]);
  await surface.close();
});

test("says in Firefox, too, that a page of the browser cannot be read", async () => {
  const page = await world.driver.newPage();
  void page.goto("about:license").catch(() => undefined); // its load event never comes
  await until("the page", () => page.evaluate(() => document.title !== ""));
  const popup = await openPopup(world.driver, page);
  expect(await popup.channelHere()).toBe("");
  await popup.surface.close();
});

test("asks nothing of the network but what the browser itself asks", () => {
  const own = /mozilla\.(com|org|net)|firefox\.com|detectportal|digicert|ocsp/;
  expect(world.web.strays.filter((stray) => !own.test(stray))).toEqual([]);
});
