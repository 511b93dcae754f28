// Many values asked for at once. A transaction answers in the order in which it was asked: only the last is listened to.
import { unwrap, type StoreKey, type StoreValue } from "idb";
import type { ReadTransaction, ShoalSchema, StoreName } from "./schema.ts";

/** Returns what a request brought, once `answered` has resolved. */
export type Answer<T> = () => T;

/** Requests of one transaction that are waited for together. */
export class Requests {
  protected readonly tx: IDBTransaction;
  private last: IDBRequest | undefined;

  constructor(tx: ReadTransaction) {
    this.tx = unwrap(tx);
  }

  /** Asks for the value of a key. */
  get<S extends StoreName>(
    store: S,
    key: StoreKey<ShoalSchema, S>,
  ): Answer<StoreValue<ShoalSchema, S> | undefined> {
    return this.asked(this.tx.objectStore(store).get(key));
  }

  /** Asks for all values in a range of keys. */
  all<S extends StoreName>(store: S, range?: IDBKeyRange): Answer<StoreValue<ShoalSchema, S>[]> {
    return this.asked(this.tx.objectStore(store).getAll(range));
  }

  /** Asks for all keys in a range. */
  allKeys<S extends StoreName>(store: S, range: IDBKeyRange): Answer<StoreKey<ShoalSchema, S>[]> {
    return this.asked(this.tx.objectStore(store).getAllKeys(range));
  }

  /** Resolves once all requests are answered; rejects where one failed, as the transaction is undone then. */
  answered(): Promise<void> {
    const { last } = this;
    this.last = undefined;
    if (!last) return Promise.resolve();
    return new Promise((resolve, reject) => {
      last.onsuccess = () => resolve();
      last.onerror = () => reject(last.error);
    });
  }

  protected asked<T>(request: IDBRequest): Answer<T> {
    this.last = request;
    return () => request.result as T; // the schema says what a store holds
  }
}
