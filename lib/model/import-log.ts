// What an import notes of itself while it is under way, so that it can be undone after a kill at any moment.
import type { RecordKind } from "./map.ts";

/**
 * The import under way: `writing` its records, of which it is undone where it ends; `counting` them into the index,
 * which is finished where it ends; `undoing`, which is finished too. `batches` is the number of batches noted.
 */
export type ImportLog = {
  readonly id: string;
  readonly state: "writing" | "counting" | "undoing";
  readonly batches: number;
};

/**
 * A record that an import wrote: the digest of what it wrote, and what was there before. A channel's `looked` tells
 * that sightings named it before its record came. The kind `extras` stands for the unknown members.
 */
export type Undo = {
  readonly kind: RecordKind | "extras";
  readonly name: string;
  readonly wrote: number;
  readonly before?: object | undefined;
  readonly looked?: boolean;
};

/** One batch: what undoes it, and the channels whose evidence or facts it changed. */
export type ImportBatch = {
  readonly undo: readonly Undo[];
  readonly channels: readonly string[];
};

/** Where `meta` keeps the log; what it notes of each batch follows under this name. */
export const IMPORT_KEY = "import";

/** What is kept of each batch: what undoes it, the channels it concerns, the marks of its records. */
type BatchPart = "undo" | "channels" | "marks";

/** Returns where `meta` keeps a part of a batch; the keys of a part sort by number. */
export function batchKey(part: BatchPart, number: number): string {
  return `${IMPORT_KEY}:${part}:${String(number).padStart(8, "0")}`;
}

/** Returns the log that stored data means; undefined where no import is under way. */
export function asImportLog(stored: unknown): ImportLog | undefined {
  if (stored === null || typeof stored !== "object" || !("id" in stored)) return undefined;
  // Only this code writes the record, in this database.
  return stored as ImportLog;
}
