// A database that does not find its own records, or whose index never answers, is made anew.
import { IDBIndex as FakeIndex, IDBObjectStore as FakeObjectStore } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readIncident } from "../../../lib/app/incident.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { readCopy } from "../../../lib/app/read-copy.ts";
import { ShoalError, type ErrorCode } from "../../../lib/base/errors.ts";
import { EMPTY_MAP } from "../../../lib/model/map.ts";
import { deleteDatabase } from "../../../lib/store/delete-database.ts";
import { MAP_STORES, readMap } from "../../../lib/store/read-records.ts";
import { REBUILD_STORES } from "../../../lib/store/rebuild-steps.ts";
import { DATABASE_NAME } from "../../../lib/store/schema.ts";
import type { Store } from "../../../lib/store/store.ts";
import { aChannel, aRetraction, aSighting } from "../../fixtures/a-map.ts";
import type { FakeCopyArea } from "../../fixtures/fake-copy-area.ts";
import {
  beginWithNothing,
  closeAll,
  idsOf,
  mend,
  save,
  start,
  watchDeletions,
  whenDeleted,
} from "./heal-steps.ts";

let area: FakeCopyArea;

beforeEach(() => {
  area = beginWithNothing();
});

afterEach(() => vi.restoreAllMocks());

test.each([
  ["its channel", FakeIndex.prototype, "channel"],
  ["its own name", FakeObjectStore.prototype, "sightings"],
])("makes the database anew where a sighting is not found by %s", async (_, prototype, name) => {
  await save(start().store, "s:1", "s:2");
  // oxlint-disable-next-line typescript/unbound-method -- called on the store or index that it was asked of
  const { getAllKeys } = prototype;
  let damaged = true;
  vi.spyOn(prototype, "getAllKeys").mockImplementation(function (this: { name: string }, ...range) {
    const asked = Reflect.apply(getAllKeys, this, range);
    if (!damaged || this.name !== name) return asked;
    return Object.defineProperty(asked, "result", { get: () => ["s:1", "s:3"], set() {} });
  });
  whenDeleted(() => (damaged = false));
  const { store, guard } = start();
  await mend({ store, guard });
  expect(damaged).toBe(false);
  expect(await idsOf(store)).toEqual(["s:1", "s:2"]);
  expect(await readIncident()).toEqual({ state: "sound" });
});

test("makes the database anew where a retraction is not found by what it withdraws", async () => {
  const first = start().store;
  await save(first, "s:1", "s:2");
  await first.write(["retractions"], (tx) => tx.objectStore("retractions").put(aRetraction()));
  // oxlint-disable-next-line typescript/unbound-method -- called on the index that it was asked of
  const { count } = FakeIndex.prototype;
  let damaged = true;
  vi.spyOn(FakeIndex.prototype, "count").mockImplementation(function (this: { name: string }) {
    const asked = Reflect.apply(count, this, []);
    if (!damaged || this.name !== "of") return asked;
    return Object.defineProperty(asked, "result", { get: () => 0, set() {} });
  });
  whenDeleted(() => (damaged = false));
  await mend(start());
  expect(damaged).toBe(false);
});

test("takes a channel of a newer version, which has an id beside its key, for what it is", async () => {
  const channels = Array.from({ length: 600 }, (_, i) => ({
    ...aChannel({ key: `c${i}` }),
    id: "0",
  }));
  const { store } = start();
  await applyImport({ store, announce: () => undefined }, { incoming: { ...EMPTY_MAP, channels } });
  await vi.waitFor(async () => expect((await readCopy(area)).whole).toBe(true));
  const deleted = watchDeletions();
  const next = start();
  await mend(next);
  expect(deleted()).not.toContain(DATABASE_NAME);
  closeAll();
  await deleteDatabase();
  const restored = await start().store.read(MAP_STORES, readMap);
  expect(restored.channels).toHaveLength(600);
});

test("leaves a database alone whose records are found", async () => {
  await save(start().store, "s:1", "s:2");
  const deleted = watchDeletions();
  const next = start();
  await mend(next);
  expect(await next.guard.marks.has("mended")).toBe(true);
  expect(deleted()).not.toContain(DATABASE_NAME);
});

test("makes no database anew for a full disk, and one anew whose index never answers", async () => {
  const first = start().store;
  const incoming = { ...EMPTY_MAP, channels: [aChannel()], sightings: [aSighting()] };
  await applyImport({ store: first, announce: () => undefined }, { incoming });
  const deleted = watchDeletions();
  const next = start();
  const refusing = (code: ErrorCode): Store => ({
    ...next.store,
    read: (stores, work) =>
      stores.includes("postings") && stores.length === REBUILD_STORES.length
        ? Promise.reject(new ShoalError(code))
        : next.store.read(stores, work),
    write: () => Promise.reject(new ShoalError("QUOTA")),
  });
  await expect(mend({ ...next, store: refusing("UNKNOWN") })).rejects.toMatchObject({
    code: "QUOTA",
  });
  await expect(mend({ ...next, store: refusing("TIMEOUT") })).rejects.toMatchObject({
    code: "TIMEOUT",
  });
  expect(deleted()).not.toContain(DATABASE_NAME);
  await mend({ ...next, store: refusing("TIMEOUT") });
  expect(deleted()).toContain(DATABASE_NAME);
  expect(await idsOf(start().store)).toEqual([aSighting().id]);
});
