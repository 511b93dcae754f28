// Long work goes on while another section is open: it is told of there, can be given up on return, and its end waits.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { INDEX_STATE_KEY, type IndexState } from "../../lib/index/state.ts";
import { startChromium } from "./drivers/chromium.ts";
import { openDashboard, type Dashboard } from "./pages/dashboard.ts";
import { until } from "./wait.ts";
import { startWorld, type World } from "./world.ts";
import { writeLarge } from "./write-large.ts";

const SIGHTINGS = 3_000;
const PATIENCE_MS = 120_000;

const folder = mkdtempSync(path.join(tmpdir(), "shoal-long-"));
const file = path.join(folder, "long.shoal.ndjson");

let world: World;
let dashboard: Dashboard;
beforeAll(async () => {
  await writeLarge(file, SIGHTINGS);
  world = await startWorld(startChromium);
  dashboard = await openDashboard(world.driver);
  await dashboard.surface.page.emulateCPUThrottling(3); // so that one is in the middle of it
});
afterAll(async () => {
  await world?.end();
  rmSync(folder, { recursive: true, force: true });
});

/** What the navigation says of the work of a panel. */
async function line(panel: string): Promise<string> {
  return (await dashboard.surface.texts({ testid: `work-${panel}` })).join();
}

/** How many sightings the map holds, and whether an import and a rebuild are under way. */
function held(): Promise<[sightings: number, importing: number, rebuilding: number]> {
  return dashboard.surface.page.evaluate(
    (state) =>
      new Promise<[number, number, number]>((resolve) => {
        const opening = indexedDB.open("shoal");
        opening.addEventListener("success", () => {
          const tx = opening.result.transaction(["sightings", "meta"]);
          const sightings = tx.objectStore("sightings").count();
          const importing = tx.objectStore("meta").count("import");
          const index: IDBRequest<IndexState | undefined> = tx.objectStore("meta").get(state);
          tx.addEventListener("complete", () => {
            opening.result.close();
            resolve([sightings.result, importing.result, index.result?.rebuild ? 1 : 0]);
          });
        });
      }),
    INDEX_STATE_KEY,
  );
}

async function choose(): Promise<void> {
  const input = await dashboard.surface.page.waitForSelector('[data-testid="import-file"]');
  await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
}

async function begin(): Promise<void> {
  const { surface } = dashboard;
  await until("the preview", () => surface.has({ testid: "import-preview" }), PATIENCE_MS);
  await surface.click({ testid: "import-apply" });
  await until("the first records", async () => (await held())[0] > 0, PATIENCE_MS);
}

test(
  "goes on with an import in another section, and is undone only by its cancelling",
  async () => {
    const { surface, go } = dashboard;
    await choose();
    await go("ask");
    await until(
      "the preview",
      async () => (await line("import")).includes("decision"),
      PATIENCE_MS,
    );
    await surface.click({ testid: "work-import" });
    await surface.wait({ testid: "import-preview" });
    expect(await surface.has({ testid: "work-import" })).toBe(false);

    await begin();
    await go("ask");
    await until("the pace", async () => /Importing… \d+\s?% – Data/.test(await line("import")));
    await go("data");
    await surface.wait({ css: "#panel-import progress" });
    await surface.click({ testid: "import-cancel" });
    await go("channels");
    await until("the undoing", async () => (await held()).every((n) => n === 0), PATIENCE_MS);
    await until("no more to say", async () => (await line("import")) === "", PATIENCE_MS);

    await go("data");
    await choose();
    await begin();
    await go("channels");
    await until("the end", async () => (await line("import")).startsWith("Imported"), PATIENCE_MS);
    expect((await held()).slice(0, 2)).toEqual([SIGHTINGS, 0]);
    await surface.click({ testid: "work-import" });
    await surface.wait({ testid: "import-done" });
    await until("the focus on the panel", () =>
      surface.page.evaluate(() => document.activeElement?.id === "panel-import"),
    );
    await go("channels");
    expect(await line("import")).toBe(""); // it was seen
    await go("data");
    expect(await surface.has({ testid: "import-done" })).toBe(false);
  },
  PATIENCE_MS * 4,
);

test(
  "goes on with a rebuild and a check",
  async () => {
    const { surface, go } = dashboard;
    await surface.page.emulateCPUThrottling(6);
    for (const [button, busy, end] of [
      ["rebuild-index", "Rebuilding the index…", "The index was rebuilt."],
      ["check-index", "Checking the index…", "The index agrees with your records"],
    ] as const) {
      await go("data");
      await surface.click({ testid: button });
      await surface.wait({ testid: "health-cancel" });
      await go("vocabulary");
      await until("the work", async () => (await line("health")).includes(busy));
      await until("the end", async () => !(await line("health")).includes("…"), PATIENCE_MS);
      expect(await line("health")).not.toBe("");
      await surface.click({ testid: "work-health" });
      expect(await surface.text({ testid: "health-status" })).toContain(end);
    }
    await surface.page.emulateCPUThrottling(3);
  },
  PATIENCE_MS * 2,
);

test(
  "shows a rebuild that another page began, and takes it up where that page is closed",
  async () => {
    const { surface, go } = dashboard;
    await go("data");
    const other = await openDashboard(world.driver);
    await other.surface.page.emulateCPUThrottling(24);
    await other.surface.click({ testid: "rebuild-index" });
    await until("its beginning", async () => (await held())[2] === 1, PATIENCE_MS);
    // Who waits in line for the rebuild's lock has it once that page is closed: as long as one likes, another is at it.
    await surface.page.evaluate(() => {
      const held = new Promise<void>((resolve) => Object.assign(globalThis, { letGo: resolve }));
      void navigator.locks.request("shoal-rebuild", () => held);
    });
    await other.surface.close();
    await surface.page.bringToFront();
    await surface.wait({ testid: "health-cancel" });
    expect(await surface.text({ testid: "health-status" })).toBe("Rebuilding…");
    await surface.page.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo());
    const status = () => surface.texts({ testid: "health-status" });
    await until("its end", async () => !(await status()).join().includes("…"), PATIENCE_MS);
    expect(await status()).toEqual(["The index was rebuilt."]);
  },
  PATIENCE_MS * 2,
);

test("asks before the page is left in the middle of an import", async () => {
  const { page } = dashboard.surface;
  await dashboard.go("data");
  await dashboard.eraseAll();
  await choose();
  await begin();
  const asked = new Promise<string>((resolve) => {
    page.once("dialog", (dialog) => {
      void dialog.dismiss();
      resolve(dialog.type());
    });
  });
  await page.evaluate(() => location.reload());
  expect(await asked).toBe("beforeunload");
  await until("the end", () => dashboard.surface.has({ testid: "import-done" }), PATIENCE_MS);
}, 180_000);
