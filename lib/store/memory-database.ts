// A database in memory for pages where the browser gives none: the same transactions, gone with the page.
import * as fake from "fake-indexeddb";
import { openDatabase } from "./open-database.ts";
import type { Database } from "./schema.ts";

const PAIRS = [
  ["IDBCursor", fake.IDBCursor],
  ["IDBDatabase", fake.IDBDatabase],
  ["IDBIndex", fake.IDBIndex],
  ["IDBObjectStore", fake.IDBObjectStore],
  ["IDBRequest", fake.IDBRequest],
  ["IDBTransaction", fake.IDBTransaction],
] as const;

/** Opens an empty database in memory; from then on this page's `indexedDB` is the one in memory. */
export function openMemoryDatabase(): Promise<Database> {
  for (const [name, memory] of PAIRS) acceptMemory(Reflect.get(globalThis, name), memory);
  replaceGlobal("indexedDB", new fake.IDBFactory());
  replaceGlobal("IDBKeyRange", fake.IDBKeyRange);
  return openDatabase(() => undefined);
}

// `idb` tells objects by the browser's classes: those are taught to know the ones in memory too.
function acceptMemory(native: unknown, memory: unknown): void {
  if (typeof native !== "function" || native === memory) return;
  const isOf = (kind: unknown, object: unknown): boolean =>
    Function.prototype[Symbol.hasInstance].call(kind, object);
  Object.defineProperty(native, Symbol.hasInstance, {
    configurable: true,
    value: (object: unknown) => isOf(native, object) || isOf(memory, object),
  });
}

function replaceGlobal(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
}
