// Sees to it that there is an index and that it was built with today's vocabulary and half-life.
import { VOCABULARY_VERSION } from "../index/vocabulary-version.ts";
import { weekOf } from "../rank/decay.ts";
import { silenceOf } from "../rank/telling.ts";
import { readIndexState, readTotals } from "../store/index-state.ts";
import { INDEX_STORES } from "../store/schema.ts";
import type { Rebuilt } from "./read-rebuild.ts";
import type { Tools } from "./tools.ts";
import type { WorkOptions } from "./work.ts";

/** Tells whether the index answers as it is: built whole, for this half-life and vocabulary. */
export async function isIndexReady(
  tools: Pick<Tools, "store" | "settings" | "now">,
): Promise<boolean> {
  const [{ halfLifeDays }, { state, silence }] = await Promise.all([
    tools.settings(),
    tools.store.read(INDEX_STORES, async (tx) => {
      const read = await readIndexState(tx);
      const totals = read.live && (await readTotals(tx, read.live.slot));
      return { state: read, silence: totals ? silenceOf(totals.telling) : 0 };
    }),
  ]);
  const { live, rebuild } = state;
  return (
    rebuild === undefined &&
    live?.builtin === VOCABULARY_VERSION &&
    live.halfLifeDays === halfLifeDays &&
    Math.abs(live.silence - silence) < FAR_SILENCE &&
    Math.abs(live.refWeek - weekOf(tools.now())) * 7 < FAR_HALF_LIVES * halfLifeDays
  );
}

// How far θ and today may be from what the index was built with: beyond that its bounds are right but loose.
const FAR_SILENCE = 0.25;
const FAR_HALF_LIVES = 4;

/**
 * Builds the index where it is not ready, in the background; where another page is at it, its end is waited for, and
 * where that page is closed before, it is taken up. The code for it is loaded only then. Undefined where nothing was
 * to do.
 */
export async function keepIndex(
  tools: Pick<Tools, "store" | "settings" | "announce" | "now">,
  options: WorkOptions = {},
): Promise<Rebuilt | undefined> {
  const unless = () => isIndexReady(tools);
  if (await unless()) return undefined;
  const { rebuildIndex } = await import("./rebuild-index.ts");
  return rebuildIndex(tools, { ...options, unless });
}
