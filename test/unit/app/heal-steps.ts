// What tests of healing do: start the browser anew over what is left, save, harm the database, look the storage over.
import { IDBFactory } from "fake-indexeddb";
import { vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { makeGuard, type GuardTools } from "../../../lib/app/guard-map.ts";
import { mendMap } from "../../../lib/app/mend-map.ts";
import { parseSettings } from "../../../lib/model/settings.ts";
import { openDatabase } from "../../../lib/store/open-database.ts";
import { MAP_STORES, readMap } from "../../../lib/store/read-records.ts";
import { DATABASE_NAME, type Database } from "../../../lib/store/schema.ts";
import { createStore, type Store } from "../../../lib/store/store.ts";
import { aSighting } from "../../fixtures/a-map.ts";
import { fakeCopyArea, type FakeCopyArea } from "../../fixtures/fake-copy-area.ts";
import { fakeGuard } from "../../fixtures/fake-guard.ts";

let area = fakeCopyArea();
let open: Store[] = [];

/** A page with a store of its own. */
export type Started = { readonly store: Store; readonly guard: GuardTools };

/** Begins with nothing; returns the area of the copy. */
export function beginWithNothing(): FakeCopyArea {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  open = [];
  area = fakeCopyArea();
  return area;
}

/** Closes every store. */
export function closeAll(): void {
  for (const store of open) store.close();
}

/** Opens a page beside those that are open. */
export function openBeside(): Started {
  const guard = fakeGuard({ area, healed: vi.fn<() => void>(), standIn: vi.fn<() => void>() });
  const store = createStore(makeGuard(guard));
  open.push(store);
  return { store, guard };
}

/** Starts the browser anew: no marks, no connections. */
export function start(): Started {
  closeAll();
  open = [];
  return openBeside();
}

/** What the background does once per run. */
export function mend({ store, guard }: Started): Promise<void> {
  return mendMap({
    ...guard,
    store,
    now: Date.now,
    announce: () => undefined,
    settings: async () => parseSettings(undefined, () => "o:me"),
  });
}

/** Saves sightings of these ids, all at once. */
export function save(store: Store, ...ids: string[]): Promise<unknown> {
  return Promise.all(
    ids.map((id) =>
      store.write(["sightings"], (tx) => tx.objectStore("sightings").put(aSighting({ id }))),
    ),
  );
}

/** Returns the ids of the sightings. */
export async function idsOf(store: Store): Promise<string[]> {
  return (await store.read(MAP_STORES, readMap)).sightings.map(({ id }) => id);
}

/** Changes the database behind Shoal's back, while nothing is open. */
export async function harm(work: (db: Database) => Promise<unknown>): Promise<void> {
  closeAll();
  const db = await openDatabase(() => undefined);
  await work(db);
  db.close();
}

/** Hears of the database being deleted. */
export function whenDeleted(tell: () => void): void {
  const remove = indexedDB.deleteDatabase.bind(indexedDB);
  vi.spyOn(indexedDB, "deleteDatabase").mockImplementation((name) => {
    if (name === DATABASE_NAME) tell();
    return remove(name);
  });
}

/** Notes which databases are deleted from now on. */
export function watchDeletions(): () => string[] {
  const removing = vi.spyOn(indexedDB, "deleteDatabase");
  return () => removing.mock.calls.map(([name]) => name);
}
