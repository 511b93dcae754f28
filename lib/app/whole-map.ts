// The whole map as queries and narrowed insights read it: once a page, and again after a change.
import type { Changes } from "../browser/changes.ts";
import type { ShoalMap } from "../model/map.ts";
import { MAP_STORES, readMap } from "../store/read-records.ts";
import type { Tools } from "./tools.ts";

type Reading = Pick<Tools, "store"> & Pick<Changes, "listen">;

const known = new WeakMap<Reading, () => Promise<ShoalMap>>();

/** Returns what reads the map; whoever has the same tools shares what was read, until a page says that the map changed. */
export function wholeMapReader(tools: Reading): () => Promise<ShoalMap> {
  const before = known.get(tools);
  if (before) return before;
  let kept: Promise<ShoalMap> | undefined;
  tools.listen((change) => {
    if (change === "map") kept = undefined;
  });
  const read = () => {
    if (kept) return kept;
    const reading = tools.store.read(MAP_STORES, readMap);
    kept = reading;
    reading.catch(() => {
      if (kept === reading) kept = undefined;
    });
    return reading;
  };
  known.set(tools, read);
  return read;
}
