// Every version that ever was opens in this one, and an upgrade that is killed leaves the old one as it was.
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, expect, test } from "vitest";
import { createRecordStores } from "../../../lib/store/migrations/001-records.ts";
import { createIndexStores } from "../../../lib/store/migrations/002-index.ts";
import { createCustomerStores } from "../../../lib/store/migrations/003-customer.ts";
import { createRecentStore } from "../../../lib/store/migrations/004-recent.ts";
import { openDatabase } from "../../../lib/store/open-database.ts";
import {
  DATABASE_NAME,
  DATABASE_VERSION,
  STORE_NAMES,
  type Database,
  type UpgradeTransaction,
} from "../../../lib/store/schema.ts";
import { aChannel, aSighting } from "../../fixtures/a-map.ts";

/** One step a version, in order; a new version adds its line and its expectation. */
const STEPS: readonly ((db: Database, tx: UpgradeTransaction) => void)[] = [
  createRecordStores,
  createIndexStores,
  createCustomerStores,
  createRecentStore,
];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function aDatabaseOf(version: number): Promise<void> {
  const db = await openDB(DATABASE_NAME, version, {
    upgrade: (made, _old, _new, tx) => {
      for (const step of STEPS.slice(0, version)) step(made as never, tx as never);
    },
  });
  await db.put("sightings", aSighting({ id: "s:old" }));
  await db.put("channels", aChannel());
  db.close();
}

const contents = async (db: Pick<Database, "getAll">) => [
  await db.getAll("sightings"),
  await db.getAll("channels"),
];

test("has a step for every version", () => {
  expect(STEPS).toHaveLength(DATABASE_VERSION);
});

test.each(STEPS.map((_, i) => i + 1))("opens a database of version %i whole", async (version) => {
  await aDatabaseOf(version);
  const db = await openDatabase(() => undefined);
  expect([...db.objectStoreNames].sort()).toEqual([...STORE_NAMES].sort());
  expect(db.version).toBe(DATABASE_VERSION);
  expect(await contents(db)).toEqual([[aSighting({ id: "s:old" })], [aChannel()]]);
  db.close();
});

const KILLS = STEPS.flatMap((_, from) =>
  STEPS.slice(from + 1).map((__, i) => [from + 1, from + 2 + i] as const),
);

test.each(KILLS)("leaves version %i whole when killed in the step to %i", async (from, to) => {
  await aDatabaseOf(from);
  const killed = openDB(DATABASE_NAME, DATABASE_VERSION, {
    upgrade: (db, oldVersion, _next, tx) => {
      tx.done.catch(() => undefined);
      for (const step of STEPS.slice(oldVersion, to)) step(db as never, tx as never);
      tx.abort();
    },
  });
  await expect(killed).rejects.toMatchObject({ name: "AbortError" });
  const old = await openDB(DATABASE_NAME);
  expect(old.version).toBe(from);
  expect(await contents(old as never)).toEqual([[aSighting({ id: "s:old" })], [aChannel()]]);
  old.close();
  const db = await openDatabase(() => undefined); // and the next start goes all the way
  expect(db.version).toBe(DATABASE_VERSION);
  db.close();
});

test("makes every version's stores out of nothing", async () => {
  const db = await openDatabase(() => undefined);
  expect([...db.objectStoreNames].sort()).toEqual([...STORE_NAMES].sort());
  db.close();
});
