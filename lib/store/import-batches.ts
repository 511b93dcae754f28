// The batches of the import log: what undoes each, and which channels it concerns.
import { batchKey, type ImportBatch, type ImportLog, type Undo } from "../model/import-log.ts";
import { packUndo, unpackUndo, type PackedUndo } from "../model/packed-undo.ts";
import { writeImportLog } from "./import-log.ts";
import type { ReadTransaction, WriteTransaction } from "./schema.ts";

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
