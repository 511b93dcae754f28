// Rebuilds the index from the records, in the background, while the map stays usable.
import { alone } from "../browser/local-storage.ts";
import type { Counting } from "../index/state.ts";
import { weekOf } from "../rank/decay.ts";
import { gatherBatch } from "../store/gather-batch.ts";
import { beginRebuild, REBUILD_STORES } from "../store/rebuild-steps.ts";
import type { WriteTransaction } from "../store/schema.ts";
import { writeBatch } from "../store/write-batch.ts";
import { countingIn, readCounting } from "./index-vocabulary.ts";
import { WORDED_STORES } from "./note-words.ts";
import {
  endOf,
  giveUp,
  readRebuild,
  readStanding,
  rebuildProgress,
  type Rebuilt,
} from "./read-rebuild.ts";
import type { Tools } from "./tools.ts";
import type { WorkOptions } from "./work.ts";

type RebuildTools = Pick<Tools, "store" | "settings" | "announce" | "now">;

/** `unless` is asked before each beginning: where it tells true, nothing needs to be built. */
export type RebuildOptions = WorkOptions & { readonly unless?: () => Promise<boolean> };

/** How often a rebuild on another page is looked at. */
const LOOK_MS = 250;

const LONG = { timeoutMs: 120_000 };

/**
 * Builds a new index beside the one that answers and switches over at the end. Where another page is at it, its end is
 * waited for; one that was interrupted is taken up where it stood. On the signal it is given up, whoever is at it,
 * nothing else is changed, and the signal's reason is thrown. Progress is told in channels.
 */
export async function rebuildIndex(
  tools: RebuildTools,
  options: RebuildOptions = {},
): Promise<Rebuilt> {
  const { signal, onProgress } = options;
  const { store } = tools;
  const before = await store.read(REBUILD_STORES, readStanding);
  let from: number | undefined;
  const tell: NonNullable<WorkOptions["onProgress"]> = (progress) => {
    from = Math.min(from ?? progress.done, progress.done);
    onProgress?.({ ...progress, from });
  };
  let waits = true;
  const mine = alone("rebuild", async (): Promise<Rebuilt> => {
    if (!waits) return "given";
    waits = false;
    // Whoever was at it may have brought it to its end.
    const end = endOf(before, await store.read(REBUILD_STORES, readStanding));
    return end ?? rebuildAlone(tools, { ...options, onProgress: tell });
  });
  mine.catch(() => undefined); // told by its own awaiting
  while (waits && (signal || onProgress)) {
    if (signal?.aborted) {
      waits = false;
      await store.write(REBUILD_STORES, giveUp, LONG);
      signal.throwIfAborted();
    }
    const progress = await readRebuild(tools);
    if (progress && waits) tell(progress);
    await Promise.race([mine, new Promise((resolve) => setTimeout(resolve, LOOK_MS))]);
  }
  return mine;
}

async function rebuildAlone(tools: RebuildTools, options: RebuildOptions): Promise<Rebuilt> {
  for (;;) {
    if (await options.unless?.()) return "rebuilt";
    const end = await rebuildOnce(tools, options);
    if (end) return end;
  }
}

// Undefined where it is to begin again: somebody changed the words, or a bulk change made what was counted useless.
async function rebuildOnce(
  tools: RebuildTools,
  { signal, onProgress }: WorkOptions,
): Promise<Rebuilt | undefined> {
  const { store } = tools;
  const [{ halfLifeDays }, counting] = await Promise.all([tools.settings(), readCounting(tools)]);
  const building = { ...counting, halfLifeDays, refWeek: weekOf(tools.now()) };
  const write = <T>(work: (tx: WriteTransaction) => Promise<T>) =>
    store.write(
      WORDED_STORES,
      async (tx) => ((await countsSo(tx, counting)) ? work(tx) : "outdated"),
      LONG,
    );
  if ((await write((tx) => beginRebuild(tx, building))) === "outdated") return undefined;
  const [begun, progress] = await store.read(REBUILD_STORES, (tx) =>
    Promise.all([readStanding(tx), rebuildProgress(tx)]),
  );
  if (progress) onProgress?.(progress);
  let { done, total } = progress ?? { done: 0, total: 0 };
  for (;;) {
    if (signal?.aborted) {
      await store.write(REBUILD_STORES, giveUp, LONG);
      signal.throwIfAborted();
    }
    const batch = await gatherBatch(store, counting.lexicon);
    const written = batch && (await writeBatch({ read: store.read, write }, batch, building));
    if (written === "outdated") return undefined;
    if (!written) return endOf(begun, await store.read(REBUILD_STORES, readStanding));
    done += batch.counted.length;
    total = Math.max(total, done);
    onProgress?.({ done, total });
    if (batch.last) break;
  }
  tools.announce("map");
  return "rebuilt";
}

/** Tells whether a map's sightings are still counted by these words. */
async function countsSo(tx: WriteTransaction, { vocabulary }: Counting): Promise<boolean> {
  return (await countingIn(tx)).vocabulary === vocabulary;
}
