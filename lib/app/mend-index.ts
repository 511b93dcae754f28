// The index held against the records once per run: where a browser keeps no checksums, a flipped byte is noticed here.
import { eraseIndex } from "../store/reindex.ts";
import { INDEX_STORES } from "../store/schema.ts";
import { checkIndex } from "./check-index.ts";
import { isBusy } from "./is-busy.ts";
import { rebuildIndex } from "./rebuild-index.ts";
import type { Tools } from "./tools.ts";

type IndexTools = Pick<Tools, "store" | "settings" | "announce" | "now">;

/**
 * Checks the index and builds one that does not fit anew, from nothing; meanwhile the plain scan answers. False where
 * the new one does not fit either: then the database does not give back what is written. Throws where it is busy.
 */
export async function mendIndex(tools: IndexTools): Promise<boolean> {
  if ((await look(tools)) === "right") return true;
  await tools.store.write(INDEX_STORES, eraseIndex);
  await rebuildIndex(tools);
  return (await look(tools)) !== "wrong";
}

async function look(tools: IndexTools): Promise<"right" | "outdated" | "wrong"> {
  const report = await checkIndex(tools).catch((thrown: unknown) => {
    if (isBusy(thrown)) throw thrown;
    return undefined; // what cannot be taken apart is damaged
  });
  if (!report) return "wrong";
  // One that changed under the check is checked in the next run.
  if (report.state === "none" || report.sound || !report.steady) return "right";
  return report.outdated ? "outdated" : "wrong";
}
