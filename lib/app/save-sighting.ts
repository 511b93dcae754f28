// Saves what a draft holds, as one sighting with its channel.
import type { Channel } from "../model/channel.ts";
import type { Draft, DraftChannel } from "../model/draft.ts";
import { RECENT_TRAITS } from "../model/settings.ts";
import type { Sighting } from "../model/sighting.ts";
import { stampFields } from "../model/stamp-fields.ts";
import { putSighting } from "../store/count-sighting.ts";
import { keepWithoutImport } from "../store/import-marks.ts";
import { INDEX_STORES } from "../store/schema.ts";
import { dropCopies, markCopy } from "./copy-drafts.ts";
import { finishDraft } from "./finish-draft.ts";
import { changeSettings } from "./keep-settings.ts";
import { readCounting, writeCounted } from "./index-vocabulary.ts";
import { tidyIndex } from "./tidy-index.ts";
import type { Tools } from "./tools.ts";

/**
 * Writes the sighting, its channel where new and the index, and drops the draft, in one strict transaction; resolves
 * only when it is durable. Throws a ShoalError; the draft is then still there.
 */
export async function saveSighting(tools: Tools, draft: Draft): Promise<Sighting> {
  const [{ observer, recentTraits }, counting] = await Promise.all([
    tools.settings(),
    readCounting(tools),
  ]);
  const sighting = await finishDraft(draft, observer, tools.now());
  const { channel } = draft;
  await markCopy(draft, sighting.id);
  await writeCounted(
    tools,
    counting,
    [...INDEX_STORES, "sightings", "retractions", "channels", "drafts"],
    async (tx, today) => {
      const known = await tx.objectStore("channels").get(sighting.channel);
      const kept = channel && channelAfter(known, channel, sighting.at);
      await Promise.all([
        putSighting(tx, sighting, kept ?? known, today),
        kept && kept !== known && tx.objectStore("channels").put(kept),
        tx.objectStore("drafts").delete(draft.id),
      ]);
      if (!channel || kept !== known) return;
      // One that an import under way brought is the user's from here on, and stays where the import is undone.
      const own = channelAfter(undefined, channel, sighting.at);
      await keepWithoutImport(tx, "channels", own);
    },
  );
  await dropCopies(draft.id);
  tools.announce("map");
  void tidyIndex(tools).catch(() => undefined); // what it did not get to waits for the next save
  const used = sighting.cohorts.flatMap(({ traits }) => traits);
  if (used.length > 0) {
    const recent = [...new Set([...used, ...recentTraits])].slice(0, RECENT_TRAITS);
    // The sighting is durable: what is only a convenience must not make it look as if it were not.
    void changeSettings({ recentTraits: recent }, tools.announce).catch(() => undefined);
  }
  return sighting;
}

/** Returns the sighting of "looked, nobody of note": the draft without its cohorts, saved. */
export function saveNobodySeen(tools: Tools, draft: Draft): Promise<Sighting> {
  return saveSighting(tools, { ...draft, cohorts: [] });
}

// What the user corrected is stamped, so that on a merge the later edit of a field wins. A sample channel that the
// user has tagged is the user's from then on, and stays when the sample goes.
function channelAfter(known: Channel | undefined, tagged: DraftChannel, at: string): Channel {
  const { key, kind, name, url, edited } = tagged;
  if (known && !known.sample && !edited) return known;
  const { sample: _sample, ...before } = known ?? { key, kind, name, ...(url ? { url } : {}) };
  if (!edited) return before;
  const fields = (["kind", "name"] as const).filter((field) => known?.[field] !== tagged[field]);
  const stamps = stampFields(before.edited, fields, Date.parse(at));
  return fields.length === 0 ? before : { ...before, kind, name, edited: stamps };
}
