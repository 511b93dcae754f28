// A map of more channels than an answer shows at first: every rank can be reached.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeMap } from "../../lib/exchange/write-map.ts";
import { aChannel, aMap, aSighting } from "../fixtures/a-map.ts";
import { startChromium } from "./drivers/chromium.ts";
import { focusedIn } from "./focused-in.ts";
import { openDashboard } from "./pages/dashboard.ts";
import { startWorld, type World } from "./world.ts";

const CHANNELS = 1_500;

const folder = mkdtempSync(path.join(tmpdir(), "shoal-many-"));
const file = path.join(folder, "many.shoal.json");

let world: World;
beforeAll(async () => {
  const key = (i: number) => `site:${String(i).padStart(4, "0")}.example`;
  const numbers = Array.from({ length: CHANNELS }, (_, i) => i);
  const channels = numbers.map((i) => aChannel({ key: key(i), name: `Place ${i}` }));
  const sightings = numbers.flatMap((i) =>
    [0, 1, 2].map((n) => aSighting({ id: `s:${i}-${n}`, channel: key(i), read: 6 + (i % 40) })),
  );
  writeFileSync(file, writeMap(aMap({ channels, sightings })));
  world = await startWorld(startChromium);
});
afterAll(async () => {
  await world?.end();
  rmSync(folder, { recursive: true, force: true });
});

test("shows ranks beyond the first answer", async () => {
  const dashboard = await openDashboard(world.driver);
  const { surface } = dashboard;
  await dashboard.offer(file);
  await dashboard.applyImport();
  await surface.page.evaluate(() => (location.hash = "#ask=interest:running"));
  const count = () => surface.text({ testid: "ask-count" });
  await expect.poll(count, { timeout: 20_000 }).toBe("The best 200 of 1,500 channels");
  await surface.click({ role: "button", name: "Next 100" });
  await surface.click({ role: "button", name: "Next 100" });
  await expect.poll(count, { timeout: 10_000 }).toBe("The best 800 of 1,500 channels");
  await expect
    .poll(() => surface.texts({ testid: "answer-row" }).then(([row]) => row))
    .toMatch(/^201/);
  await surface.click({ role: "button", name: "Previous 100" });
  await surface.click({ role: "button", name: "Previous 100" });
  await surface.wait({ testid: "answer-row", text: "Place" });
  expect(await focusedIn(surface.page, "words")).toBe("Previous 100"); // which goes no further
});
