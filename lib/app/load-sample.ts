// The sample map: loaded and removed in one step, never touching the user's own records.
import { editedAt } from "../base/time.ts";
import { readMapText } from "../exchange/read-map.ts";
import { SAMPLE_OBSERVER } from "../model/choices.ts";
import { isShipped } from "../model/own-terms.ts";
import type { Term } from "../model/term.ts";
import { readMap } from "../store/read-records.ts";
import { applyImport, reindexAfter, WHOLE_MAP } from "./move-map.ts";
import { alone, settleImport, type ImportTools } from "./settle-import.ts";
import type { ImportOptions } from "./stream-import.ts";
import type { Tools } from "./tools.ts";

/** Tells whether any sample record is in the map. */
export async function hasSample(tools: Pick<Tools, "store">): Promise<boolean> {
  return tools.store.read(["observers"], async (tx) => {
    return (await tx.objectStore("observers").getKey(SAMPLE_OBSERVER)) !== undefined;
  });
}

/**
 * Joins the sample map, given as its file's text, into the user's; a channel that the user has stays as it is. It waits
 * for an import that is under way, as a small file does (`runImport`), and rejects with the signal's reason meanwhile.
 */
export async function loadSample(
  tools: ImportTools,
  text: string,
  options: Pick<ImportOptions, "signal" | "tell"> = {},
): Promise<void> {
  const { map } = await readMapText(text);
  await alone(
    tools.area,
    async () => {
      await settleImport(tools);
      options.signal?.throwIfAborted();
      options.tell?.("at-once");
      const known = await tools.store.read(["channels"], (tx) =>
        tx.objectStore("channels").getAll(),
      );
      const own = new Set(known.filter(({ sample }) => !sample).map(({ key }) => key));
      const channels = map.channels.filter(({ key }) => !own.has(key));
      await applyImport(tools, { incoming: { ...map, channels } });
    },
    options,
  );
}

/** Takes every sample record out again: sightings by the sample observer, and channels, personas, product cards and terms still marked as sample. */
export async function removeSample({
  now,
  ...tools
}: Pick<Tools, "store" | "now" | "announce">): Promise<void> {
  await tools.store.write(WHOLE_MAP, async (tx) => {
    const before = await readMap(tx);
    const sightings = await tx.objectStore("sightings").getAll();
    const samples = sightings.filter(({ observer }) => observer === SAMPLE_OBSERVER);
    const stillUsed = new Set(
      sightings.filter(({ observer }) => observer !== SAMPLE_OBSERVER).map((own) => own.channel),
    );
    const channels = await tx.objectStore("channels").getAll();
    const personas = await tx.objectStore("personas").getAll();
    const products = await tx.objectStore("products").getAll();
    const terms = await tx.objectStore("terms").getAll();
    const retractions = tx.objectStore("retractions");
    const withdrawn = await Promise.all(
      samples.map(({ id }) => retractions.index("of").getAllKeys(id)),
    );
    await Promise.all([
      ...samples.map(({ id }) => tx.objectStore("sightings").delete(id)),
      ...withdrawn.flat().map((id) => retractions.delete(id)),
      ...channels
        .filter(({ key, sample }) => sample && !stillUsed.has(key))
        .map(({ key }) => tx.objectStore("channels").delete(key)),
      ...personas
        .filter(({ sample }) => sample)
        .map(({ id }) => tx.objectStore("personas").delete(id)),
      ...products
        .filter(({ sample }) => sample)
        .map(({ id }) => tx.objectStore("products").delete(id)),
      ...terms.filter(({ sample }) => sample).map(({ id }) => tx.objectStore("terms").delete(id)),
      ...terms.filter(isLeftBehind(terms)).map(({ into: _, ...single }) => {
        const at = editedAt(now(), single.at);
        return tx.objectStore("terms").put({ ...single, at });
      }),
      tx.objectStore("observers").delete(SAMPLE_OBSERVER),
    ]);
    await reindexAfter(tx, before, await readMap(tx));
  });
  tools.announce("map");
}

// The user's own words that were merged into one of the sample: they count for themselves again.
function isLeftBehind(terms: readonly Term[]): (term: Term) => boolean {
  const gone = new Set(
    terms.filter(({ id, sample }) => sample && !isShipped(id)).map(({ id }) => id),
  );
  return ({ into, sample }) => !sample && into !== undefined && gone.has(into);
}
