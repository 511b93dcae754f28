// The import log in `meta`: begun, added to with each batch (import-batches.ts) in its own transaction, and dropped at the end.
import { asImportLog, IMPORT_KEY, type ImportLog } from "../model/import-log.ts";
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
