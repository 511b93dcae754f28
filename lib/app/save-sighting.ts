// Saves what a draft holds, as one sighting with its channel.
import type { Channel } from "../model/channel.ts";
import type { Draft, DraftChannel } from "../model/draft.ts";
import { RECENT_TRAITS } from "../model/settings.ts";
import type { Sighting } from "../model/sighting.ts";
import { finishDraft } from "./finish-draft.ts";
import { changeSettings } from "./keep-settings.ts";
import type { Tools } from "./tools.ts";

/**
 * Writes the sighting, its channel where new, and drops the draft, in one strict transaction; resolves only when it
 * is durable. Throws a ShoalError; the draft is then still there.
 */
export async function saveSighting(tools: Tools, draft: Draft): Promise<Sighting> {
  const { observer, recentTraits } = await tools.settings();
  const sighting = await finishDraft(draft, observer, tools.now());
  await tools.store.write(["sightings", "channels", "drafts"], async (tx) => {
    const channels = tx.objectStore("channels");
    const known = await channels.get(sighting.channel);
    await Promise.all([
      tx.objectStore("sightings").put(sighting),
      draft.channel && !known ? channels.put(toChannel(draft.channel)) : undefined,
      known?.sample ? channels.put(withoutSampleMark(known)) : undefined,
      tx.objectStore("drafts").delete(draft.id),
    ]);
  });
  tools.announce("map");
  const used = sighting.cohorts.flatMap(({ traits }) => traits);
  if (used.length > 0) {
    const recent = [...new Set([...used, ...recentTraits])].slice(0, RECENT_TRAITS);
    await changeSettings({ recentTraits: recent }, tools.announce);
  }
  return sighting;
}

/** Returns the sighting of "looked, nobody of note": the draft without its cohorts, saved. */
export function saveNobodySeen(tools: Tools, draft: Draft): Promise<Sighting> {
  return saveSighting(tools, { ...draft, cohorts: [] });
}

function toChannel({ key, kind, name, url }: DraftChannel): Channel {
  return { key, kind, name, ...(url ? { url } : {}) };
}

// A sample channel that the user has tagged is the user's from then on, and stays when the sample goes.
function withoutSampleMark({ sample: _, ...channel }: Channel): Channel {
  return channel;
}
