// Every version that was ever released opens in today's code with all that it held, and a killed upgrade leaves it so.
import { IDBDatabase as FakeDatabase, IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { makeGuard } from "../../../lib/app/guard-map.ts";
import { exportMap } from "../../../lib/app/export-map.ts";
import { readMapBytes } from "../../../lib/exchange/read-map.ts";
import { writeMap } from "../../../lib/exchange/write-map.ts";
import { openDatabase } from "../../../lib/store/open-database.ts";
import { DATABASE_VERSION, STORE_NAMES } from "../../../lib/store/schema.ts";
import { createStore } from "../../../lib/store/store.ts";
import { fakeGuard } from "../../fixtures/fake-guard.ts";
import {
  RELEASED,
  releasedDatabase,
  releasedExport,
  restoreReleased,
  type ReleasedDatabase,
} from "../../fixtures/released/read-released.ts";

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

/** A guarded store, as pages have it. */
const aStore = () =>
  createStore(
    makeGuard(
      fakeGuard({
        standIn: () => {
          throw new Error("worked from the copy");
        },
      }),
    ),
  );

/** The version on the disk and every value of the stores that it was released with. */
async function asItLies(dump: ReleasedDatabase) {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(dump.name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(dump.stores)) {
    values[name] = await new Promise((resolve) => {
      const request = db.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => resolve(request.result);
    });
  }
  const found = { version: db.version, stores: [...db.objectStoreNames], values };
  db.close();
  return found;
}

test("has frozen every version before this one", () => {
  expect(RELEASED).toEqual(expect.arrayContaining([1, 2, 3]));
  for (let version = 1; version < DATABASE_VERSION; version++) {
    // A new version is coming: freeze the one before it with its own code first.
    expect(RELEASED).toContain(version);
  }
});

describe.each(RELEASED)("version %i", (version) => {
  const dump = releasedDatabase(version);

  test("opens with every record and draft", async () => {
    await restoreReleased(dump);
    const store = aStore();
    const exported = await exportMap({ store, now: () => 0 });
    const { map } = await readMapBytes(releasedExport(version));
    expect(await exported.content.text()).toBe(writeMap(map));
    const drafts = await store.read(["drafts"], (tx) => tx.objectStore("drafts").getAll());
    expect(drafts).toEqual(dump.stores["drafts"]!.records.map(({ value }) => value));
    store.close();
    const { stores } = await asItLies(dump);
    expect(stores.sort()).toEqual([...STORE_NAMES].sort());
  });

  test("reads its export as it was", async () => {
    const { map, warnings } = await readMapBytes(releasedExport(version));
    expect(map.sightings).toHaveLength(dump.stores["sightings"]!.records.length);
    expect(warnings.filter(({ code }) => code !== "unknown-channel")).toEqual([]);
  });

  test("stays as it was when the upgrade is killed at any step, and then goes all the way", async () => {
    await restoreReleased(dump);
    const before = await asItLies(dump);
    const steps = DATABASE_VERSION === version ? 0 : await killEachStep(dump, before);
    expect(steps > 0).toBe(DATABASE_VERSION > version);
    expect((await asItLies(dump)).version).toBe(DATABASE_VERSION);
  });
});

/** Opens with the Nth change of the database's shape failing, N = 1, 2, … until it goes through; returns how many failed. */
async function killEachStep(dump: ReleasedDatabase, before: object): Promise<number> {
  for (let killAt = 1; ; killAt++) {
    let step = 0;
    for (const change of ["createObjectStore", "deleteObjectStore"] as const) {
      const { prototype } = FakeDatabase;
      const real = prototype[change] as (...of: unknown[]) => unknown;
      vi.spyOn(prototype, change).mockImplementation(function (this: object, ...of: unknown[]) {
        if (++step === killAt) throw new Error("killed");
        return Reflect.apply(real, this, of) as never;
      });
    }
    const opened = await openDatabase(() => undefined).catch(() => undefined);
    vi.restoreAllMocks();
    opened?.close();
    if (opened) return killAt - 1;
    expect(await asItLies(dump)).toEqual(before);
  }
}
