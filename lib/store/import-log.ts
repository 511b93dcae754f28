// The import log in `meta`: begun, added to with each batch in the batch's own transaction, and dropped at the end.
import {
  asImportLog,
  batchKey,
  IMPORT_KEY,
  packUndo,
  unpackUndo,
  type ImportBatch,
  type ImportLog,
  type PackedUndo,
  type Undo,
} from "../model/import-log.ts";
import type { ReadTransaction, WriteTransaction } from "./schema.ts";

/** Returns the log of the import under way. */
export async function readImportLog(
  tx: ReadTransaction | WriteTransaction,
): Promise<ImportLog | undefined> {
  return asImportLog(await tx.objectStore("meta").get(IMPORT_KEY));
}

/** Keeps the log. */
export async function writeImportLog(tx: WriteTransaction, log: ImportLog): Promise<void> {
  await tx.objectStore("meta").put(log, IMPORT_KEY);
}

/** Adds a batch to the log. */
export async function addImportBatch(
  tx: WriteTransaction,
  log: ImportLog,
  { undo, channels }: ImportBatch,
): Promise<void> {
  await Promise.all([
    writeUndo(tx, log.batches, undo),
    tx.objectStore("meta").put(channels, batchKey("channels", log.batches)),
    writeImportLog(tx, { ...log, batches: log.batches + 1 }),
  ]);
}

/** Keeps what undoes a batch of the log. */
export async function writeUndo(
  tx: WriteTransaction,
  number: number,
  undo: readonly Undo[],
): Promise<void> {
  await tx.objectStore("meta").put(packUndo(undo), batchKey("undo", number));
}

// Only this code writes these records, in this database.

/** Returns what undoes a batch of the log. */
export async function readUndo(
  tx: ReadTransaction | WriteTransaction,
  number: number,
): Promise<Undo[]> {
  const stored: unknown = await tx.objectStore("meta").get(batchKey("undo", number));
  return stored ? unpackUndo(stored as PackedUndo) : [];
}

/** Returns the channels that some batches concern, a list for each, from a number on and before another. */
export async function readTouched(
  tx: ReadTransaction | WriteTransaction,
  from: number,
  to: number,
): Promise<readonly (readonly string[])[]> {
  const range = IDBKeyRange.bound(
    batchKey("channels", from),
    batchKey("channels", to),
    false,
    true,
  );
  const lists: unknown[] = await tx.objectStore("meta").getAll(range);
  return lists as string[][];
}

/** Forgets the import and its batches. */
export async function dropImportLog(tx: WriteTransaction): Promise<void> {
  await Promise.all([
    tx.objectStore("meta").delete(IMPORT_KEY),
    tx
      .objectStore("meta")
      .delete(IDBKeyRange.bound(`${IMPORT_KEY}:`, `${IMPORT_KEY};`, false, true)),
  ]);
}

/** The log and its batches as they are stored, to be put into a database that is made anew. */
export type StoredLog = readonly (readonly [key: string, value: unknown])[];

/** Returns all that is noted of the import under way. */
export async function readStoredLog(tx: ReadTransaction | WriteTransaction): Promise<StoredLog> {
  const meta = tx.objectStore("meta");
  const range = IDBKeyRange.bound(IMPORT_KEY, `${IMPORT_KEY};`, false, true);
  const [keys, values] = await Promise.all([meta.getAllKeys(range), meta.getAll(range)]);
  return keys.map((key, i) => [key, values[i]] as const);
}

/** Notes what was noted elsewhere of an import under way. */
export async function putStoredLog(tx: WriteTransaction, log: StoredLog): Promise<void> {
  await Promise.all(log.map(([key, value]) => tx.objectStore("meta").put(value, key)));
}
