// Saved queries: kept, renamed, removed.
import { compareText, fold } from "../base/text.ts";
import { editedAt } from "../base/time.ts";
import type { SavedQuery } from "../model/saved-query.ts";
import type { Tools } from "./tools.ts";

type QueryTools = Pick<Tools, "store" | "now" | "announce" | "newId">;

/** Returns the saved queries that are not removed, by name. */
export async function listQueries(tools: Pick<Tools, "store">): Promise<SavedQuery[]> {
  const all = await tools.store.read(["queries"], (tx) => tx.objectStore("queries").getAll());
  return all
    .filter(({ removed }) => !removed)
    .sort((a, b) => compareText(fold(a.name), fold(b.name)) || compareText(a.id, b.id));
}

/** Keeps a query as it stands and returns it; without an id it is a new one. An edited sample becomes the user's. */
export async function saveQuery(
  tools: QueryTools,
  query: Pick<SavedQuery, "name" | "query"> & Partial<SavedQuery>,
): Promise<SavedQuery> {
  const { sample: _, ...own } = query;
  const id = query.id ?? tools.newId("q");
  const saved = await tools.store.write(["queries"], async (tx) => {
    const before = await tx.objectStore("queries").get(id);
    const kept = { ...own, id, at: editedAt(tools.now(), before?.at) };
    await tx.objectStore("queries").put(kept);
    return kept;
  });
  tools.announce("map");
  return saved;
}

/** Removes a query; the removal is kept as a record so that an import does not bring it back. */
export async function removeQuery(tools: QueryTools, query: SavedQuery): Promise<void> {
  await saveQuery(tools, { ...query, removed: true });
}
