import {
  IDBFactory,
  IDBIndex as FakeIndex,
  IDBObjectStore as FakeObjectStore,
} from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readIncident } from "../../../lib/app/incident.ts";
import { applyImport, eraseMap } from "../../../lib/app/move-map.ts";
import { readCopy } from "../../../lib/app/read-copy.ts";
import { EMPTY_MAP } from "../../../lib/model/map.ts";
import { MAP_STORES, readMap } from "../../../lib/store/read-records.ts";
import { deleteDatabase } from "../../../lib/store/delete-database.ts";
import { openDatabase } from "../../../lib/store/open-database.ts";
import { DATABASE_NAME, DATABASE_VERSION, type Database } from "../../../lib/store/schema.ts";
import { aChannel, aPersona, aSighting } from "../../fixtures/a-map.ts";
import type { FakeCopyArea } from "../../fixtures/fake-copy-area.ts";
import {
  beginWithNothing,
  closeAll,
  harm,
  idsOf,
  mend,
  openBeside,
  save,
  start,
  whenDeleted,
} from "./heal-steps.ts";

let area: FakeCopyArea;

beforeEach(() => {
  area = beginWithNothing();
});

afterEach(() => vi.restoreAllMocks());

const HARMS: readonly (readonly [what: string, work: (db: Database) => Promise<unknown>])[] = [
  ["all records gone", (db) => db.clear("sightings")],
  [
    "records and their count gone",
    async (db) => [await db.clear("sightings"), await db.clear("meta")],
  ],
  ["one record gone", (db) => db.delete("sightings", "s:2")],
  ["the count gone", (db) => db.clear("meta")],
  [
    "an older count",
    async (db) => {
      await db.delete("sightings", "s:3");
      const sentinel = (await db.get("meta", "sentinel")) as { seq: number };
      await db.put("meta", { ...sentinel, seq: sentinel.seq - 1 }, "sentinel");
    },
  ],
];

test.each(HARMS)("gives everything back at the next start: %s", async (_what, work) => {
  await save(start().store, "s:1", "s:2", "s:3");
  await harm(work);
  const { store, guard } = start();
  expect(await idsOf(store)).toEqual(["s:1", "s:2", "s:3"]);
  expect(guard.healed).toHaveBeenCalled();
  await save(store, "s:4");
  expect(await idsOf(start().store)).toEqual(["s:1", "s:2", "s:3", "s:4"]);
  expect((await readCopy(area)).whole).toBe(true);
});

test("gives everything back when the database is deleted, and says so once", async () => {
  await save(start().store, "s:1", "s:2");
  closeAll();
  await deleteDatabase();
  expect(await idsOf(start().store)).toEqual(["s:1", "s:2"]);
  expect(await readIncident()).toEqual({ state: "healed", restored: 2 });
});

test("makes a database anew whose stores are missing, and fills it", async () => {
  await save(start().store, "s:1", "s:2");
  closeAll();
  await deleteDatabase();
  const half = await openDB(DATABASE_NAME, DATABASE_VERSION, {
    upgrade: (db) => void db.createObjectStore("sightings", { keyPath: "id" }),
  });
  half.close();
  const { store, guard } = start();
  expect(await idsOf(store)).toEqual(["s:1", "s:2"]);
  expect(guard.standIn).not.toHaveBeenCalled();
});

/** Lets every look into a store fail, as damaged pages do, until the database is deleted; returns whether it was. */
function damage(name: string): () => boolean {
  let damaged = true;
  const { prototype } = FakeObjectStore;
  // oxlint-disable-next-line typescript/unbound-method -- called on the store that it was asked of
  const { getAll } = prototype;
  vi.spyOn(prototype, "getAll").mockImplementation(function (this: { name: string }, ...range) {
    if (damaged && this.name === name) throw new DOMException("damaged", "UnknownError");
    return Reflect.apply(getAll, this, range);
  });
  const remove = indexedDB.deleteDatabase.bind(indexedDB);
  vi.spyOn(indexedDB, "deleteDatabase").mockImplementation((database) => {
    if (database === DATABASE_NAME) damaged = false;
    return remove(database);
  });
  return () => !damaged;
}

test.each(["profiles", "drafts"] as const)(
  "makes the database anew where only %s cannot be read, and calls no disk full",
  async (name) => {
    await save(start().store, "s:1", "s:2");
    damage(name);
    const { store } = start();
    expect(await store.read([name], (tx) => tx.objectStore(name).getAll())).toBeDefined();
    expect(await idsOf(start().store)).toEqual(["s:1", "s:2"]);
  },
);

test("finds at the whole check that the store of single values cannot be read", async () => {
  await save(start().store, "s:1", "s:2");
  const isAnew = damage("meta");
  const { store, guard } = start();
  await mend({ store, guard });
  expect(isAnew()).toBe(true);
  expect(await idsOf(start().store)).toEqual(["s:1", "s:2"]);
});

test("finds at the whole check that an index of the database cannot be read", async () => {
  await save(start().store, "s:1", "s:2");
  const reading = vi.spyOn(FakeIndex.prototype, "getAllKeys").mockImplementationOnce(() => {
    throw new DOMException("damaged", "UnknownError");
  });
  const { store, guard } = start();
  await mend({ store, guard });
  expect(reading).toHaveBeenCalled();
  expect(await idsOf(start().store)).toEqual(["s:1", "s:2"]);
});

test("finds at the whole check what cannot be read beside the map", async () => {
  await save(start().store, "s:1", "s:2");
  const isAnew = damage("profiles");
  const { store, guard } = start();
  expect(await idsOf(store)).toEqual(["s:1", "s:2"]);
  await mend({ store, guard });
  expect(isAnew()).toBe(true);
  expect(await idsOf(start().store)).toEqual(["s:1", "s:2"]);
});

test("finds a changed letter at the whole check, and puts the right one back", async () => {
  const first = start();
  await first.store.write(["channels"], (tx) => tx.objectStore("channels").put(aChannel()));
  const before = await first.store.read(MAP_STORES, readMap);
  await harm((db) => db.put("channels", aChannel({ name: "Zzz" })));
  const { store, guard } = start();
  await mend({ store, guard });
  expect(await store.read(MAP_STORES, readMap)).toEqual(before);
});

test("goes on with the whole check where a record reads as nothing", async () => {
  await save(start().store, "s:1", "s:2");
  const { store, guard } = start();
  expect(await idsOf(store)).toEqual(["s:1", "s:2"]);
  const { prototype } = FakeObjectStore;
  // oxlint-disable-next-line typescript/unbound-method -- called on the store that it was asked of
  const { getAll } = prototype;
  const reading = vi.spyOn(prototype, "getAll").mockImplementation(function (
    this: { name: string },
    ...range
  ) {
    if (this.name !== "sightings") return Reflect.apply(getAll, this, range);
    reading.mockRestore();
    const asked = Reflect.apply(getAll, this, range);
    Object.defineProperty(asked, "result", { get: () => [null, null], set() {} });
    return asked;
  });
  await mend({ store, guard });
  expect(await guard.marks.has("mended")).toBe(true);
  expect(await idsOf(store)).toEqual(["s:1", "s:2"]);
});

test("makes the database anew where a look at all of it misses the sentinel", async () => {
  await save(start().store, "s:1", "s:2");
  const { prototype } = FakeObjectStore;
  // oxlint-disable-next-line typescript/unbound-method -- called on the store that it was asked of
  const { getAllKeys } = prototype;
  let damaged = true;
  vi.spyOn(prototype, "getAllKeys").mockImplementation(function (this: { name: string }, ...range) {
    const short = damaged && this.name === "meta";
    return Reflect.apply(getAllKeys, this, short ? ["aliases"] : range);
  });
  whenDeleted(() => (damaged = false));
  const { store, guard } = start();
  await mend({ store, guard });
  expect(damaged).toBe(false);
  expect(await idsOf(start().store)).toEqual(["s:1", "s:2"]);
});

test("does not heal where another page saves between the looks at the database and the copy", async () => {
  const other = start().store;
  await save(other, "s:1");
  const { read } = area;
  // The page's look at the database is on its way by now.
  const readLater: typeof read = async (keys) => {
    Object.assign(area, { read });
    await save(other, "s:2");
    return read(keys);
  };
  Object.assign(area, { read: readLater });
  const { store, guard } = openBeside();
  expect(await idsOf(store)).toEqual(["s:1", "s:2"]);
  expect(guard.healed).not.toHaveBeenCalled();
});

test("makes the database anew where what is written into it is not found again", async () => {
  const first = start();
  const { store: filled } = first;
  const incoming = { ...EMPTY_MAP, channels: [aChannel()], sightings: [aSighting()] };
  await applyImport({ store: filled, announce: () => undefined }, { incoming });
  const { prototype } = FakeObjectStore;
  // oxlint-disable-next-line typescript/unbound-method -- called on the store that it was asked of
  const { getAll } = prototype;
  let damaged = true;
  vi.spyOn(prototype, "getAll").mockImplementation(function (this: { name: string }, ...range) {
    const asked = Reflect.apply(getAll, this, range);
    if (!damaged || this.name !== "profiles") return asked;
    return Object.defineProperty(asked, "result", { get: () => [], set() {} });
  });
  whenDeleted(() => (damaged = false));
  const { store, guard } = start();
  await mend({ store, guard });
  expect(damaged).toBe(false);
  expect(await store.read(["profiles"], (tx) => tx.objectStore("profiles").getAll())).toHaveLength(
    1,
  );
  expect(await idsOf(store)).toEqual([aSighting().id]);
});

test.each([
  ["deletes a database that is not what it says it is, once the copy has all of it", false],
  ["deletes nothing while the copy cannot be written", true],
])("%s", async (_, full) => {
  await save(start().store, "s:1", "s:2");
  area.items.clear();
  await harm((db) => db.delete("sightings", "s:2"));
  const removing = vi.spyOn(indexedDB, "deleteDatabase");
  area.full = full;
  const { store } = start();
  expect(await idsOf(store)).toEqual(["s:1"]);
  expect(removing).toHaveBeenCalledTimes(Number(!full));
  area.full = false;
  expect(await idsOf(start().store)).toEqual(["s:1"]);
});

test("writes a lost copy anew", async () => {
  await save(start().store, "s:1", "s:2");
  area.items.clear();
  const { store, guard } = start();
  expect(await idsOf(store)).toEqual(["s:1", "s:2"]);
  await mend({ store, guard });
  expect(await readCopy(area)).toMatchObject({ whole: true });
});

test("catches up with a save that the copy missed", async () => {
  const { store } = start();
  await save(store, "s:1");
  area.full = true;
  await save(store, "s:2");
  area.full = false;
  const next = start();
  expect(await idsOf(next.store)).toEqual(["s:1", "s:2"]);
  await mend(next);
  expect((await readCopy(area)).map.sightings).toHaveLength(2);
});

test("does not bring back what was erased", async () => {
  const { store } = start();
  await save(store, "s:1", "s:2");
  await eraseMap({ store, announce: () => undefined });
  await save(store, "s:3");
  closeAll();
  await deleteDatabase();
  expect(await idsOf(start().store)).toEqual(["s:3"]);
});

test("erases without reading what it erases, and counts on from nothing", async () => {
  const { store } = start();
  await save(store, "s:1", "s:2");
  const read = vi.spyOn(FakeObjectStore.prototype, "getAll");
  await eraseMap({ store, announce: () => undefined });
  const stores = read.mock.contexts.map((each) => (each as { name: string }).name);
  read.mockRestore();
  expect(stores).not.toContain("sightings");
  await save(store, "s:3");
  expect(await idsOf(start().store)).toEqual(["s:3"]);
  expect(await readIncident()).toEqual({ state: "sound" });
  expect((await readCopy(area)).map.sightings).toHaveLength(1);
});

test("says how many are missing when database and copy are both short", async () => {
  await save(start().store, "s:1", "s:2", "s:3");
  await harm((db) => db.clear("sightings"));
  const entry = [...area.items.keys()].find((key) => key.startsWith("copy:2:"));
  area.items.delete(entry!);
  expect(await idsOf(start().store)).toHaveLength(2);
  expect(await readIncident()).toEqual({ state: "short", expected: 3, found: 2 });
});

test("takes a map that was saved before there was a copy", async () => {
  await harm((db) => db.put("sightings", aSighting({ id: "s:old" })));
  const { store } = start();
  expect(await idsOf(store)).toEqual(["s:old"]);
  expect(await readCopy(area)).toMatchObject({ whole: true });
  expect(await readIncident()).toEqual({ state: "sound" });
});

test("copies an import and gives it back with its index", async () => {
  const { store } = start();
  const tools = { store, announce: () => undefined };
  const sightings = Array.from({ length: 700 }, (_, i) =>
    aSighting({ id: `s:${i}`, channel: `c${i % 9}` }),
  );
  await applyImport(tools, { incoming: { ...EMPTY_MAP, sightings, personas: [aPersona()] } });
  await vi.waitFor(async () => expect((await readCopy(area)).whole).toBe(true));
  const before = await indexOf();
  closeAll();
  await deleteDatabase();
  expect(await idsOf(start().store)).toHaveLength(700);
  expect(await indexOf()).toEqual(before);
});

async function indexOf(): Promise<unknown> {
  const db = await openDatabase(() => undefined);
  const parts = await Promise.all([
    db.getAll("profiles"),
    db.getAll("postings"),
    db.getAll("looks"),
  ]);
  db.close();
  return parts;
}

test("works from the copy where no database can be opened, and brings home what was saved there", async () => {
  await save(start().store, "s:1");
  const real = globalThis.indexedDB;
  closeAll();
  vi.spyOn(IDBFactory.prototype, "open")
    .mockImplementationOnce(() => {
      throw new DOMException("not here", "SecurityError");
    })
    .mockImplementationOnce(() => {
      throw new DOMException("not here", "SecurityError");
    });
  const { store, guard } = start();
  expect(await idsOf(store)).toEqual(["s:1"]);
  expect(guard.standIn).toHaveBeenCalled();
  area.full = true;
  await expect(save(store, "s:not")).rejects.toMatchObject({ code: "QUOTA" });
  area.full = false;
  await save(store, "s:2");
  globalThis.indexedDB = real;
  expect(await idsOf(start().store)).toEqual(["s:1", "s:2"]);
});
