// The dashboard before the first sighting: what can be done names itself, and what cannot says why.
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBarriers } from "./check-accessibility.ts";
import { startChromium } from "./drivers/chromium.ts";
import { openDashboard, type Dashboard } from "./pages/dashboard.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let dashboard: Dashboard;

beforeAll(async () => {
  world = await startWorld(startChromium);
  dashboard = await openDashboard(world.driver);
});
afterAll(() => world?.end());

test("offers no export before the erasure of nothing, and says why", async () => {
  const { surface } = dashboard;
  await surface.wait({ css: '[data-testid="erase-export"]:disabled' });
  expect(await surface.text({ testid: "erase" })).toContain("The map is empty.");
  expect(await findBarriers(surface.page)).toEqual([]);
  await dashboard.loadSample();
  await surface.wait({ css: '[data-testid="erase-export"]:not(:disabled)' });
  expect(await surface.text({ testid: "erase" })).not.toContain("The map is empty.");
  await dashboard.removeSample();
  await surface.wait({ css: '[data-testid="erase-export"]:disabled' });
});

test("shows what the field of traits is for", async () => {
  const { surface } = dashboard;
  await dashboard.go("ask");
  await surface.wait({ testid: "ask-empty" });
  const label = { css: ".ask-traits label", text: "Add a trait to the question" };
  await surface.wait(label);
  const heightPx = await surface.page.$eval(label.css, (each) => each.clientHeight);
  expect(heightPx).toBeGreaterThan(10);
  expect(await findBarriers(surface.page)).toEqual([]);
});

test("leads from what to tell a persona to a card that can say it", async () => {
  const { surface } = dashboard;
  await surface.page.evaluate(() => void (location.hash = "#personas=new"));
  await surface.click({ css: '[data-testid="part-tell"] summary' });
  await surface.wait({ testid: "part-tell", text: "A product card can write it." });
  expect(await findBarriers(surface.page)).toEqual([]);
  await surface.click({ testid: "tell-card" });
  await surface.wait({ testid: "product-name" });
});
