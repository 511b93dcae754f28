// Sees to it that there is an index and that it was built with today's vocabulary and half-life.
import { VOCABULARY_VERSION } from "../index/vocabulary-version.ts";
import { readIndexState } from "../store/index-state.ts";
import { INDEX_STORES } from "../store/schema.ts";
import type { Tools } from "./tools.ts";

/** Tells whether the index answers as it is: built whole, for this half-life and vocabulary. */
export async function isIndexReady(tools: Pick<Tools, "store" | "settings">): Promise<boolean> {
  const [{ halfLifeDays }, { live, rebuild }] = await Promise.all([
    tools.settings(),
    tools.store.read(INDEX_STORES, readIndexState),
  ]);
  return (
    rebuild === undefined &&
    live?.builtin === VOCABULARY_VERSION &&
    live.halfLifeDays === halfLifeDays
  );
}

/** Builds the index where it is not ready, in the background; the code for it is loaded only then. */
export async function keepIndex(
  tools: Pick<Tools, "store" | "settings" | "announce">,
): Promise<void> {
  if (await isIndexReady(tools)) return;
  const { rebuildIndex } = await import("./rebuild-index.ts");
  await rebuildIndex(tools);
}
