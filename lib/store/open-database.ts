// Opening the database, with the four moments of a connection's life handled in one place.
import { openDB } from "idb";
import { ShoalError } from "../base/errors.ts";
import { createRecordStores } from "./migrations/001-records.ts";
import { createIndexStores } from "./migrations/002-index.ts";
import { createCustomerStores } from "./migrations/003-customer.ts";
import {
  DATABASE_NAME,
  DATABASE_VERSION,
  STORE_NAMES,
  type Database,
  type ShoalSchema,
} from "./schema.ts";

/** How long another window may keep an older version open before the user is told. */
const BLOCKED_AFTER_MS = 3_000;

/**
 * Opens the database, upgrading it where needed. `onGone` is told when the connection ends by itself: another page
 * upgrades (the connection is closed at once so that it can), or the browser ends it.
 * Throws ShoalError DATABASE_NEWER, DATABASE_BLOCKED, DATABASE_UNAVAILABLE, or DATABASE_DAMAGED where stores are
 * missing.
 */
export async function openDatabase(onGone: () => void, name = DATABASE_NAME): Promise<Database> {
  let refuse: (error: ShoalError) => void;
  const refused = new Promise<never>((_, reject) => (refuse = reject));
  let timer: ReturnType<typeof setTimeout> | undefined;
  // In a function of its own: where databases are forbidden, asking for one throws instead of rejecting.
  const request = async () =>
    openDB<ShoalSchema>(name, DATABASE_VERSION, {
      upgrade(db, oldVersion, _newVersion, tx) {
        tx.done.catch(() => undefined); // an upgrade that ends early is told by the request
        if (oldVersion < 1) createRecordStores(db);
        if (oldVersion < 2) createIndexStores(db);
        if (oldVersion < 3) createCustomerStores(db);
      },
      blocked() {
        timer = setTimeout(() => refuse(new ShoalError("DATABASE_BLOCKED")), BLOCKED_AFTER_MS);
      },
      blocking(_current, _next, event) {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the event of a connection comes from it
        (event.target as IDBDatabase).close();
        onGone();
      },
      terminated: onGone,
    });
  const opening = request();
  try {
    const db = await Promise.race([opening, refused]);
    const missing = STORE_NAMES.filter((store) => !db.objectStoreNames.contains(store));
    if (missing.length > 0) {
      db.close();
      throw new ShoalError("DATABASE_DAMAGED", { detail: `no ${missing.join(", ")}` });
    }
    return db;
  } catch (thrown) {
    void opening.then((late) => late.close()).catch(() => undefined);
    if (thrown instanceof ShoalError) throw thrown;
    const newer = thrown instanceof DOMException && thrown.name === "VersionError";
    throw new ShoalError(
      newer ? "DATABASE_NEWER" : "DATABASE_UNAVAILABLE",
      { detail: String(thrown).slice(0, 200) },
      { cause: thrown },
    );
  } finally {
    clearTimeout(timer);
  }
}
