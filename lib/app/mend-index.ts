// The index held against the records once per run: where a browser keeps no checksums, a flipped byte is noticed here.
import { eraseIndex } from "../store/reindex.ts";
import { INDEX_STORES } from "../store/schema.ts";
import { checkIndex } from "./check-index.ts";
import { rebuildIndex } from "./rebuild-index.ts";
import type { Tools } from "./tools.ts";

/** Checks the index and builds one that does not fit anew, from nothing; meanwhile the plain scan answers. */
export async function mendIndex(
  tools: Pick<Tools, "store" | "settings" | "announce" | "now">,
): Promise<void> {
  const report = await checkIndex(tools).catch(() => undefined); // what cannot be taken apart is damaged
  if (report && (report.state === "none" || report.sound)) return;
  // Pages build one of today's words themselves; one that changed under the check is checked in the next run.
  if (report && (report.outdated || !report.steady)) return;
  await tools.store.write(INDEX_STORES, eraseIndex);
  await rebuildIndex(tools);
}
