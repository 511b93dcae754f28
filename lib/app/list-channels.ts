// Every channel with its counts, from the profiles that the index keeps.
import { unpackEvidence } from "../index/profile.ts";
import { usualTraitsBy } from "../index/usual-traits.ts";
import type { Channel } from "../model/channel.ts";
import { looksRead } from "../rank/evidence.ts";
import { readIndexState } from "../store/index-state.ts";
import { walkProfiles } from "../store/read-profiles.ts";
import { INDEX_STORES, type ReadTransaction } from "../store/schema.ts";
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
  const rows = new Map<string, ChannelRow>();
  const listed = await store.read([...INDEX_STORES, "channels", "terms", "facets"], async (tx) => {
    const { live } = await readIndexState(tx);
    if (!live) return false;
    const { lexicon } = await countingIn(tx);
    await walkChannels(tx, (channel) =>
      rows.set(channel.key, { channel, sightings: 0, read: 0, lastAt: "", traits: [] }),
    );
    const usualTraits = usualTraitsBy(lexicon);
    await walkProfiles(tx, live.slot, (profiles) => {
      for (const { key, lastAt, evidence: packed } of profiles) {
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
    });
    return true;
  });
  if (!listed) return undefined;
  return [...rows.values()];
}

/** Channels read between two turns of the page. */
const AT_ONCE = 500;

async function walkChannels(tx: ReadTransaction, take: (channel: Channel) => void): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const channels = await tx.objectStore("channels").getAll(range, AT_ONCE);
    channels.forEach(take);
    if (channels.length < AT_ONCE) return;
    after = channels.at(-1)!.key;
  }
}
