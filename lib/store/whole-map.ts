// The whole map with its sentinel, read and written in one transaction: what healing works with.
import { ShoalError } from "../base/errors.ts";
import { layoutOf } from "../index/posting-block.ts";
import { RECORD_KINDS, type ShoalMap } from "../model/map.ts";
import { nameOf } from "../model/record-name.ts";
import { SENTINEL_KEY, parseSentinel, type Sentinel } from "../model/sentinel.ts";
import { readStoredLog, type StoredLog } from "./import-log.ts";
import { MAP_STORES, readMap } from "./read-records.ts";
import { eraseIndex } from "./reindex.ts";
import {
  INDEX_STORES,
  STORE_NAMES,
  type Database,
  type ReadTransaction,
  type StoreName,
  type WriteTransaction,
} from "./schema.ts";
import { replaceMap } from "./write-records.ts";

const RECORDS: ReadonlySet<StoreName> = new Set<StoreName>(RECORD_KINDS);

/**
 * Reads all that lies beside the records: what is derived of them, drafts, `meta`, and the database's own indexes.
 * Rejects where any of it cannot be read or makes no sense: a damaged page shows only then.
 */
export async function readOthers(tx: ReadTransaction): Promise<void> {
  for (const name of STORE_NAMES) {
    const store = tx.objectStore(name);
    if (!RECORDS.has(name)) await readAll(tx, name);
    for (const index of store.indexNames) await store.index(index).getAllKeys();
  }
  // In a damaged page one way of looking finds what another does not.
  const meta = tx.objectStore("meta");
  const [keys, sentinel] = await Promise.all([meta.getAllKeys(), meta.get(SENTINEL_KEY)]);
  if (sentinel !== undefined && !keys.includes(SENTINEL_KEY)) {
    throw new ShoalError("DATABASE_DAMAGED", { detail: "meta" });
  }
}

/** Values read at a time: what is in memory. */
const BATCH = 500;

async function readAll(tx: ReadTransaction, name: StoreName): Promise<void> {
  const store = tx.objectStore(name);
  let range: IDBKeyRange | undefined;
  for (;;) {
    const values: unknown[] = await store.getAll(range, BATCH);
    const keys = await store.getAllKeys(range, BATCH);
    if (name === "postings") values.forEach(checkBlock);
    if (keys.length < BATCH) return;
    range = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
}

function checkBlock(block: unknown): void {
  if (!(block instanceof Uint8Array)) throw new ShoalError("DATABASE_DAMAGED", { detail: "null" });
  layoutOf(block);
}

/** Returns every record with the sentinel that was written with the latest of them, and what an import noted. */
export async function readMapAt(
  db: Database,
): Promise<{ map: ShoalMap; sentinel: Sentinel | undefined; log: StoredLog }> {
  const tx = db.transaction([...MAP_STORES], "readonly");
  const [map, stored, log] = await Promise.all([
    readMap(tx),
    tx.objectStore("meta").get(SENTINEL_KEY),
    readStoredLog(tx),
  ]);
  return { map, sentinel: parseSentinel(stored), log };
}

/**
 * Makes the database hold exactly `after` and its sentinel, in one strict transaction. `before` is what it holds now;
 * `index` writes what is derived of `after`, from nothing.
 */
export async function putWholeMap(
  db: Database,
  before: ShoalMap,
  after: ShoalMap,
  sentinel: Sentinel,
  index: (tx: WriteTransaction) => Promise<void>,
): Promise<void> {
  const stores = [...new Set([...MAP_STORES, ...INDEX_STORES])];
  const tx = db.transaction(stores, "readwrite", { durability: "strict" });
  const done = tx.done;
  done.catch(() => undefined); // awaited below, after the writes
  const gone = RECORD_KINDS.flatMap((kind) => {
    const name = (record: object) => nameOf(kind, record);
    const kept = new Set(after[kind].map(name));
    const names = before[kind].map(name).filter((each) => !kept.has(each));
    return names.map((each) => [kind, each] as const);
  });
  await Promise.all([
    ...gone.map(([kind, name]) => tx.objectStore(kind).delete(name)),
    replaceMap(tx, before, after),
    tx.objectStore("meta").put(sentinel, SENTINEL_KEY),
  ]);
  await eraseIndex(tx);
  await index(tx);
  await done;
}
