// The channels of the map as places that a look by hand may be of.
import type { DraftChannel } from "../model/draft.ts";
import type { Tools } from "./tools.ts";

/** Returns every channel that has a name, as a draft holds it: as it is in the map, not corrected. */
export async function knownPlaces({
  store,
}: Pick<Tools, "store">): Promise<readonly DraftChannel[]> {
  const all = await store.read(["channels"], (tx) => tx.objectStore("channels").getAll());
  return all.flatMap(({ key, kind, name, url }) =>
    name === "" ? [] : [{ key, kind, name, ...(url ? { url } : {}) }],
  );
}
