// Looks straight into the extension's database, past every line of its own code.
import type { Page } from "puppeteer-core";

/** Every store's records, by the store's name. */
export type Stored = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Returns all that the database holds; `page` is any page of the extension. */
export async function readDatabase(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const finish = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error("unreadable"));
      });
    const db = await finish(indexedDB.open("shoal"));
    const names = [...db.objectStoreNames];
    const tx = names.length > 0 ? db.transaction(names) : undefined;
    const all: Record<string, Record<string, unknown>[]> = {};
    for (const name of names) all[name] = await finish(tx!.objectStore(name).getAll());
    db.close();
    return all;
  });
}
