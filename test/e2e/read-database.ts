// Looks straight into the extension's database, past every line of its own code.
import type { Page } from "puppeteer-core";

/** Every store's records, by the store's name. */
export type Stored = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Returns all that the database holds; `page` is any page of the extension. Throws where a store cannot be read. */
export async function readDatabase(page: Page): Promise<Stored> {
  const { stored, unreadable } = await readStores(page);
  if (unreadable.length > 0) throw new Error(`unreadable: ${unreadable.join(", ")}`);
  return stored;
}

/** Returns what can be read of each store by itself, and the names of those that cannot. */
export async function readStores(
  page: Page,
): Promise<{ readonly stored: Stored; readonly unreadable: readonly string[] }> {
  return page.evaluate(async () => {
    const finish = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error("unreadable"));
      });
    let db = await finish(indexedDB.open("shoal"));
    const stored: Record<string, Record<string, unknown>[]> = {};
    const unreadable: string[] = [];
    // Each in a transaction of its own: one damaged store says nothing of the others.
    for (const name of db.objectStoreNames) {
      try {
        stored[name] = await finish(db.transaction(name).objectStore(name).getAll());
      } catch {
        unreadable.push(name);
        db.close(); // a damaged page may end the connection: the next store gets its own
        db = await finish(indexedDB.open("shoal"));
      }
    }
    db.close();
    return { stored, unreadable };
  });
}
