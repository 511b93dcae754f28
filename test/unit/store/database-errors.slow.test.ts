import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, expect, test, vi } from "vitest";
import { toShoalError } from "../../../lib/base/errors.ts";
import { makeGuard, type GuardTools } from "../../../lib/app/guard-map.ts";
import { openDatabase } from "../../../lib/store/open-database.ts";
import { DATABASE_NAME } from "../../../lib/store/schema.ts";
import { createStore, type Store } from "../../../lib/store/store.ts";
import { aSighting } from "../../fixtures/a-map.ts";
import { fakeCopyArea } from "../../fixtures/fake-copy-area.ts";
import { fakeGuard } from "../../fixtures/fake-guard.ts";

beforeEach(() => {
  vi.restoreAllMocks();
  globalThis.indexedDB = new IDBFactory();
});

const save = (store: Store, id: string, options = {}) =>
  store.write(["sightings"], (tx) => tx.objectStore("sightings").put(aSighting({ id })), options);

const countOf = (store: Store) =>
  store.read(["sightings"], (tx) => tx.objectStore("sightings").count());

/** A guarded store, as pages have it. */
const guarded = (open = openDatabase, tools: Partial<GuardTools> = {}) =>
  createStore(makeGuard(fakeGuard(tools)), open);

test("refuses a database of a newer version and leaves it as it is", async () => {
  const newer = await openDB(DATABASE_NAME, 99, {
    upgrade: (db) => void db.createObjectStore("tomorrow"),
  });
  await newer.put("tomorrow", "kept", "key");
  newer.close();
  await expect(countOf(guarded())).rejects.toMatchObject({ code: "DATABASE_NEWER" });
  const again = await openDB(DATABASE_NAME, 99);
  expect(await again.get("tomorrow", "key")).toBe("kept");
  again.close();
});

test("says that another window holds an older version, instead of waiting for ever", async () => {
  const older = await openDB(DATABASE_NAME, 1, {
    upgrade: (db) => void db.createObjectStore("sightings"),
    blocking: () => undefined, // an old page that does not let go
  });
  await expect(countOf(guarded())).rejects.toMatchObject({ code: "DATABASE_BLOCKED" });
  older.close();
});

test("lets go of the database at once when a newer version opens", async () => {
  const store = createStore();
  await save(store, "s:1");
  const newer = await openDB(DATABASE_NAME, 99);
  expect(newer.version).toBe(99);
  newer.close();
  await expect(save(store, "s:2")).rejects.toMatchObject({ code: "DATABASE_NEWER" });
});

test("says where stores are missing, and never writes into such a database", async () => {
  const half = await openDB(DATABASE_NAME, 3, {
    upgrade: (db) => void db.createObjectStore("sightings", { keyPath: "id" }),
  });
  half.close();
  await expect(countOf(createStore())).rejects.toMatchObject({ code: "DATABASE_DAMAGED" });
});

test("reads the copy where a container tab has a storage of its own, and writes into neither", async () => {
  const area = fakeCopyArea();
  await save(guarded(openDatabase, { area }), "s:1");
  const copied = new Map(area.items);
  const container = new IDBFactory();
  globalThis.indexedDB = container;
  const told = vi.fn<GuardTools["standIn"]>();
  const store = guarded(openDatabase, { area, apart: async () => true, standIn: told });
  expect(await countOf(store)).toBe(1);
  expect(told).toHaveBeenCalledWith("apart");
  const refused = { code: "DATABASE_APART" };
  await expect(save(store, "s:2")).rejects.toMatchObject(refused);
  await expect(store.write(["drafts"], async () => undefined)).rejects.toMatchObject(refused);
  await expect(store.admit()).rejects.toMatchObject(refused);
  expect(await countOf(store)).toBe(1);
  expect(area.items).toEqual(copied);
  globalThis.indexedDB = container;
  expect(await countOf(createStore())).toBe(0);
});

test("begins no first map in a container tab", async () => {
  const store = guarded(openDatabase, { apart: async () => true });
  expect(await countOf(store)).toBe(0);
  await expect(save(store, "s:1")).rejects.toMatchObject({ code: "DATABASE_APART" });
});

test("says where the browser gives no database", async () => {
  vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
    throw new DOMException("not in private windows", "SecurityError");
  });
  await expect(openDatabase(() => undefined)).rejects.toMatchObject({
    code: "DATABASE_UNAVAILABLE",
  });
});

test("opens again when the connection went away", async () => {
  let gone: () => void = () => undefined;
  const store = createStore(undefined, async (onGone) => {
    const db = await openDatabase(onGone);
    gone = () => db.close(); // closed behind the store's back: the next transaction throws InvalidStateError
    return db;
  });
  await save(store, "s:1");
  gone();
  await save(store, "s:2");
  expect(await countOf(store)).toBe(2);
});

test.each([
  ["UnknownError", "DATABASE_DAMAGED"],
  ["DataError", "DATABASE_DAMAGED"],
  ["InvalidStateError", "DATABASE_CLOSED"],
  ["QuotaExceededError", "QUOTA"],
  ["VersionError", "DATABASE_NEWER"],
  ["SecurityError", "DATABASE_UNAVAILABLE"],
])("gives %s its plain code", async (name, code) => {
  const store = createStore(undefined, async () => {
    throw new DOMException("the browser's own words", name);
  });
  await expect(countOf(store)).rejects.toMatchObject({ code });
});

test("knows a full disk by the words of a storage area", () => {
  const words =
    "IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend)";
  expect(toShoalError(new Error(words)).code).toBe("QUOTA");
});

test("aborts a save that takes too long, so that it is not written behind the error", async () => {
  const store = createStore();
  await save(store, "s:0");
  const stuck = store.write(
    ["sightings"],
    async (tx) => {
      await tx.objectStore("sightings").put(aSighting({ id: "s:1" }));
      const end = Date.now() + 400;
      while (Date.now() < end) await tx.objectStore("sightings").count();
    },
    { timeoutMs: 60 },
  );
  await expect(stuck).rejects.toMatchObject({ code: "TIMEOUT" });
  expect(await countOf(store)).toBe(1);
});

test("tells a full disk from an abort without a reason", async () => {
  const store = createStore();
  await save(store, "s:0");
  const refused = store.write(["sightings"], async (tx) => {
    await tx.objectStore("sightings").put(aSighting({ id: "s:1" }));
    throw new DOMException("full", "QuotaExceededError");
  });
  await expect(refused).rejects.toMatchObject({ code: "QUOTA" });
  expect(await countOf(store)).toBe(1);
});
