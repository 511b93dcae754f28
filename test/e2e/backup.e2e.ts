// Backups that a user holds: on a schedule, in two clicks, and the way back.
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "./drivers/chromium.ts";
import { startFirefox } from "./drivers/firefox.ts";
import { findBarriers, overflowX } from "./check-accessibility.ts";
import { openPopup } from "./gestures.ts";
import { openDashboard, type Dashboard } from "./pages/dashboard.ts";
import { PLACES } from "./sites/places.ts";
import { pageOf } from "./surface.ts";
import { sleep, until } from "./wait.ts";
import { startWorld, type World } from "./world.ts";

const DAY_MS = 86_400_000;

type Extension = {
  readonly storage: { readonly local: { readonly set: (items: object) => Promise<void> } };
  readonly alarms: {
    readonly get: (name: string) => Promise<{ readonly scheduledTime: number } | undefined>;
  };
};

describe.each([
  ["chromium", startChromium],
  ["firefox", startFirefox],
] as const)("scheduled in %s", (name, start) => {
  let world: World;
  let dashboard: Dashboard;
  beforeAll(async () => {
    world = await startWorld(start, { downloadsAllowed: true });
    dashboard = await openDashboard(world.driver);
  });
  afterAll(() => world?.end());

  const files = () => globSync("Shoal/*", { cwd: world.driver.downloads }).sort();
  const written = async (count: number) => {
    await until(`${count} files`, async () => files().length >= count, 20_000);
    await sleep(300);
    expect(files()).toHaveLength(count);
    return files().map((file) => path.join(world.driver.downloads, file));
  };
  const inPage = <T>(work: (extension: Extension) => Promise<T>) =>
    dashboard.surface.page.evaluate(
      `(${work.toString()})(globalThis.browser ?? globalThis.chrome)`,
    ) as Promise<T>;

  test("writes a dated file as soon as it is turned on", async () => {
    await dashboard.loadSample();
    await dashboard.surface.click({ testid: "backup-daily" });
    const [file] = await written(1);
    expect(path.basename(file!)).toMatch(/^shoal-\d{4}-\d\d-\d\d\.shoal\.json$/);
    await dashboard.surface.wait({ testid: "backup-next" });
    // The file is there before the page has heard of it.
    await dashboard.surface.wait({ testid: "scheduled-backup", text: "Last backup: today, with" });
    expect(await dashboard.surface.text({ testid: "scheduled-backup" })).toMatch(
      /Last backup: today, with \d+ sightings/,
    );
    const map = JSON.parse(readFileSync(file!, "utf8")) as { sightings: unknown[] };
    expect(map.sightings.length).toBeGreaterThan(20);
    // It is set for the next day once the file is written.
    const offBy = async () => {
      const alarm = await inPage((extension) => extension.alarms.get("backup"));
      return Math.abs((alarm?.scheduledTime ?? 0) - Date.now() - DAY_MS);
    };
    await expect.poll(offBy, { timeout: 10_000 }).toBeLessThan(60_000);
  });

  test("catches up after the browser was closed, with one file and only where something is new", async () => {
    await dashboard.removeSample();
    await dashboard.loadSample();
    await inPage((extension) =>
      extension.storage.local.set({
        "backup-schedule": { pace: "weekly", nextAt: "2020-01-01T00:00:00.000Z", held: "" },
      }),
    );
    await world.driver.restart();
    dashboard = await openDashboard(world.driver);
    await written(2);
    const alarm = await until("the alarm", () =>
      inPage((extension) => extension.alarms.get("backup")),
    );
    expect(alarm.scheduledTime - Date.now()).toBeGreaterThan(6 * DAY_MS);
    await world.driver.restart();
    dashboard = await openDashboard(world.driver);
    await sleep(4_000);
    expect(files()).toHaveLength(2);
  });

  test("gives back from the file what was erased, with a preview", async () => {
    const [file] = await written(2);
    await dashboard.eraseAll();
    const { words } = await dashboard.offer(file!);
    expect(words).toMatch(/\+\d+ sightings/);
    await dashboard.applyImport();
    await dashboard.surface.wait({ testid: "sample-remove" });
  });

  test("tells in the popup that a backup failed, until one succeeds", async () => {
    const folder = path.join(world.driver.downloads, "Shoal");
    rmSync(folder, { recursive: true });
    writeFileSync(folder, "a file where the folder should be");
    await dashboard.surface.page.bringToFront();
    await dashboard.surface.click({ testid: "backup-daily" });
    await dashboard.surface.wait({ testid: "backup-trouble", text: "could not be written" });
    const page = await world.driver.newPage(PLACES.shoes);
    const told = await openPopup(world.driver, page);
    await told.surface.wait({ testid: "backup-trouble", text: "Your map is intact" });
    await told.surface.close();
    rmSync(folder);
    await dashboard.surface.page.bringToFront();
    await dashboard.surface.click({ testid: "backup-daily" });
    await dashboard.surface.gone({ testid: "backup-trouble" });
    await written(1);
    const after = await openPopup(world.driver, page);
    await after.surface.wait({ testid: "backup", text: "Backup: today" });
    expect(await after.surface.has({ testid: "backup-trouble" })).toBe(false);
    await after.surface.close();
    await page.close();
  });

  test("says when the file cannot be written", async () => {
    rmSync(path.join(world.driver.downloads, "Shoal"), { recursive: true });
    await inPage((extension) =>
      extension.storage.local.set({
        "backup-schedule": {
          pace: "daily",
          nextAt: "2020-01-01T00:00:00.000Z",
          trouble: "forbidden",
        },
      }),
    );
    await dashboard.surface.page.reload({ timeout: 2_000 }).catch(() => undefined);
    await dashboard.surface.wait({ testid: "backup-trouble", text: "may no longer manage" });
    await dashboard.surface.click({ testid: "backup-off" });
    await dashboard.surface.gone({ testid: "backup-trouble" });
    expect(await inPage((extension) => extension.alarms.get("backup"))).toBeFalsy();
    expect(existsSync(path.join(world.driver.downloads, "Shoal"))).toBe(false);
    expect(name).toBe(world.driver.name);
  });
});

describe("by hand in Chromium", () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(startChromium);
  });
  afterAll(() => world?.end());

  test("offers a restore where a first start finds nothing", async () => {
    const popup = await openPopup(world.driver, await world.driver.newPage(PLACES.shoes));
    await popup.surface.wait({ testid: "empty" });
    await popup.surface.click({ testid: "restore" });
    const opened = await world.driver
      .browser()
      .waitForTarget((each) => each.url().endsWith("dashboard.html#data"));
    expect(opened.type()).toBe("page");
    await (await opened.page())?.close();
  });

  test("backs up in two clicks: the button of the toolbar, and the one in the foot", async () => {
    const page = await world.driver.newPage(PLACES.shoes);
    const first = await openPopup(world.driver, page);
    await first.surface.click({ testid: "load-sample" });
    await first.surface.wait({ testid: "row" });
    await first.surface.close();
    const popup = await openPopup(world.driver, page);
    await popup.surface.wait({ testid: "backup", text: "No backup yet" });
    await popup.surface.click({ testid: "back-up" });
    await popup.surface.wait({ testid: "backup", text: "Backup: today" });
    const tops = await pageOf(popup.surface).$$eval(
      '[data-testid="back-up"], [data-testid="dashboard"]',
      (buttons) => buttons.map((each) => each.getBoundingClientRect().top),
    );
    expect(tops[1]).toBe(tops[0]); // in one line
    const name = await until("the file", async () =>
      globSync("*.shoal.json", { cwd: world.driver.downloads }).at(0),
    );
    expect(name).toMatch(/^shoal-\d{4}-\d\d-\d\d\.shoal\.json$/);
    await popup.surface.close();
  });

  test.each([
    ["failed", "or back up now", "back-up"],
    ["forbidden", "may no longer manage downloads", "backup-mend"],
  ])("says what to do about a backup that %s", async (trouble, words, way) => {
    const page = await world.driver.newPage(PLACES.shoes);
    const first = await openPopup(world.driver, page);
    await pageOf(first.surface).evaluate(
      `chrome.storage.local.set({ "backup-schedule":
        { pace: "daily", nextAt: "2999-01-01T00:00:00.000Z", trouble: "${trouble}" } })`,
    );
    await first.surface.close();
    const popup = await openPopup(world.driver, page);
    await popup.surface.wait({ testid: "backup-trouble", text: words });
    expect(await findBarriers(pageOf(popup.surface))).toEqual([]);
    expect(await overflowX(pageOf(popup.surface))).toBe(0);
    await popup.surface.click({ testid: way });
    if (trouble === "failed") {
      await popup.surface.gone({ testid: "backup-trouble" });
      await popup.surface.close();
      return;
    }
    const opened = await world.driver
      .browser()
      .waitForTarget((each) => each.url().endsWith("dashboard.html#data"));
    const shown = await opened.page();
    await shown?.evaluate(`chrome.storage.local.remove("backup-schedule")`);
    await shown?.close();
  });

  test("writes nothing by itself where the user has not allowed it", async () => {
    const dashboard = await openDashboard(world.driver);
    await dashboard.surface.click({ testid: "backup-daily" });
    await sleep(1_500);
    const state = (await dashboard.surface.page.evaluate(
      `chrome.storage.local.get("backup-schedule").then(async (stored) =>
        ({ ...stored, allowed: await chrome.permissions.contains({ permissions: ["downloads"] }) }))`,
    )) as object;
    expect(state).toEqual({ allowed: false });
    expect(await dashboard.surface.page.evaluate(`chrome.alarms.getAll()`)).toEqual([]);
  });
});
