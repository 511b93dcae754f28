// Withdraws a sighting, for good: the record that says so travels with every export.
import { contentId } from "../base/ids.ts";
import { toInstant } from "../base/time.ts";
import { putRetraction } from "../store/count-sighting.ts";
import { INDEX_STORES } from "../store/schema.ts";
import { readCounting, writeCounted } from "./index-vocabulary.ts";
import { tidyIndex } from "./tidy-index.ts";
import type { Tools } from "./tools.ts";

/** Withdraws the sighting with this id; it stops counting at once and never returns by any import. */
export async function retractSighting(tools: Tools, of: string): Promise<void> {
  const [{ observer }, counting] = await Promise.all([tools.settings(), readCounting(tools)]);
  const record = { of, at: toInstant(tools.now()), observer };
  const retraction = { id: await contentId("r", record), ...record };
  const stores = [...INDEX_STORES, "sightings", "retractions"] as const;
  await writeCounted(tools, counting, stores, (tx, today) => putRetraction(tx, retraction, today));
  void tidyIndex(tools).catch(() => undefined);
  tools.announce("map");
}
