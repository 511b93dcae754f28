// Looks straight into the extension's database, past every line of its own code.
import type { Page } from "puppeteer-core";
import { INDEX_STORES } from "../../lib/store/schema.ts";

/** Every store's records, by the store's name. */
export type Stored = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** The keys of stores whose records do not hold their own, in the order of the records. */
export type StoredKeys = Readonly<Record<string, readonly IDBValidKey[]>>;

/** Returns all that the database holds; `page` is any page of the extension. Throws where a store cannot be read. */
export async function readDatabase(page: Page): Promise<Stored> {
  const { stored, unreadable } = await readStores(page);
  if (unreadable.length > 0) throw new Error(`unreadable: ${unreadable.join(", ")}`);
  return stored;
}

/** Returns what nobody could derive again: the background may fold the index, or keep an answer, at any moment. */
export async function readRecords(page: Page): Promise<Stored> {
  const derived: readonly string[] = INDEX_STORES;
  const stored = Object.entries(await readDatabase(page));
  return Object.fromEntries(stored.filter(([name]) => !derived.includes(name)));
}

/** Returns the answers that are kept for the popup, by their keys. */
export async function readKept(page: Page): Promise<ReadonlyMap<string, Stored[string][number]>> {
  const { stored, keys } = await readStores(page);
  return new Map(
    stored["meta"]!.flatMap((value, i) => {
      const key = keys["meta"]![i];
      return typeof key === "string" && key.startsWith("answer:") ? [[key, value]] : [];
    }),
  );
}

/** Returns what can be read of each store by itself, and the names of those that cannot. */
export async function readStores(page: Page): Promise<{
  readonly stored: Stored;
  readonly keys: StoredKeys;
  readonly unreadable: readonly string[];
}> {
  const { text, ...rest } = await page.evaluate(async () => {
    const finish = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error("unreadable"));
      });
    let db = await finish(indexedDB.open("shoal"));
    const stored: Record<string, unknown[]> = {};
    const keys: Record<string, IDBValidKey[]> = {};
    const unreadable: string[] = [];
    const read = async (name: string, tx: IDBTransaction) => {
      const store = tx.objectStore(name);
      const [values, names] = await Promise.all([
        finish(store.getAll()),
        store.keyPath === null ? finish(store.getAllKeys()) : undefined,
      ]);
      stored[name] = values;
      if (names) keys[name] = names;
    };
    // All of one moment: what is derived may be folded or built anew between two looks.
    const all = [...db.objectStoreNames];
    const whole = async () => {
      const tx = db.transaction(all);
      await Promise.all(all.map((name) => read(name, tx)));
    };
    const isWhole = await whole().then(
      () => true,
      () => false,
    );
    if (!isWhole) {
      db.close();
      db = await finish(indexedDB.open("shoal"));
    }
    // Else each in a transaction of its own: one damaged store says nothing of the others.
    for (const name of isWhole ? [] : all) {
      try {
        await read(name, db.transaction(name));
      } catch {
        unreadable.push(name);
        db.close(); // a damaged page may end the connection: the next store gets its own
        db = await finish(indexedDB.open("shoal"));
      }
    }
    db.close();
    // Bytes do not pass to the outside by themselves.
    const spell = (_: string, value: unknown) =>
      value instanceof Uint8Array ? { bytesOf: [...value] } : value;
    return { text: JSON.stringify(stored, spell), keys, unreadable };
  });
  const stored = JSON.parse(text, (_, value: unknown) => {
    const bytes = value !== null && typeof value === "object" && Reflect.get(value, "bytesOf");
    return Array.isArray(bytes) ? Uint8Array.from(bytes) : value;
  }) as Stored;
  return { stored, ...rest };
}
