// Keeps which suggested merges of terms somebody said no to.
import { editedAt } from "../base/time.ts";
import { dismissalId, type Dismissal } from "../model/dismissal.ts";
import type { Tools } from "./tools.ts";

/** Returns the dismissals that stand. */
export async function listDismissals(tools: Pick<Tools, "store">): Promise<Dismissal[]> {
  const all = await tools.store.read(["dismissals"], (tx) => tx.objectStore("dismissals").getAll());
  return all.filter(({ removed }) => !removed);
}

/** Notes that two terms are not the same; with `again` the pair may be suggested once more. */
export async function dismissMerge(
  tools: Pick<Tools, "store" | "now" | "announce">,
  a: string,
  b: string,
  again = false,
): Promise<void> {
  const id = dismissalId(a, b);
  await tools.store.write(["dismissals"], async (tx) => {
    const before = await tx.objectStore("dismissals").get(id);
    const at = editedAt(tools.now(), before?.at);
    const { removed: _, ...kept } = before ?? {};
    const record: Dismissal = { ...kept, id, terms: [a, b], at, ...(again && { removed: true }) };
    await tx.objectStore("dismissals").put(record);
  });
  tools.announce("map");
}
