// Rebuilds the index from the records, in the background, while the map stays usable.
import type { Tools } from "./tools.ts";
import { weekOf } from "../rank/decay.ts";
import type { WorkOptions } from "./work.ts";
import { readCounting } from "./index-vocabulary.ts";
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
export async function rebuildIndex(
  tools: Pick<Tools, "store" | "settings" | "announce" | "now">,
  { signal, onProgress }: WorkOptions = {},
): Promise<void> {
  const { store } = tools;
  const [{ halfLifeDays }, counting, known] = await Promise.all([
    tools.settings(),
    readCounting(tools),
    store.read(["channels"], (tx) => tx.objectStore("channels").count()),
  ]);
  const building = { ...counting, halfLifeDays, refWeek: weekOf(tools.now()) };
  await store.write(REBUILD_STORES, (tx) => beginRebuild(tx, building), LONG);
  let done = 0;
  for (;;) {
    if (signal?.aborted) {
      await store.write(REBUILD_STORES, dropRebuild, LONG);
      signal.throwIfAborted();
    }
    const batch = await store.read(REBUILD_STORES, (tx) => readBatch(tx, counting.lexicon), LONG);
    if (!batch) break;
    // Where another page goes on with the same rebuild, or a bulk change made it needless, this one ends.
    if (!(await store.write(REBUILD_STORES, (tx) => writeBatch(tx, batch, building), LONG))) return;
    done += batch.counted.length;
    onProgress?.({ done, total: Math.max(known, done) });
    if (batch.last) break;
  }
  tools.announce("map");
}

const LONG = { timeoutMs: 120_000 };
