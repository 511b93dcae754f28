// The built extension: its import beside the bare records' bulk put, and its popup, from its navigation to its rows, on
// an empty map, asked anew, opened on the answer that is ready.
import { MOST_KEPT } from "../../lib/app/keep-answers-ready.ts";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import type { Page } from "puppeteer-core";
import { LINES_TEXT, linesHeader } from "../../lib/exchange/write-lines.ts";
import { toInstant } from "../../lib/base/time.ts";
import { startChromium } from "../e2e/drivers/chromium.ts";
import type { Driver } from "../e2e/drivers/driver.ts";
import { sleep, until } from "../e2e/wait.ts";
import { median } from "./figures.ts";
import { makeMap, makePersona } from "./make-map.ts";
import { openMarked, table } from "./report.ts";
import { NOW } from "./way.ts";

const { values: flags } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000" },
    seed: { type: "string", default: "1" },
    docs: { type: "string", default: join(import.meta.dirname, "../../docs/performance.md") },
  },
});

/** Personas that are asked for in turn. */
const PERSONAS = 8;

/** What the popup shows when it has something to say: rows, or the greeting of an empty map. */
const SHOWN = '[data-testid="row"], [data-testid="load-sample"]';

/** What the page before leaves to be done – closing, writing – is done after that. */
const SETTLE_MS = 1_500;

const personaId = (n: number) => `p:bench-${n}`;

async function writeMap(file: string, seed: number, channels: number): Promise<void> {
  const out = createWriteStream(file);
  out.write(`${linesHeader()}\n`);
  const chunks = [...makeMap(seed, channels)];
  for (const chunk of chunks) {
    for (const channel of chunk.channels) out.write(LINES_TEXT.record("channels", channel));
  }
  for (let n = 0; n < PERSONAS; n++) {
    const traits = [...makePersona(seed + n)];
    const persona = { id: personaId(n), name: `Persona ${n}`, traits, at: toInstant(NOW) };
    out.write(LINES_TEXT.record("personas", persona));
  }
  for (const chunk of chunks) {
    for (const sighting of chunk.sightings) out.write(LINES_TEXT.record("sightings", sighting));
  }
  out.end();
  await finished(out);
}

/** Brings a map in through the dashboard and returns the milliseconds from the click that applies it to its end. */
async function importMap(driver: Driver, file: string, patienceMs: number): Promise<number> {
  const surface = await driver.openExtensionPage("dashboard.html", "#data");
  const input = await surface.page.waitForSelector('[data-testid="import-file"]');
  await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
  await until("the preview", () => surface.has({ testid: "import-preview" }), patienceMs);
  const began = performance.now();
  await surface.click({ testid: "import-apply" });
  await until("the import", () => surface.has({ testid: "import-done" }), patienceMs);
  const took = performance.now() - began;
  await surface.close();
  return took;
}

/** Puts the channels and sightings of the map into a database of their own, strictly, and returns the milliseconds. */
function putBare(bare: Page): Promise<number> {
  return bare.evaluate(async () => {
    const open = (name: string, upgrade: (db: IDBDatabase) => void = () => undefined) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener("upgradeneeded", () => upgrade(opening.result));
        opening.addEventListener("error", () => reject(opening.error ?? new Error(name)));
        opening.addEventListener("success", () => resolve(opening.result));
      });
    const all = (db: IDBDatabase, store: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const asked = db.transaction(store).objectStore(store).getAll();
        asked.addEventListener("error", () => reject(asked.error ?? new Error(store)));
        asked.addEventListener("success", () => resolve(asked.result));
      });
    const map = await open("shoal");
    const records = {
      channels: await all(map, "channels"),
      sightings: await all(map, "sightings"),
    };
    map.close();
    const db = await open("bare", (made) => {
      made.createObjectStore("channels", { keyPath: "key" });
      made.createObjectStore("sightings", { keyPath: "id" }).createIndex("channel", "channel");
    });
    const began = performance.now();
    await new Promise((resolve, reject) => {
      const tx = db.transaction(["channels", "sightings"], "readwrite", { durability: "strict" });
      for (const [store, some] of Object.entries(records)) {
        for (const record of some) tx.objectStore(store).put(record);
      }
      tx.addEventListener("abort", reject);
      tx.addEventListener("complete", resolve);
    });
    const took = performance.now() - began;
    db.close();
    indexedDB.deleteDatabase("bare");
    return took;
  });
}

/** Opens the popup in a fresh page and returns the milliseconds from its navigation to the frame that shows its rows. */
async function timePopup(driver: Driver): Promise<number> {
  await sleep(SETTLE_MS);
  const page = await driver.newPage();
  await page.evaluateOnNewDocument((selector: string) => {
    const look = () => {
      if (!document.querySelector(selector)) return requestAnimationFrame(look);
      return requestAnimationFrame(() => Object.assign(globalThis, { shownAt: performance.now() }));
    };
    requestAnimationFrame(look);
  }, SHOWN);
  await page.goto(`${driver.base}/popup.html`);
  const shownAt = await until("the popup's rows", () =>
    page.evaluate(() => Reflect.get(globalThis, "shownAt") as number | undefined),
  );
  await page.close();
  return shownAt;
}

/** What the page's own scope has, where this runs. */
type ExtensionScope = {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        readonly get: (key: string) => Promise<Readonly<Record<string, unknown>>>;
        readonly set: (items: object) => Promise<void>;
      };
    };
  };
};

/** Makes a persona the one that the popup opens on, and forgets the kept answers: it is asked anew. */
async function turnTo(page: Page, persona: string): Promise<void> {
  await page.evaluate(async (lastPersona) => {
    const { local } = (globalThis as unknown as ExtensionScope).chrome.storage;
    const { settings } = await local.get("settings");
    await local.set({ settings: { ...(settings as object), lastPersona } });
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open("shoal");
      opening.addEventListener("error", reject);
      opening.addEventListener("success", () => {
        const tx = opening.result.transaction("meta", "readwrite");
        tx.objectStore("meta").delete(IDBKeyRange.bound("answer", "answer;"));
        tx.addEventListener("abort", reject);
        tx.addEventListener("complete", () => {
          opening.result.close();
          resolve(undefined);
        });
      });
    });
  }, persona);
}

/** What one size came to: medians in milliseconds. */
type Opened = {
  channels: number;
  imported: number;
  bare: number;
  empty: number;
  asked: number;
  again: number;
};

async function measureSize(channels: number, seed: number): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "shoal-popup-"));
  const driver = await startChromium({});
  try {
    const empty: number[] = [];
    for (let i = 0; i < PERSONAS; i++) empty.push(await timePopup(driver));
    const file = join(folder, "map.shoal.ndjson");
    await writeMap(file, seed, channels);
    const imported = await importMap(driver, file, 120_000 + channels * 120);
    const bare = await driver.newPage(`${driver.base}/icon/16.png`);
    const asked: number[] = [];
    const again: number[] = [];
    await timePopup(driver);
    await until("the kept answers", () => isKept(bare)); // else the background may keep one that is to be asked anew
    for (let n = 0; n < PERSONAS; n++) {
      await turnTo(bare, personaId(n));
      asked.push(await timePopup(driver));
      await until("the kept answers", () => isKept(bare));
      again.push(await timePopup(driver));
    }
    const put = await putBare(bare);
    const opened = { empty: median(empty), asked: median(asked), again: median(again) };
    return { channels, imported, bare: put, ...opened };
  } finally {
    await driver.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Tells whether all answers are kept and will be believed: none is while the index is built anew. */
function isKept(bare: Page): Promise<boolean> {
  return bare.evaluate(
    (most) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open("shoal");
        opening.addEventListener("error", reject);
        opening.addEventListener("success", () => {
          const tx = opening.result.transaction("meta");
          const meta = tx.objectStore("meta");
          const kept = meta.count(IDBKeyRange.bound("answer", "answer;"));
          const index = meta.get("index");
          tx.addEventListener("abort", reject);
          tx.addEventListener("complete", () => {
            opening.result.close();
            resolve(kept.result === most && index.result?.rebuild === undefined);
          });
        });
      }),
    Math.min(PERSONAS, MOST_KEPT),
  );
}

const into = openMarked(flags.docs, "npm run bench:popup");
const rows: Opened[] = [];
for (const size of flags.sizes.split(",").map(Number)) {
  rows.push(await measureSize(size, Number(flags.seed)));
}
const text = table(
  [
    "channels",
    "import s",
    "bare put s",
    "÷ bare put",
    "popup, empty map ms",
    "asked anew ms",
    "÷ empty",
    "opened again ms",
    "÷ empty",
  ],
  rows.map(({ channels, imported, bare, empty, asked, again }) => [
    channels,
    (imported / 1_000).toFixed(1),
    (bare / 1_000).toFixed(1),
    (imported / bare).toFixed(2),
    empty.toFixed(0),
    asked.toFixed(0),
    (asked / empty).toFixed(2),
    again.toFixed(0),
    (again / empty).toFixed(2),
  ]),
);
console.log(text);
into(text);
