// What comes in while another import is under way: it says that it waits, and can be given up meanwhile.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeMap } from "../../lib/exchange/write-map.ts";
import { aMap, aSighting } from "../fixtures/a-map.ts";
import { findBarriers } from "./check-accessibility.ts";
import { startChromium } from "./drivers/chromium.ts";
import { focusedIn } from "./focused-in.ts";
import { openDashboard, type Dashboard } from "./pages/dashboard.ts";
import { readDatabase } from "./read-database.ts";
import { startWorld, type World } from "./world.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shoal-waiting-"));
const file = path.join(folder, "small.shoal.json");

let world: World;
let dashboard: Dashboard;
beforeAll(async () => {
  writeFileSync(file, writeMap(aMap({ sightings: [aSighting()] })));
  world = await startWorld(startChromium);
  dashboard = await openDashboard(world.driver);
});
afterAll(async () => {
  await world?.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Holds what an import holds as long as it is under way; returns how to let go. */
async function holdImports(): Promise<() => Promise<void>> {
  const { page } = dashboard.surface;
  await page.evaluate(
    () =>
      new Promise<void>((isHeld) => {
        void navigator.locks.request("shoal-import", () => {
          isHeld();
          return new Promise<void>((resolve) => Object.assign(globalThis, { letGo: resolve }));
        });
      }),
  );
  return () => page.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo());
}

const sightings = async () => (await readDatabase(dashboard.surface.page)).sightings ?? [];

test("the sample map waits for an import, says so, and can be given up", async () => {
  const { surface, go } = dashboard;
  await go("data");
  const letGo = await holdImports();
  await surface.click({ testid: "sample-load" });
  await surface.wait({ testid: "sample-status", text: "waits for another import" });
  expect(await findBarriers(surface.page)).toEqual([]);
  await go("ask");
  await go("data");
  await surface.wait({ testid: "sample-status", text: "waits for another import" });
  await surface.click({ testid: "sample-cancel" });
  await surface.wait({ testid: "sample-status", text: "Cancelled; nothing was brought in." });
  await expect.poll(() => focusedIn(surface.page)).toBe("sample-load");
  await surface.click({ testid: "sample-load" });
  await surface.wait({ testid: "sample-status", text: "waits for another import" });
  expect(await sightings()).toEqual([]);
  await letGo();
  await surface.wait({ testid: "sample-remove" });
  expect(await focusedIn(surface.page)).toBe("sample-remove");
  await dashboard.removeSample();
  expect(await focusedIn(surface.page)).toBe("sample-load");
});

test("a file that waits is not said to be written, and says what giving it up leaves", async () => {
  const { surface } = dashboard;
  await dashboard.offer(file);
  const letGo = await holdImports();
  await surface.page.evaluate(() => {
    const status = document.querySelector('[data-testid="import-status"]')!;
    const said: string[] = [];
    new MutationObserver(() => said.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(globalThis, { said });
  });
  await surface.click({ testid: "import-apply" });
  await surface.wait({ testid: "import-status", text: "waits for another import" });
  await surface.click({ testid: "import-cancel" });
  await surface.wait({ testid: "import-status", text: "Cancelled; nothing was brought in." });
  expect(await surface.page.evaluate(() => Reflect.get(globalThis, "said") as string[])).toEqual([
    "Importing small.shoal.json…",
    "small.shoal.json waits for another import to end…",
    "Cancelled; nothing was brought in.",
  ]);
  await letGo();
  expect(await sightings()).toEqual([]);
});

test("an import that was erased is not said to be there", async () => {
  const { surface } = dashboard;
  await dashboard.offer(file);
  expect(await dashboard.applyImport()).toContain("+1 sighting");
  await dashboard.eraseAll();
  expect(await focusedIn(surface.page)).toBe("erase-now");
  expect(await surface.has({ testid: "import-done" })).toBe(false);
  expect(await surface.text({ testid: "import-status" })).toBe("");
});
