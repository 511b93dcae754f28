// Broken files put through the dashboard's import in a real page, and the same ones through the verbs outside it: both
// must refuse or take the same files, and hold the same map afterwards.
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import type { Page } from "puppeteer-core";
import { makeProfile } from "../e2e/drivers/profile.ts";
import { readStores } from "../e2e/read-database.ts";
import { until } from "../e2e/wait.ts";
import { summarise } from "../../components/dashboard/data/import-summary.ts";
import { openImport, runImport } from "../../lib/app/run-import.ts";
import { parseSettings } from "../../lib/model/settings.ts";
import { ShoalError } from "../../lib/base/errors.ts";
import { lineChunks } from "../../lib/exchange/write-lines.ts";
import { writeMap } from "../../lib/exchange/write-map.ts";
import { EXTRAS_KEY, MAP_STORES, readMap } from "../../lib/store/read-records.ts";
import { createStore, type Store } from "../../lib/store/store.ts";
import { aSighting } from "../fixtures/a-map.ts";
import { start, type BackEnd } from "./back-ends.ts";
import { breakFile, HEALTHY_MAP } from "./fuzz-imports.ts";
import { mapOf } from "./look-after.ts";
import type { Outcome } from "./outcome.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const LINES = encode([...lineChunks(HEALTHY_MAP)].join(""));

/** Over a megabyte: such a file is read twice and joined in steps. */
const LARGE = encode(
  [
    ...lineChunks({
      ...HEALTHY_MAP,
      sightings: Array.from({ length: 2_100 }, (_, n) => aSighting({ id: `s:large-${n}` })),
    }),
  ].join(""),
);

/** How long a file may go unanswered, in milliseconds. */
const PATIENCE_MS = 30_000;

/** Files between two looks at the whole map. */
const BATCH = 50;

/** One large file in so many. */
const LARGE_EVERY = 100;

/** Puts so many files through; `lost` counts crashes, `faults` what differs from the same imports outside. */
export async function fuzzDashboard(
  backEnd: BackEnd,
  rounds: number,
  random: () => number,
): Promise<Outcome> {
  const profile = makeProfile();
  const run = await start(backEnd, profile.folder);
  const page = await run.open("dashboard.html#data");
  await until("the import", () =>
    page.evaluate(() => Boolean(document.querySelector('[data-testid="import-file"]'))),
  );
  const crashes: string[] = [];
  page.on("pageerror", (error) => crashes.push(`the page threw ${String(error)}`));
  await watch(page);
  globalThis.indexedDB = new IDBFactory();
  const store = createStore();
  const faults: string[] = [];
  let read = 0;
  for (let done = 0; done < rounds; done += BATCH) {
    const files = Array.from({ length: Math.min(BATCH, rounds - done) }, (_, i) =>
      makeFile(done + i, random),
    );
    for (const { name, bytes } of files) {
      const said = await offer(page, name, bytes);
      const wanted = await outside(store, bytes);
      if (said === "imported" || said === "nothing new") read++;
      if (said === "no answer") crashes.push(`${name}: no answer`);
      else if (said !== wanted) faults.push(`${name}: ${said}, outside ${wanted}`);
    }
    const { stored, keys } = await unwatched(page, () => readStores(page));
    const extras = stored["meta"]?.[keys["meta"]?.indexOf(EXTRAS_KEY) ?? -1] ?? {};
    const map = await store.read(MAP_STORES, readMap);
    if (writeMap({ ...mapOf(stored), extras }) !== writeMap(map)) {
      faults.push(`after ${done + files.length} files the map is another than outside`);
    }
  }
  const { gapMs, heapMB } = await watched(page);
  store.close();
  await run.close();
  profile.remove();
  return {
    rounds,
    acknowledged: read,
    lost: crashes.length,
    doubled: 0,
    faults: faults.length,
    healed: 0,
    notes: [
      `${read} read, heap ${heapMB} MB, the page stood still for at most ${gapMs} ms`,
      ...crashes,
      ...faults,
    ],
  };
}

function makeFile(number: number, random: () => number) {
  if (number % LARGE_EVERY === LARGE_EVERY - 1) {
    return { name: `f${number}.shoal.ndjson`, bytes: breakFile(random, LARGE) };
  }
  return number % 2 === 0
    ? { name: `f${number}.shoal.json`, bytes: breakFile(random) }
    : { name: `f${number}.shoal.ndjson`, bytes: breakFile(random, LINES) };
}

/** Imports a file outside the browser and returns the same word for what became of it as `offer`. */
async function outside(store: Store, bytes: Uint8Array): Promise<string> {
  const tools = {
    store,
    now: Date.now,
    announce: () => undefined,
    settings: async () => parseSettings(undefined, () => "o:fuzz"),
  };
  try {
    const opened = await openImport(tools, new Blob([bytes.slice()]));
    if (summarise(opened.changes).length === 0) return "nothing new";
    await runImport(tools, opened);
    return "imported";
  } catch (error) {
    return error instanceof ShoalError ? `SHOAL-${error.code}` : String(error);
  }
}

/** Hands the dashboard a file, takes what it offers, and returns an error's code, "imported", "nothing new" or "no answer". */
function offer(page: Page, name: string, bytes: Uint8Array): Promise<string> {
  return page.evaluate(
    async (file: string, base64: string, patienceMs: number) => {
      const find = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
      const named = (id: string) => (find(id)?.textContent?.includes(file) ? find(id) : undefined);
      const end = Date.now() + patienceMs;
      const wait = async <T>(ask: () => T | undefined): Promise<T | undefined> => {
        for (;;) {
          const found = ask();
          if (found !== undefined || Date.now() > end) return found;
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      };
      const input = await wait(
        () => document.querySelector<HTMLInputElement>('[data-testid="import-file"]') ?? undefined,
      );
      if (!input) return "no answer";
      const given = new DataTransfer();
      const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      given.items.add(new File([raw], file));
      input.files = given.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
      const refusal = () => /SHOAL-\w+/.exec(named("import-refused")?.textContent ?? "")?.[0];
      const first = await wait(
        () => refusal() ?? (named("import-preview") ? "preview" : undefined),
      );
      if (first !== "preview") return first ?? "no answer";
      const apply = find("import-apply");
      if (!apply) {
        find("import-cancel")?.click();
        return "nothing new";
      }
      apply.click();
      const done = () => find("import-done") && named("import-status") && "imported";
      return (await wait(() => refusal() ?? (done() || undefined))) ?? "no answer";
    },
    name,
    Buffer.from(bytes).toString("base64"),
    PATIENCE_MS,
  );
}

type Seen = { gapMs: number; heap: number; at: number; paused: boolean };

/** Begins to note how long the page stands still, and the largest heap that it has. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Seen = { gapMs: 0, heap: 0, at: performance.now(), paused: false };
    Object.assign(globalThis, { seen });
    setInterval(() => {
      const now = performance.now();
      if (!seen.paused) seen.gapMs = Math.max(seen.gapMs, now - seen.at);
      seen.at = now;
      // Chromium alone tells.
      const memory: unknown = Reflect.get(performance, "memory");
      const used = memory instanceof Object ? Number(Reflect.get(memory, "usedJSHeapSize")) : 0;
      seen.heap = Math.max(seen.heap, used);
    }, 10);
  });
}

/** Does work in the page that is the harness's own. */
async function unwatched<T>(page: Page, work: () => Promise<T>): Promise<T> {
  const pause = (paused: boolean) =>
    page.evaluate((value) => {
      Object.assign(Reflect.get(globalThis, "seen") as Seen, {
        paused: value,
        at: performance.now(),
      });
    }, paused);
  await pause(true);
  const result = await work();
  await pause(false);
  return result;
}

async function watched(page: Page): Promise<{ gapMs: number; heapMB: number }> {
  const { gapMs, heap } = await page.evaluate(() => Reflect.get(globalThis, "seen") as Seen);
  return { gapMs: Math.round(gapMs), heapMB: Math.round(heap / 2 ** 20) };
}
