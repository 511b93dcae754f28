// A map too large for one step, in the built extension: given up and killed on the way, then in and out byte for byte.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { RECORD_KINDS } from "../../lib/model/map.ts";
import { startChromium } from "./drivers/chromium.ts";
import { focusedIn } from "./focused-in.ts";
import { openDashboard } from "./pages/dashboard.ts";
import { until } from "./wait.ts";
import { startWorld, type World } from "./world.ts";
import { writeLarge } from "./write-large.ts";

/** `LARGE_IMPORT=200000` measures with so many sightings and prints what it took. */
const SIGHTINGS = Number(process.env["LARGE_IMPORT"] ?? 6_000);
const PATIENCE_MS = 60_000 + SIGHTINGS * 20;

const folder = mkdtempSync(path.join(tmpdir(), "shoal-large-"));
const file = path.join(folder, "large.shoal.ndjson");

let world: World;
beforeAll(async () => {
  await writeLarge(file, SIGHTINGS);
  world = await startWorld(startChromium);
});
afterAll(async () => {
  await world?.end();
  rmSync(folder, { recursive: true, force: true });
});

/** How many records there are of every kind, and whether an import is under way. */
function held(page: Page): Promise<number[]> {
  return page.evaluate(
    (kinds) =>
      new Promise<number[]>((resolve, reject) => {
        const opening = indexedDB.open("shoal");
        opening.addEventListener("error", () => reject(opening.error ?? new Error("open")));
        opening.addEventListener("success", () => {
          const tx = opening.result.transaction([...kinds, "meta"]);
          const asked = [
            ...kinds.map((kind) => tx.objectStore(kind).count()),
            tx.objectStore("meta").count("import"),
          ];
          tx.addEventListener("complete", () => {
            opening.result.close();
            resolve(asked.map(({ result }) => result));
          });
        });
      }),
    RECORD_KINDS,
  );
}

const NOTHING = [...RECORD_KINDS, "import"].map(() => 0);

async function watch(page: Page) {
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask" });
    Object.assign(globalThis, { tasks });
  });
  let peak = 0;
  const heap = async () => ((await page.metrics()).JSHeapUsedSize ?? 0) / 1e6;
  const before = await heap();
  const timer = setInterval(() => {
    void heap().then(
      (now) => (peak = Math.max(peak, now)),
      () => undefined,
    );
  }, 100);
  const started = performance.now();
  return async (what: string) => {
    clearInterval(timer);
    const tasks = await page.evaluate(() => Reflect.get(globalThis, "tasks") as number[]);
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    if (!process.env["LARGE_IMPORT"]) return;
    console.log(
      `${what}: ${seconds} s, heap +${(peak - before).toFixed(0)} MB, ` +
        `${tasks.length} tasks over 50 ms, longest ${Math.max(0, ...tasks).toFixed(0)} ms`,
    );
  };
}

test(
  "imports a large file in steps: cancelled or killed it leaves nothing, finished it comes out as it went in",
  async () => {
    let { surface } = await openDashboard(world.driver);
    const offer = async () => {
      await surface.page.bringToFront();
      await surface.click({ testid: "nav-data" });
      const input = await surface.page.waitForSelector('[data-testid="import-file"]');
      await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
      await until("the preview", () => surface.has({ testid: "import-preview" }), PATIENCE_MS);
    };
    const apply = async () => {
      await surface.click({ testid: "import-apply" });
      await until("the first records", async () => (await held(surface.page))[0]! > 0, PATIENCE_MS);
    };

    const previewed = await watch(surface.page);
    await offer();
    await previewed("check and preview");
    await apply();
    await surface.click({ testid: "import-cancel" });
    await until(
      "the undoing",
      async () => (await held(surface.page)).every((count) => count === 0),
      PATIENCE_MS,
    );
    await until("the focus on the field", async () => {
      return (await focusedIn(surface.page)) === "import-file";
    });

    await offer();
    await apply();
    await world.driver.restart();
    ({ surface } = await openDashboard(world.driver));
    await until(
      "the undoing at the start",
      async () => (await held(surface.page)).every((count, i) => count === NOTHING[i]),
      PATIENCE_MS,
    );

    await offer();
    const imported = await watch(surface.page);
    await surface.click({ testid: "import-apply" });
    // Asked again and again: a single command to the browser may take three minutes at most.
    await until("the end", () => surface.has({ testid: "import-done" }), PATIENCE_MS);
    await imported("import");

    const exported = await watch(surface.page);
    await surface.click({ testid: "export-lines" });
    const download = path.join(
      world.driver.downloads,
      `shoal-${new Date().toISOString().slice(0, 10)}.shoal.ndjson`,
    );
    const whole = readFileSync(file);
    await until(
      "the file",
      async () => {
        try {
          return readFileSync(download).equals(whole);
        } catch {
          return false;
        }
      },
      PATIENCE_MS,
    );
    await exported("export");
    expect((await held(surface.page)).at(-1)).toBe(0);
  },
  PATIENCE_MS * 6,
);
