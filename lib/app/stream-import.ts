// An import of any size: joined into the map batch by batch, each noted so that the whole can be taken back.
import { randomId } from "../base/ids.ts";
import { pageTurns } from "../base/turns.ts";
import { joinBatch } from "../exchange/join-batch.ts";
import { joinExtras } from "../exchange/join-extras.ts";
import type { KindRecord } from "../exchange/record-rules.ts";
import type { ShoalMap } from "../model/map.ts";
import { digestRecord } from "../model/step-sentinel.ts";
import { IMPORT_STORES, writeJoined, writeLast, type JoinedBatch } from "../store/import-batch.ts";
import { writeImportLog } from "../store/import-log.ts";
import { readExtras } from "../store/read-batch.ts";
import { NamedRecords } from "../store/read-named.ts";
import { readCounting } from "./index-vocabulary.ts";
import type { ImportSource } from "./import-source.ts";
import { readerOf } from "./preview-stream.ts";
import {
  alone,
  finishImport,
  settleImport,
  undoImport,
  type ImportTools,
} from "./settle-import.ts";
import type { WorkOptions } from "./work.ts";

/** `records` is how many are to come; `tell` hears what is being done. */
export type ImportOptions = WorkOptions & {
  readonly records?: number;
  readonly tell?: (stage: ImportWork) => void;
};

/** What is being done: `waiting` for another import, or what is over in a moment and cannot be given up. */
export type ImportWork = "waiting" | "at-once" | "writing" | "counting" | "undoing" | "recounting";

const LONG = { timeoutMs: 120_000 };

/**
 * Joins a source's records into the map. It is all there when this resolves; when it rejects, by the signal's reason or
 * an error, nothing of it is. What a kill leaves half done is undone or finished at the next start (`settleImport`).
 */
export function streamImport(
  tools: ImportTools,
  source: ImportSource,
  options: ImportOptions = {},
): Promise<void> {
  return alone(
    tools.area,
    async () => {
      await settleImport(tools);
      const id = randomId("i");
      const { store } = tools;
      const before = await readCounting(tools);
      await store.write(["meta"], (tx) => writeImportLog(tx, { id, state: "writing", batches: 0 }));
      const { onProgress, tell } = options;
      let records = 0;
      const heard: ImportOptions = {
        ...options,
        onProgress: (progress) => {
          records = progress.done;
          onProgress?.(progress);
        },
      };
      try {
        await write(tools, id, source, heard);
        tell?.("counting");
        await finishImport(tools, { ...options, before });
      } catch (thrown) {
        tell?.("undoing");
        // What cannot be undone now is undone at the next start; why it failed is what the user is told.
        await undoImport(tools, {
          records,
          ...(onProgress && { onProgress }),
          recounting: () => tell?.("recounting"),
        }).catch(() => undefined);
        throw thrown;
      }
    },
    options,
  );
}

async function write(
  tools: ImportTools,
  id: string,
  source: ImportSource,
  { signal, onProgress, tell, records = 0 }: ImportOptions,
): Promise<void> {
  tell?.("writing");
  const named = new NamedRecords(tools.store);
  const digests: JoinedBatch["digests"] = new WeakMap();
  let done = 0;
  const join = async (batch: readonly KindRecord[], writing: () => void) => {
    // The second copy is written behind the batches: here it catches up, so that none pile up in memory.
    const caughtUp = tools.area?.alone("tidy", async () => undefined);
    // Both have ended before an error is told: what is undone must not be written meanwhile.
    const joined = joinIn(tools, id, { named, digests, writing }, batch);
    await Promise.allSettled([joined, caughtUp]);
    await Promise.all([joined, caughtUp]);
    done += batch.length;
    onProgress?.({ done, total: Math.max(done, records) });
  };
  let joining = Promise.resolve();
  // While the database writes a batch, the next one is read and checked. Begun before, that would hold up what the
  // database is asked until it has something to write.
  const reading = source(
    async (batch) => {
      await digestAll(batch, digests);
      await joining;
      signal?.throwIfAborted();
      await new Promise<void>((resolve) => {
        joining = join(batch, resolve).finally(resolve);
        joining.catch(() => undefined); // awaited before anything else is done
      });
    },
    { signal },
  );
  const { extras } = await reading.finally(() => joining);
  signal?.throwIfAborted();
  await joinLast(tools, id, extras);
}

// The database writes meanwhile.
async function digestAll(
  batch: readonly KindRecord[],
  digests: JoinedBatch["digests"],
): Promise<void> {
  const turns = pageTurns();
  for (const { record } of batch) {
    digests.set(record, digestRecord(record));
    if (turns.isDue()) await turns.take();
  }
  turns.end();
}

async function joinIn(
  { store }: ImportTools,
  id: string,
  { named, ...told }: { readonly named: NamedRecords } & Pick<JoinedBatch, "digests" | "writing">,
  batch: readonly KindRecord[],
): Promise<void> {
  await untilWritten(async () => {
    const states = new Set<number>();
    const joined = await joinBatch(
      batch,
      readerOf(named, (seq) => states.add(seq)),
    );
    const [seq = 0] = states;
    if (states.size > 1) return "changed";
    if (joined.length === 0) return "written";
    const outcome = await store.write(
      IMPORT_STORES,
      (tx) => writeJoined(tx, id, { joined, seq, ...told }),
      LONG,
    );
    if (outcome === "written") named.added(joined.filter(({ before }) => !before));
    return outcome;
  });
}

async function joinLast(
  { store }: ImportTools,
  id: string,
  incoming: ShoalMap["extras"],
): Promise<void> {
  await untilWritten(async () => {
    const { extras, seq } = await store.read(["meta"], readExtras);
    const before = { ...extras };
    const after = joinExtras(before, incoming);
    return store.write(IMPORT_STORES, (tx) => writeLast(tx, id, before, after, seq), LONG);
  });
}

/** Tries again where somebody saved between joining and writing. */
async function untilWritten(attempt: () => Promise<"written" | "changed" | "gone">): Promise<void> {
  for (;;) {
    const outcome = await attempt();
    if (outcome === "written") return;
    if (outcome === "gone") throw new DOMException("the map was erased meanwhile", "AbortError");
  }
}
