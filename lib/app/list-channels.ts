// Every channel with its counts, from the profiles that the index keeps.
import { unpackEvidence } from "../index/profile.ts";
import { usualTraitsBy } from "../index/usual-traits.ts";
import type { Channel } from "../model/channel.ts";
import { looksRead } from "../rank/evidence.ts";
import { mapProfiles } from "../store/read-profiles.ts";
import type { ReadTransaction } from "../store/schema.ts";
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
  const { channels, lexicon } = await store.read(["channels", "terms", "facets"], async (tx) => ({
    channels: await readChannels(tx),
    lexicon: (await countingIn(tx)).lexicon,
  }));
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

/** Channels read between two turns of the page. */
const AT_ONCE = 500;

async function readChannels(tx: ReadTransaction): Promise<ReadonlyMap<string, Channel>> {
  const all = new Map<string, Channel>();
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const some = await tx.objectStore("channels").getAll(range, AT_ONCE);
    for (const channel of some) all.set(channel.key, channel);
    if (some.length < AT_ONCE) return all;
    after = some.at(-1)!.key;
  }
}
