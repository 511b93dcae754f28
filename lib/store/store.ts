// The store: short transactions over one connection that heals itself, watched by a guard.
import { toShoalError, type ErrorCode, type ShoalError } from "../base/errors.ts";
import { timeLimit, type TimeLimit } from "../base/time-limit.ts";
import { RECORD_KINDS } from "../model/map.ts";
import { openDatabase } from "./open-database.ts";
import { settle } from "./settle.ts";
import type { Database, ReadTransaction, StoreName, WriteTransaction } from "./schema.ts";
import type { Commit } from "./watch-records.ts";

/**
 * Short transactions. Inside `work` only the transaction may be awaited: anything else lets it commit early.
 * Both reject with a ShoalError; a write resolves only after its transaction's `complete`, and, where it changed
 * records, after the guard was told.
 */
export type Store = {
  readonly read: <T>(
    stores: readonly StoreName[],
    work: (tx: ReadTransaction) => Promise<T>,
    options?: Pick<WriteOptions, "timeoutMs">,
  ) => Promise<T>;
  readonly write: <T>(
    stores: readonly StoreName[],
    work: (tx: WriteTransaction) => Promise<T>,
    options?: WriteOptions,
  ) => Promise<T>;
  /** Opens the connection ahead of use, while something else is awaited. */
  readonly open: () => Promise<void>;
  /** Rejects where records and drafts can only be read. */
  readonly admit: () => Promise<void>;
  readonly close: () => void;
};

/** `relaxed` leaves flushing to the system: for drafts; records are always strict. */
export type WriteOptions = {
  readonly durability?: IDBTransactionDurability;
  readonly timeoutMs?: number;
};

type Reopen = () => Promise<Database>;

/** What stands between the database and its users. */
export type StoreGuard = {
  /** Looks a new connection over before what is read from it is believed; returns the one to use. */
  readonly check: (db: Database, reopen: Reopen) => Promise<Database>;
  /** Returns what to use where no connection can be had or read; rejects with an error where there is nothing. */
  readonly replace: (error: ShoalError, reopen: Reopen) => Promise<Database>;
  /** Why records and drafts cannot be written here, once `check` has looked; undefined where they can. */
  readonly refusal: () => ShoalError | undefined;
  /** Runs a write of records while nothing heals the map; rejects with the signal's reason where that takes too long. */
  readonly beside: <T>(
    write: () => Promise<T>,
    options: { readonly signal: AbortSignal },
  ) => Promise<T>;
  /** Hears of each command that changed records, before it is acknowledged. */
  readonly committed: (commit: Commit) => Promise<void>;
};

const NO_GUARD: StoreGuard = {
  check: async (db) => db,
  replace: (error) => Promise.reject(error),
  refusal: () => undefined,
  beside: (write) => write(),
  committed: async () => undefined,
};

/** How long a transaction may take before it is given up; after corruption some never settle. */
const TIMEOUT_MS = 10_000;

/** What a new connection may cure, and what only the guard can. */
const CLOSED: ReadonlySet<ErrorCode> = new Set(["DATABASE_CLOSED", "DATABASE_DAMAGED"]);
const DAMAGED: ReadonlySet<ErrorCode> = new Set(["DATABASE_DAMAGED", "DATABASE_UNAVAILABLE"]);

/** A connection, usable for reading at once and believed once `checked` resolves to it. */
type Connection = { readonly db: Database; readonly checked: Promise<Database> };

/** Returns the store over the database that `open` opens; it opens lazily and again after the connection went away. */
export function createStore(
  guard: StoreGuard = NO_GUARD,
  open: typeof openDatabase = openDatabase,
): Store {
  let connection: Promise<Connection> | undefined;
  let isChecked = false;
  const forget = () => {
    connection = undefined;
    isChecked = false;
  };
  const close = () => {
    void connection?.then(({ db }) => db.close()).catch(() => undefined);
    forget();
  };
  const reopen = () => open(forget);
  const use = (db: Database): Connection => {
    const settled = { db, checked: Promise.resolve(db) };
    connection = Promise.resolve(settled);
    isChecked = true;
    return settled;
  };
  const connect = (): Promise<Connection> => {
    connection ??= reopen().then(
      (db) => {
        const checked = guard.check(db, reopen).then((sound) => {
          if (sound !== db) use(sound);
          isChecked = true;
          return sound;
        });
        checked.catch(forget);
        return { db, checked };
      },
      (error: unknown) => {
        forget();
        throw error;
      },
    );
    return connection;
  };

  type Work<T> = (db: Database, watch: Watch) => Promise<T>;
  // A read goes ahead while the guard looks; what it found counts only if nothing had to be put right.
  const attempt = async <T>(work: Work<T>, early: boolean, watch: Watch): Promise<T> => {
    const { db, checked } = await connect();
    if (!early) return work(await checked, watch);
    const found = work(db, watch).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    const sound = await checked;
    if (sound !== db) return work(sound, watch);
    const result = await found;
    if ("error" in result) throw result.error;
    return result.value;
  };

  async function run<T>(work: Work<T>, early: boolean, timeoutMs = TIMEOUT_MS): Promise<T> {
    const tries = () => watched((watch) => attempt(work, early, watch), timeoutMs).catch(told);
    try {
      return await tries();
    } catch (thrown) {
      const first = toShoalError(thrown);
      if (first.code === "TIMEOUT" && isChecked) close(); // some connections never answer again
      if (!CLOSED.has(first.code) && !DAMAGED.has(first.code)) throw first;
      forget();
      return tries().catch(async (again: unknown) => {
        const error = toShoalError(again);
        if (!DAMAGED.has(error.code)) throw error;
        const { db } = use(await guard.replace(error, reopen));
        return watched((watch) => work(db, watch), timeoutMs).catch(told);
      });
    }
  }

  const admit = () => {
    const refusal = guard.refusal();
    if (refusal) throw refusal;
  };

  return {
    read: (stores, work, { timeoutMs = TIMEOUT_MS } = {}) =>
      run(
        async (db) => {
          const tx = db.transaction([...stores], "readonly");
          return settle(tx, () => work(tx), timeoutMs);
        },
        true,
        timeoutMs,
      ),
    write: async (stores, work, { durability = "strict", timeoutMs = TIMEOUT_MS } = {}) => {
      const kinds: readonly StoreName[] = RECORD_KINDS;
      // Loaded with the first write of records: opening a page needs none of it.
      const records = stores.some((name) => kinds.includes(name))
        ? await import("./write-watched.ts")
        : undefined;
      const names = records ? [...new Set<StoreName>([...stores, "meta"])] : [...stores];
      const isTyped = records !== undefined || stores.includes("drafts");
      const { result, uncopied } = await run(
        async (db, { signal, end }) => {
          if (isTyped) admit();
          // From here on the transaction's own watchdog undoes what takes too long.
          const begin = () => {
            signal.throwIfAborted();
            end();
            return db.transaction(names, "readwrite", { durability });
          };
          if (records) return records.writeWatched(guard, begin, work, timeoutMs, signal);
          const tx = begin();
          return { result: await settle(tx, () => work(tx), timeoutMs), uncopied: undefined };
        },
        false,
        timeoutMs + TIMEOUT_MS,
      );
      if (uncopied) throw uncopied;
      return result;
    },
    open: () => run(async () => undefined, true),
    admit: () => run(async () => admit(), false),
    close,
  };
}

function told(thrown: unknown): never {
  throw toShoalError(thrown);
}

/** The limit on work until its transaction begins: `signal` tells that its caller was told TIMEOUT. */
type Watch = Pick<TimeLimit, "signal" | "end">;

async function watched<T>(work: (watch: Watch) => Promise<T>, timeoutMs: number): Promise<T> {
  const limit = timeLimit(timeoutMs);
  try {
    return await Promise.race([work(limit), limit.late]);
  } finally {
    limit.end();
  }
}
