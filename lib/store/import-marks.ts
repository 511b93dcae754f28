// What an import under way has brought so far, as a command beside it must know it: told without reading its batches.
import { fnv1a } from "../base/fnv.ts";
import type { Joined } from "../exchange/join-batch.ts";
import { batchKey, IMPORT_KEY } from "../model/import-log.ts";
import { nameOf } from "../model/record-name.ts";
import { addImportBatch, readUndo, writeUndo } from "./import-batches.ts";
import { readImportLog } from "./import-log.ts";
import type { ReadTransaction, WriteTransaction } from "./schema.ts";

type MarkedKind = "sightings" | "channels" | "terms";

/** Hashes of the records that a batch changed: sightings that count otherwise for it, channels and terms. */
type Marks = { readonly batch: number; readonly hashes: Uint32Array };

const hashOf = (kind: MarkedKind, name: string): number => fnv1a(`${kind} ${name}`);

/** Keeps the marks of the batch that is written next. */
export async function putMarks(
  tx: WriteTransaction,
  batch: number,
  joined: readonly Joined[],
): Promise<void> {
  const hashes = new Set<number>();
  for (const { kind, name, before, after } of joined) {
    if (kind === "sightings" || kind === "channels" || kind === "terms") {
      hashes.add(hashOf(kind, name));
    }
    for (const record of before ? [before, after] : [after]) {
      if (kind === "retractions" && "of" in record) {
        hashes.add(hashOf("sightings", String(record.of)));
      }
    }
  }
  if (hashes.size === 0) return;
  const marks: Marks = { batch, hashes: Uint32Array.from(hashes) };
  await tx.objectStore("meta").put(marks, batchKey("marks", batch));
}

/**
 * Tells whether an import under way brought, replaced or withdrew a record. Once in some thousands of millions it says
 * yes of one that it did not.
 */
export type IsImported = (kind: MarkedKind, name: string) => boolean;

/** Returns what tells the records of the import under way from others; undefined where there is none. */
export async function readImported(
  tx: ReadTransaction | WriteTransaction,
): Promise<IsImported | undefined> {
  if (!(await readImportLog(tx))) return undefined;
  const all = await readMarks(tx);
  return (kind, name) => {
    const hash = hashOf(kind, name);
    return all.some(({ hashes }) => hashes.includes(hash));
  };
}

async function readMarks(tx: ReadTransaction | WriteTransaction): Promise<Marks[]> {
  const range = IDBKeyRange.bound(batchKey("marks", 0), `${IMPORT_KEY}:marks;`);
  return (await tx.objectStore("meta").getAll(range)) as Marks[]; // putMarks alone writes them
}

/** Has a channel counted anew when the import under way ends, however it does. */
export async function countAtEnd(tx: WriteTransaction, channel: string): Promise<void> {
  const log = await readImportLog(tx);
  if (log) await addImportBatch(tx, log, { undo: [], channels: [channel] });
}

/**
 * Lets a record that somebody made beside an import stand where that is undone, though the import brought it before. A
 * channel or term stays as it was where there was one before the import.
 */
export async function keepWithoutImport(
  tx: WriteTransaction,
  kind: MarkedKind,
  record: object,
): Promise<void> {
  const name = nameOf(kind, record);
  const hash = hashOf(kind, name);
  const marked = (await readMarks(tx)).filter(({ hashes }) => hashes.includes(hash));
  for (const { batch } of marked) {
    const undo = await readUndo(tx, batch);
    const at = undo.findIndex((each) => each.kind === kind && each.name === name);
    if (at < 0) continue;
    // Of several the first is undone last.
    if (kind !== "sightings" && undo[at]!.before) return;
    return writeUndo(tx, batch, undo.with(at, { ...undo[at]!, before: record }));
  }
}
