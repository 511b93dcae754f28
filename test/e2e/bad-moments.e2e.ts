// Bad moments in Chromium: many writers at once, a newer version beside, a reload, a lost database, a storage area that refuses, clocks that jump.
import { rmSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { databaseFolder, start, type Run } from "../reliability/back-ends.ts";
import { lookAfter, waitForPanel } from "../reliability/look-after.ts";
import { prepareForm, startSaving } from "../reliability/save-loop.ts";
import { CHROMIUM_BUILD } from "./drivers/chromium.ts";
import { makeProfile, type Profile } from "./drivers/profile.ts";
import { readDatabase } from "./read-database.ts";
import { pageSurface } from "./surface.ts";
import { until } from "./wait.ts";

let profile: Profile;
let run: Run;

beforeEach(async () => {
  profile = makeProfile();
  run = await start("leveldb", profile.folder);
});
afterEach(async () => {
  await run?.close().catch(() => undefined);
  profile?.remove();
});

/** Opens the panel in a window of its own: each window has a draft of its own. */
async function panelInWindow(before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const first = await run.open("sidepanel.html");
  const address = first.url();
  await first.close();
  const page = await run.browser.newPage({ type: "window" });
  await before?.(page);
  await page.goto(address);
  return page;
}

/** Names a place in the panel's form without saving it. */
async function nameOnly(page: Page, name: string) {
  const surface = pageSurface(page);
  await prepareForm(page);
  await surface.fill({ testid: "channel-name" }, name);
  return surface;
}

/** Opens a page again and again, which looks the map over, and heals it where `harm` was done; ends with the work. */
async function openAgainBeside(
  page: Page,
  work: Promise<unknown>,
  harm: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<number> {
  let ended = false;
  const end = work.finally(() => (ended = true));
  let opened = 0;
  for (; !ended; opened++) {
    await harm(page);
    await page.reload();
    await waitForPanel(page);
  }
  await end;
  await page.close();
  return opened;
}

test("loses and doubles nothing when three windows save at once", async () => {
  const beside = await panelInWindow();
  const pages = [await panelInWindow(), await panelInWindow(), await panelInWindow()];
  const loops = [];
  for (const [i, page] of pages.entries()) loops.push(await startSaving(page, `w${i}`, 12));
  const opened = await openAgainBeside(beside, Promise.all(loops.map(({ settled }) => settled())));
  for (const page of pages) await page.close();
  const names = loops.flatMap(({ acknowledged }) => acknowledged);
  const found = await lookAfter(run, names);
  expect(opened).toBeGreaterThan(0);
  expect(names).toHaveLength(36);
  expect(found).toMatchObject({ missing: [], doubled: [], faults: [], says: [] });
  expect(found.map.sightings).toHaveLength(36);
});

test("loses and doubles nothing where the map is healed while two windows save", async () => {
  const beside = await panelInWindow();
  const pages = [await panelInWindow(), await panelInWindow()];
  const loops = [];
  for (const [i, page] of pages.entries()) loops.push(await startSaving(page, `w${i}`, 15));
  // The copy says that it is far ahead: whoever looks next reads the whole map and writes it, and the copy, anew.
  // Under the lock of the copy's writers: a state that is written over theirs would lose what they had just added to it.
  const harm = (page: Page) =>
    page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: Area } } })
        .chrome;
      type Area = {
        get: (key: string) => Promise<Record<string, { sentinel: { seq: number } }>>;
        set: (items: object) => Promise<void>;
      };
      await navigator.locks.request("shoal-copy", async () => {
        const { copy } = await storage.local.get("copy");
        if (!copy) return;
        const sentinel = { ...copy.sentinel, seq: copy.sentinel.seq + 1_000 };
        await storage.local.set({ copy: { ...copy, sentinel } });
      });
    });
  await openAgainBeside(beside, Promise.all(loops.map(({ settled }) => settled())), harm);
  const { meta } = await readDatabase(pages[0]!);
  expect(JSON.stringify(meta)).toMatch(/"seq":[1-9]\d{3}/); // healed: the command's number is the copy's
  for (const page of pages) await page.close();
  const names = loops.flatMap(({ acknowledged }) => acknowledged);
  const found = await lookAfter(run, names);
  expect(names).toHaveLength(30);
  expect(found).toMatchObject({ missing: [], doubled: [], faults: [] });
  expect(found.map.sightings).toHaveLength(30);
});

test("says so, writes nothing and keeps the form, when a newer version opens beside it", async () => {
  const bare = await run.open("icon/16.png");
  const page = await panelInWindow();
  const panel = await nameOnly(page, "The old club");
  await bare.evaluate(async () => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open("shoal", 99);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error!);
    });
  });
  await page.bringToFront();
  await panel.click({ testid: "nobody" });
  await panel.wait({ testid: "error", text: "SHOAL-DATABASE_NEWER" });
  expect(await panel.text({ testid: "error" })).toMatch(/Close this page/);
  expect(await panel.value({ testid: "channel-name" })).toBe("The old club");
  expect((await readDatabase(bare))["sightings"]).toEqual([]);
});

test("keeps the form through a reload of the extension", async () => {
  const page = await run.open("sidepanel.html");
  await nameOnly(page, "Left open");
  await until("the draft to be kept", async () =>
    JSON.stringify((await readDatabase(page))["drafts"]).includes("Left open"),
  );
  await run.browser.installExtension(CHROMIUM_BUILD); // over itself, as an update does: it takes its pages away
  await until("the page to go", async () => page.isClosed());
  const again = await until("the extension to be back", async () => run.open("sidepanel.html"));
  expect(await pageSurface(again).text({ testid: "waiting" })).toContain("Left open");
});

test("gives the form back when the whole database is gone", async () => {
  const page = await run.open("sidepanel.html");
  await nameOnly(page, "Typed before the loss");
  await until("the draft to be kept", async () =>
    JSON.stringify((await readDatabase(page))["drafts"]).includes("before the loss"),
  );
  await run.close();
  rmSync(databaseFolder("leveldb", profile.folder)!, { recursive: true });
  run = await start("leveldb", profile.folder);
  const again = await run.open("sidepanel.html");
  expect(await pageSurface(again).text({ testid: "waiting" })).toContain("Typed before the loss");
});

test("saves where the storage area refuses everything", async () => {
  const page = await panelInWindow((fresh) =>
    fresh.evaluateOnNewDocument(() => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: object } } })
        .chrome;
      const refuse = () => Promise.reject(new Error("storage is not there"));
      for (const name of ["get", "set", "remove", "getKeys"]) {
        Object.defineProperty(storage.local, name, { value: refuse });
      }
    }),
  );
  await waitForPanel(page);
  const saves = await startSaving(page, "kept", 2);
  await saves.settled();
  const found = await readDatabase(page);
  expect(found["sightings"]).toHaveLength(2);
  await page.close();
  expect((await lookAfter(run, saves.acknowledged)).missing).toEqual([]);
});

test.each([
  ["ahead", "2093-05-01T00:00:00.000Z"],
  ["behind", "1999-05-01T00:00:00.000Z"],
])("keeps its numbers when the clock was far %s", async (_, moment) => {
  const wrong = await panelInWindow((fresh) =>
    fresh.evaluateOnNewDocument((text: string) => {
      const offset = Date.parse(text) - Date.now();
      const now = Date.now.bind(Date);
      Date.now = () => now() + offset;
    }, moment),
  );
  const early = await startSaving(wrong, "wrong", 2);
  await early.settled();
  await wrong.close();
  const right = await panelInWindow();
  const later = await startSaving(right, "right", 2);
  await later.settled();
  const dashboard = await run.open("dashboard.html#channels");
  await until("all four places", async () => {
    const rows = await pageSurface(dashboard).texts({ testid: "channel-row" });
    return rows.length === 4 && rows.every((row) => !/NaN|Infinity|Invalid/.test(row));
  });
  await right.close();
  const names = [...early.acknowledged, ...later.acknowledged];
  expect(await lookAfter(run, names)).toMatchObject({ missing: [], doubled: [], faults: [] });
});
