// Folds recent changes into the postings once enough of them wait: after a save was acknowledged, never before.
import { foldRecent, isFoldDue } from "../store/fold-recent.ts";
import { INDEX_STORES } from "../store/schema.ts";
import type { Tools } from "./tools.ts";

/** Folds what is due, a few channels a transaction. What is interrupted goes on after the next save. */
export async function tidyIndex({ store }: Pick<Tools, "store">): Promise<void> {
  if (!(await store.read(["recent"], isFoldDue))) return;
  while (await store.write(INDEX_STORES, (tx) => foldRecent(tx), { durability: "relaxed" }));
}
