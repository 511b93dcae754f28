// Every channel with its counts, from the profiles that the index keeps.
import { unpackEvidence } from "../index/profile.ts";
import { usualTraitsBy } from "../index/usual-traits.ts";
import type { Channel } from "../model/channel.ts";
import { looksRead } from "../rank/evidence.ts";
import { readIndexState } from "../store/index-state.ts";
import { INDEX_STORES } from "../store/schema.ts";
import type { ChannelRow } from "./edit-channel.ts";
import { countingIn } from "./index-vocabulary.ts";
import type { Tools } from "./tools.ts";

/** Traits that a row names. */
const TRAITS = 5;

/** Returns a row for every channel that has a record or was looked at, in no order; undefined without an index. */
export async function listFromIndex(
  { store }: Pick<Tools, "store">,
  unknown: (key: string) => Channel,
): Promise<ChannelRow[] | undefined> {
  const read = await store.read([...INDEX_STORES, "channels", "terms", "facets"], async (tx) => {
    const { live } = await readIndexState(tx);
    if (!live) return undefined;
    const [channels, { lexicon }, profiles] = await Promise.all([
      tx.objectStore("channels").getAll(),
      countingIn(tx),
      tx.objectStore("profiles").getAll(IDBKeyRange.bound([live.slot], [live.slot, []])),
    ]);
    return { channels, lexicon, profiles };
  });
  if (!read) return undefined;
  const usualTraits = usualTraitsBy(read.lexicon);
  const rows = new Map<string, ChannelRow>();
  for (const channel of read.channels) {
    rows.set(channel.key, { channel, sightings: 0, read: 0, lastAt: "", traits: [] });
  }
  for (const { key, lastAt, evidence: packed } of read.profiles) {
    const evidence = unpackEvidence(packed);
    const channel = rows.get(key)?.channel;
    // What only a withdrawn sighting named is nowhere any more.
    if (!channel && evidence.sightings === 0) continue;
    rows.set(key, {
      channel: channel ?? unknown(key),
      sightings: evidence.sightings,
      read: looksRead(evidence),
      lastAt,
      traits: usualTraits(evidence, TRAITS),
    });
  }
  return [...rows.values()];
}
