// The end of an import: finished or undone, now or, after a kill, at the next start.
import type { CopyArea } from "../browser/copy-area.ts";
import type { ImportLog } from "../model/import-log.ts";
import { IMPORT_STORES, undoBatch } from "../store/import-batch.ts";
import { dropImportLog, readImportLog, writeImportLog } from "../store/import-log.ts";
import { readTouched } from "../store/import-batches.ts";
import type { WriteTransaction } from "../store/schema.ts";
import { countChannels, type CountOptions } from "./count-channels.ts";
import type { ImportOptions } from "./stream-import.ts";
import type { Tools } from "./tools.ts";
import type { WorkOptions } from "./work.ts";

/** What an import works with; where there is a second copy, its area. */
export type ImportTools = Pick<Tools, "store" | "settings" | "announce" | "now"> & {
  readonly area?: CopyArea | undefined;
};

const LONG = { timeoutMs: 120_000 };

/** Batches whose channels are read in one transaction. */
const BATCHES_AT_ONCE = 16;

/** Ends what a kill left: an import still writing is undone, one that was being counted is finished. */
export async function settleImport(tools: ImportTools): Promise<void> {
  const log = await readLog(tools);
  if (!log) return;
  if (log.state === "counting") await finishImport(tools);
  else await undoImport(tools);
}

/** Settles what a kill left, unless the import is still under way in another page. */
export async function settleAtStart(tools: ImportTools): Promise<void> {
  if (!(await readLog(tools))) return;
  await alone(tools.area, () => settleImport(tools));
}

/** An import that waits for another one says so after this time. */
const WAIT_MS = 300;

/**
 * Runs work while no other page imports, and no start takes an import for one that was killed. `tell` hears of a wait
 * for that; it ends with the signal's reason where that comes first.
 */
export async function alone<T>(
  area: CopyArea | undefined,
  work: () => Promise<T>,
  { signal, tell }: Pick<ImportOptions, "signal" | "tell"> = {},
): Promise<T> {
  if (!area) return work();
  const timer = setTimeout(() => tell?.("waiting"), WAIT_MS);
  const begin = () => {
    clearTimeout(timer);
    return work();
  };
  return area.alone("import", begin, signal ? { signal } : {}).finally(() => clearTimeout(timer));
}

/** Counts what an import wrote into the index and forgets how to undo it. */
export async function finishImport(tools: ImportTools, options: CountOptions = {}): Promise<void> {
  await countTouched(tools, options);
  tools.announce("map");
}

/** Who hears of an undoing: first in records, `records` being how many the import wrote, then in channels to recount. */
export type UndoTold = Pick<WorkOptions, "onProgress"> & {
  readonly records?: number;
  /** Hears that the records are gone. */
  readonly recounting?: () => void;
};

/** Takes back what an import wrote, last batch first, but for what somebody changed since. */
export async function undoImport(
  tools: ImportTools,
  { records = 0, onProgress, recounting }: UndoTold = {},
): Promise<void> {
  const { store } = tools;
  const log = await store.write(["meta"], async (tx) => {
    const found = await readImportLog(tx);
    if (found) await writeImportLog(tx, { ...found, state: "undoing" });
    return found;
  });
  if (!log) return;
  for (let number = log.batches - 1; number >= 0; number--) {
    await store.write(IMPORT_STORES, (tx) => undoBatch(tx, number), LONG);
    const done = Math.round((records * (log.batches - number)) / log.batches);
    onProgress?.({ done, total: records });
  }
  recounting?.();
  await countTouched(tools, onProgress ? { onProgress } : {});
  tools.announce("map");
  if (log.batches === 0 || !tools.area) return;
  // Its segments still hold what was taken back.
  const { copyAnew } = await import("./mend-map.ts");
  await copyAnew(tools.area, store).catch(() => undefined);
}

/** Counts the channels anew that an import touched, or somebody beside it, until none is left; then the log goes. */
async function countTouched(tools: ImportTools, options: CountOptions = {}): Promise<void> {
  for (let counted = 0; ;) {
    const log = await readLog(tools);
    if (!log) return;
    await countChannels(tools, await touched(tools, counted, log.batches), options);
    const ended = await tools.store.write(["meta"], (tx) => dropSettled(tx, log.batches), LONG);
    if (ended) return;
    counted = log.batches;
  }
}

// What somebody withdrew while the others were counted is counted first.
async function dropSettled(tx: WriteTransaction, counted: number): Promise<boolean> {
  const log = await readImportLog(tx);
  if (log && log.batches > counted) return false;
  await dropImportLog(tx);
  return true;
}

async function touched(
  { store }: Pick<ImportTools, "store">,
  from: number,
  batches: number,
): Promise<Set<string>> {
  const keys = new Set<string>();
  for (let at = from; at < batches; at += BATCHES_AT_ONCE) {
    const to = Math.min(batches, at + BATCHES_AT_ONCE);
    const lists = await store.read(["meta"], (tx) => readTouched(tx, at, to));
    for (const key of lists.flat()) keys.add(key);
  }
  return keys;
}

function readLog({ store }: Pick<ImportTools, "store">): Promise<ImportLog | undefined> {
  return store.read(["meta"], readImportLog);
}
