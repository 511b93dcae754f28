// Derived numbers held against the records: what is stored is put into a database outside the browser, and every part
// of its index compared there with one counted anew.
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import type { Stored, StoredKeys } from "../e2e/read-database.ts";
import { checkIndex } from "../../lib/app/check-index.ts";
import { openDatabase } from "../../lib/store/open-database.ts";
import { STORE_NAMES } from "../../lib/store/schema.ts";
import { createStore } from "../../lib/store/store.ts";

/** Returns what of the index does not fit the records; nothing while the index is yet to be built. */
export async function derivedFaults(stored: Stored, keys: StoredKeys): Promise<string[]> {
  globalThis.indexedDB = new IDBFactory();
  await fill(stored, keys);
  const store = createStore();
  const report = await checkIndex({ store });
  store.close();
  if (report.state === "none") return [];
  return [
    ...report.wrong.map((key) => `the counts of ${key} do not fit its sightings`),
    ...report.missing.map((key) => `${key} is not counted`),
    ...report.parts.map((part) => `the index's ${part} do not fit the sightings`),
  ];
}

async function fill(stored: Stored, keys: StoredKeys): Promise<void> {
  const db = await openDatabase(() => undefined);
  const tx = db.transaction([...STORE_NAMES], "readwrite");
  for (const name of STORE_NAMES) {
    const names = keys[name];
    // What the extension wrote, as it lies there.
    (stored[name] ?? []).forEach((row, i) => {
      void tx.objectStore(name).put(row as never, names?.[i] as never);
    });
  }
  await tx.done;
  db.close();
}
