// The Nth storage call fails, or is never answered, for N = 1, 2, 3 and so on.
import { IDBFactory, IDBObjectStore, IDBRequest } from "fake-indexeddb";
import { afterEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { makeGuard } from "../../../lib/app/guard-map.ts";
import { readMap, MAP_STORES } from "../../../lib/store/read-records.ts";
import { parseSentinel, sameContents } from "../../../lib/model/sentinel.ts";
import { countMap } from "../../../lib/model/step-sentinel.ts";
import { saveSighting } from "../../../lib/app/save-sighting.ts";
import { retractSighting } from "../../../lib/app/retract-sighting.ts";
import { ShoalError } from "../../../lib/base/errors.ts";
import { createStore, type Store } from "../../../lib/store/store.ts";
import { aDraft } from "../../fixtures/a-draft.ts";
import { fakeCopyArea, type FakeCopyArea } from "../../fixtures/fake-copy-area.ts";
import { fakeGuard } from "../../fixtures/fake-guard.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

const CALLS = ["get", "getAll", "getKey", "put", "delete", "count"] as const;
const COMMANDS = 6;

/** How many calls are broken, one a run; the environment may ask for more. */
const MOST = Number(process.env["FAULTS"] ?? 40);

afterEach(() => vi.restoreAllMocks());

/** Makes the Nth call on any store give what `fault` gives instead. */
function breakCall(n: number, fault: (store: IDBObjectStore) => IDBRequest): () => boolean {
  let calls = 0;
  for (const name of CALLS) {
    const real = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      return ++calls === n ? fault(this) : real.apply(this, args);
    } as never);
  }
  return () => calls >= n;
}

/** A request that is never answered, or, with an error's name, answered by it and the transaction's abort. */
function request(store: IDBObjectStore, error?: string): IDBRequest {
  const made = new IDBRequest();
  made.addEventListener = (type: string, hear: unknown) => {
    if (type !== "error" || error === undefined || typeof hear !== "function") return;
    setImmediate(() => {
      hear();
      try {
        store.transaction.abort();
      } catch {
        // the store was quicker
      }
    });
  };
  Object.defineProperty(made, "error", { value: new DOMException("as browsers say it", error) });
  return made;
}

const FAULTS = ["UnknownError", "QuotaExceededError", "AbortError", "NotReadableError"] as const;

const guardedStore = (area: FakeCopyArea) => createStore(makeGuard(fakeGuard({ area })));

/** Runs the commands; each either is acknowledged or says in a code why not. */
async function runCommands(store: Store): Promise<{ acknowledged: string[]; refused: string[] }> {
  const tools = { ...fakeTools(), store };
  const acknowledged: string[] = [];
  const refused: string[] = [];
  for (let i = 0; i < COMMANDS; i++) {
    tools.wait(1_000);
    try {
      const saved = await saveSighting(tools, aDraft({ note: `look ${i}` }));
      acknowledged.push(saved.id);
      if (i === 3) await retractSighting(tools, saved.id);
    } catch (error) {
      refused.push(error instanceof ShoalError ? error.code : `no plain error: ${String(error)}`);
    }
  }
  return { acknowledged, refused };
}

async function expectAllThere(area: FakeCopyArea, acknowledged: readonly string[]) {
  vi.restoreAllMocks();
  const store = guardedStore(area);
  const { map, stored } = await store.read(MAP_STORES, async (tx) => {
    const [map, stored] = await Promise.all([readMap(tx), tx.objectStore("meta").get("sentinel")]);
    return { map, stored };
  });
  store.close();
  const ids = map.sightings.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([...acknowledged]));
  expect(new Set(ids).size).toBe(ids.length);
  const sentinel = parseSentinel(stored);
  expect(sentinel === undefined || sameContents(sentinel, countMap(map))).toBe(true);
}

test.each(FAULTS)(
  "loses nothing acknowledged to %s at any call",
  async (name) => {
    const unhandled: unknown[] = [];
    const hear = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", hear);
    let last = 0;
    for (let n = 1; n <= MOST; n++) {
      fakeBrowser.reset();
      globalThis.indexedDB = new IDBFactory();
      const area = fakeCopyArea();
      const reached = breakCall(n, (store) => request(store, name));
      const store = guardedStore(area);
      const { acknowledged, refused } = await runCommands(store);
      store.close();
      expect(refused.filter((code) => /UNKNOWN|no plain/.test(code))).toEqual([]);
      await expectAllThere(area, acknowledged);
      if (reached()) last = n;
    }
    process.off("unhandledRejection", hear);
    expect(unhandled).toEqual([]);
    expect(last).toBeGreaterThan(MOST / 2); // else the commands make too few calls for this to mean much
  },
  240_000,
);

/** Lets the faked time go on until work has ended: what waits for a lock waits for another's watchdog. */
async function whileTimePasses<T>(work: Promise<T>): Promise<T> {
  let settled = false;
  const end = () => (settled = true);
  work.then(end, end);
  while (!settled) {
    // What the storage answers at once is no matter of time.
    for (let turn = 0; turn < 100 && !settled; turn++) await new Promise(setImmediate);
    if (!settled) await vi.advanceTimersByTimeAsync(500);
  }
  return work;
}

test("ends every call that is never answered with a plain error", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    for (let n = 1; n <= 60; n += 3) {
      fakeBrowser.reset();
      globalThis.indexedDB = new IDBFactory();
      const area = fakeCopyArea();
      breakCall(n, (store) => request(store));
      const store = guardedStore(area);
      const { acknowledged, refused } = await whileTimePasses(runCommands(store));
      store.close();
      expect(refused.filter((code) => code !== "TIMEOUT")).toEqual([]);
      // One command saves and retracts: both may be answered.
      expect(acknowledged.length + refused.length).toBeGreaterThanOrEqual(COMMANDS);
      await whileTimePasses(expectAllThere(area, acknowledged));
    }
  } finally {
    vi.useRealTimers();
  }
}, 120_000);
