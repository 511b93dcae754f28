// Some channels counted anew in the index, or the whole index where that is less work.
import type { Counting } from "../index/state.ts";
import { markDirty, readIndexState } from "../store/index-state.ts";
import { sameBuilding } from "../store/index-slots.ts";
import { dropRebuild, readRecounts, REBUILD_STORES } from "../store/rebuild-steps.ts";
import { recountChannels, type Recount } from "../store/recount-channels.ts";
import type { WriteTransaction } from "../store/schema.ts";
import { readCounting } from "./index-vocabulary.ts";
import { countByWords, WORDED_STORES } from "./note-words.ts";
import { rebuildIndex } from "./rebuild-index.ts";
import type { Tools } from "./tools.ts";
import type { WorkOptions } from "./work.ts";
import { readWithdrawn } from "../store/withdrawals.ts";

/** Channels counted in one transaction. */
const BATCH = 256;

/** So many channels, or a quarter of the map, are counted one by one; for more the index is built anew beside the one that answers. */
const FEW = 256;

const LONG = { timeoutMs: 120_000 };

/** `before` is how the map was counted before words changed with the records, where that is known. */
export type CountOptions = WorkOptions & { readonly before?: Counting };

/**
 * Makes the index right for channels whose records changed behind its back. Progress is told in channels. Doing it
 * twice, or after it was broken off, changes nothing more.
 */
export async function countChannels(
  tools: Pick<Tools, "store" | "settings" | "announce" | "now">,
  keys: ReadonlySet<string>,
  { before, ...options }: CountOptions = {},
): Promise<void> {
  const { store } = tools;
  const [counting, { halfLifeDays }, known] = await Promise.all([
    readCounting(tools),
    tools.settings(),
    store.read(["channels"], (tx) => tx.objectStore("channels").count()),
  ]);
  const building = { ...counting, halfLifeDays };
  const isFew = keys.size <= Math.max(FEW, known / 4);
  if (isFew && before) await store.write(WORDED_STORES, (tx) => countByWords(tx, before), LONG);
  const { live } = await store.read(REBUILD_STORES, readIndexState);
  if (!isFew || !live || !sameBuilding(live, building)) {
    // One that is under way may have counted these channels before they changed.
    await store.write(REBUILD_STORES, dropRebuild, LONG);
    return rebuildAll(tools, options);
  }
  const all = [...keys];
  for (let done = 0; done < all.length; done += BATCH) {
    options.signal?.throwIfAborted();
    const some = all.slice(done, done + BATCH);
    const counted = await store.write(
      REBUILD_STORES,
      async (tx) => {
        const state = await readIndexState(tx);
        if (!state.live || !sameBuilding(state.live, building)) return false;
        const named = some.map((key) => ({ key }));
        const read = await readRecounts(tx, named, await readWithdrawn(tx));
        const { slot } = state.live;
        const recounts = await Promise.all(read.map((each) => hasPlace(tx, each, slot)));
        await markDirty(tx, state, some);
        await recountChannels(tx, state.live, counting.lexicon, recounts.flat());
        return (await readIndexState(tx)).live !== undefined;
      },
      LONG,
    );
    // Somebody changed the vocabulary meanwhile, say: the index is of no use, and is built anew.
    if (!counted) return rebuildAll(tools, options);
    options.onProgress?.({ done: Math.min(done + BATCH, all.length), total: all.length });
  }
}

// Without these channels the index would answer wrongly: where another page gives the rebuild up it begins again.
async function rebuildAll(...[tools, options]: Parameters<typeof rebuildIndex>): Promise<void> {
  while ((await rebuildIndex(tools, options)) === "given");
}

// A channel that was edited and never looked at has no profile.
async function hasPlace(
  tx: WriteTransaction,
  recount: Recount,
  slot: 0 | 1,
): Promise<readonly Recount[]> {
  const { key } = recount;
  const [looked, profiles] = await Promise.all([
    tx.objectStore("sightings").index("channel").getKey(key),
    tx.objectStore("profiles").index("key").getAllKeys(key),
  ]);
  return looked !== undefined || profiles.some(([of]) => of === slot) ? [recount] : [];
}
