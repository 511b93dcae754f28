// The store: short transactions over one connection that heals itself.
import { ShoalError, toShoalError } from "../base/errors.ts";
import { openDatabase } from "./open-database.ts";
import type { Database, ReadTransaction, StoreName, WriteTransaction } from "./schema.ts";

/**
 * Short transactions. Inside `work` only the transaction may be awaited: anything else lets it commit early.
 * Both reject with a ShoalError; a write resolves only after its transaction's `complete`.
 */
export type Store = {
  readonly read: <T>(
    stores: readonly StoreName[],
    work: (tx: ReadTransaction) => Promise<T>,
  ) => Promise<T>;
  readonly write: <T>(
    stores: readonly StoreName[],
    work: (tx: WriteTransaction) => Promise<T>,
    options?: WriteOptions,
  ) => Promise<T>;
  /** Opens the connection ahead of use, while something else is awaited. */
  readonly open: () => Promise<void>;
  readonly close: () => void;
};

/** `relaxed` leaves flushing to the system: for drafts; records are always strict. */
export type WriteOptions = {
  readonly durability?: IDBTransactionDurability;
  readonly timeoutMs?: number;
};

/** How long a transaction may take before it is given up; after corruption some never settle. */
const TIMEOUT_MS = 10_000;

/** Returns the store over the database that `open` opens; it opens lazily and again after the connection went away. */
export function createStore(open: typeof openDatabase = openDatabase): Store {
  let connection: Promise<Database> | undefined;
  const forget = () => {
    connection = undefined;
  };
  const connect = () => {
    connection ??= open(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return connection;
  };

  async function run<T>(work: (db: Database) => Promise<T>, timeoutMs: number): Promise<T> {
    try {
      return await withTimeout(connect().then(work), timeoutMs);
    } catch (thrown) {
      const error = toShoalError(thrown);
      if (error.code !== "DATABASE_CLOSED") throw error;
      forget();
      return withTimeout(connect().then(work), timeoutMs).catch((again: unknown) => {
        throw toShoalError(again);
      });
    }
  }

  return {
    read: (stores, work) =>
      run(async (db) => {
        const tx = db.transaction([...stores], "readonly");
        return settle(tx, work(tx));
      }, TIMEOUT_MS),
    write: (stores, work, { durability = "strict", timeoutMs = TIMEOUT_MS } = {}) =>
      run(async (db) => {
        const tx = db.transaction([...stores], "readwrite", { durability });
        return settle(tx, work(tx));
      }, timeoutMs),
    open: () => run(async () => undefined, TIMEOUT_MS),
    close: () => {
      void connection?.then((db) => db.close()).catch(() => undefined);
      forget();
    },
  };
}

// `complete` is the only acknowledgement: a request's success can still be undone by an abort (full disk).
async function settle<T>(
  tx: { readonly done: Promise<void>; abort: () => void },
  work: Promise<T>,
): Promise<T> {
  tx.done.catch(() => undefined); // its rejection is awaited below, after the work's own
  try {
    const result = await work;
    await tx.done;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // already aborted or finished: the first error says why
    }
    throw error;
  }
}

async function withTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ShoalError("TIMEOUT")), timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
