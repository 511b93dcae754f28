// The index held against the records once per run: where a browser keeps no checksums, a flipped byte is noticed here.
import { toShoalError, type ErrorCode } from "../base/errors.ts";
import { eraseIndex } from "../store/reindex.ts";
import { INDEX_STORES } from "../store/schema.ts";
import { checkIndex } from "./check-index.ts";
import { rebuildIndex } from "./rebuild-index.ts";
import type { Tools } from "./tools.ts";

/** What a check may throw with nothing being wrong with the database: it is busy, or not to be had just now. */
const BUSY: ReadonlySet<ErrorCode> = new Set([
  "TIMEOUT",
  "DATABASE_CLOSED",
  "DATABASE_BLOCKED",
  "DATABASE_NEWER",
]);

type IndexTools = Pick<Tools, "store" | "settings" | "announce" | "now">;

/**
 * Checks the index and builds one that does not fit anew, from nothing; meanwhile the plain scan answers. False where
 * the new one does not fit either: then the database does not give back what is written. Throws where it is busy.
 */
export async function mendIndex(tools: IndexTools): Promise<boolean> {
  if (await fits(tools).catch(() => false)) return true; // what cannot be taken apart is damaged
  await tools.store.write(INDEX_STORES, eraseIndex);
  await rebuildIndex(tools);
  return fits(tools).catch((thrown: unknown) => {
    if (BUSY.has(toShoalError(thrown).code)) throw thrown;
    return false;
  });
}

async function fits(tools: IndexTools): Promise<boolean> {
  const report = await checkIndex(tools);
  // Pages build one of today's words themselves; one that changed under the check is checked in the next run.
  return report.state === "none" || report.sound || report.outdated || !report.steady;
}
