// Rebuilds the index from the records, in the background, while the map stays usable.
import type { Counting } from "../index/state.ts";
import type { WriteTransaction } from "../store/schema.ts";
import type { Tools } from "./tools.ts";
import { weekOf } from "../rank/decay.ts";
import type { WorkOptions } from "./work.ts";
import { countingIn, readCounting } from "./index-vocabulary.ts";
import { WORDED_STORES } from "./note-words.ts";
import {
  beginRebuild,
  dropRebuild,
  readBatch,
  REBUILD_STORES,
  writeBatch,
} from "../store/rebuild-steps.ts";

/**
 * Builds a new index beside the one that answers and switches over at the end. One that was interrupted is taken up
 * where it stood. On the signal it is given up, nothing else is changed, and the signal's reason is thrown.
 */
export async function rebuildIndex(tools: RebuildTools, options: WorkOptions = {}): Promise<void> {
  // Somebody changed the words meanwhile: what was counted by the old ones is of no use.
  while ((await rebuildOnce(tools, options)) === "outdated");
}

type RebuildTools = Pick<Tools, "store" | "settings" | "announce" | "now">;

async function rebuildOnce(
  tools: RebuildTools,
  { signal, onProgress }: WorkOptions,
): Promise<"done" | "outdated"> {
  const { store } = tools;
  const [{ halfLifeDays }, counting, known] = await Promise.all([
    tools.settings(),
    readCounting(tools),
    store.read(["channels"], (tx) => tx.objectStore("channels").count()),
  ]);
  const building = { ...counting, halfLifeDays, refWeek: weekOf(tools.now()) };
  const writing = <T>(work: (tx: WriteTransaction) => Promise<T>) =>
    store.write(
      WORDED_STORES,
      async (tx) => ((await countsSo(tx, counting)) ? work(tx) : "outdated"),
      LONG,
    );
  if ((await writing((tx) => beginRebuild(tx, building))) === "outdated") return "outdated";
  let done = 0;
  for (;;) {
    if (signal?.aborted) {
      await store.write(REBUILD_STORES, dropRebuild, LONG);
      signal.throwIfAborted();
    }
    const batch = await store.read(REBUILD_STORES, (tx) => readBatch(tx, counting.lexicon), LONG);
    if (!batch) break;
    const written = await writing((tx) => writeBatch(tx, batch, building));
    if (written === "outdated") return "outdated";
    // Where another page goes on with the same rebuild, or a bulk change made it needless, this one ends.
    if (!written) return "done";
    done += batch.counted.length;
    onProgress?.({ done, total: Math.max(known, done) });
    if (batch.last) break;
  }
  tools.announce("map");
  return "done";
}

/** Tells whether a map's sightings are still counted by these words. */
async function countsSo(tx: WriteTransaction, { vocabulary }: Counting): Promise<boolean> {
  return (await countingIn(tx)).vocabulary === vocabulary;
}

const LONG = { timeoutMs: 120_000 };
