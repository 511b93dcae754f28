// Every channel with its counts, from the profiles that the index keeps.
import { unpackEvidence } from "../index/profile.ts";
import { usualTraitsBy } from "../index/usual-traits.ts";
import type { Channel } from "../model/channel.ts";
import { looksRead } from "../rank/evidence.ts";
import { mapProfiles } from "../store/read-profiles.ts";
import { readAll } from "../store/read-records.ts";
import type { ChannelRow } from "./edit-channel.ts";
import { countingIn, WORD_STORES } from "./index-vocabulary.ts";
import type { Tools } from "./tools.ts";

/** Traits that a row names. */
const TRAITS = 5;

/** Returns a row for every channel that has a record or was looked at, in no order; undefined without an index. */
export async function listFromIndex(
  { store }: Pick<Tools, "store">,
  unknown: (key: string) => Channel,
): Promise<ChannelRow[] | undefined> {
  const { channels: all, lexicon } = await store.read(["channels", ...WORD_STORES], async (tx) => ({
    channels: await readAll(tx, "channels"),
    lexicon: (await countingIn(tx)).lexicon,
  }));
  const channels = new Map(all.map((channel) => [channel.key, channel]));
  const usualTraits = usualTraitsBy(lexicon);
  const looked = await mapProfiles(
    store,
    () => true,
    ({ key, lastAt, evidence: packed }) => {
      const evidence = unpackEvidence(packed);
      return {
        key,
        sightings: evidence.sightings,
        read: looksRead(evidence),
        lastAt,
        traits: usualTraits(evidence, TRAITS),
      };
    },
  );
  if (!looked) return undefined;
  const rows = new Map<string, ChannelRow>();
  for (const [key, channel] of channels) {
    rows.set(key, { channel, sightings: 0, read: 0, lastAt: "", traits: [] });
  }
  for (const { key, ...row } of looked) {
    const channel = channels.get(key);
    // What only a withdrawn sighting named is nowhere any more.
    if (channel || row.sightings > 0) rows.set(key, { channel: channel ?? unknown(key), ...row });
  }
  return [...rows.values()];
}
