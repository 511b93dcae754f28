// Every channel with its evidence, as insights take it: from the index, else counted from the sightings.
import { latestAt } from "../base/instant-order.ts";
import type { Place } from "../store/read-profiles.ts";
import { readProfiles } from "../store/read-profiles.ts";
import { candidatesOf, liveSightings } from "../exchange/map-question.ts";
import { VOCABULARY_VERSION } from "../index/vocabulary-version.ts";
import { profileFacts } from "../index/profile.ts";
import { MAP_STORES, readMap } from "../store/read-records.ts";
import { countingFor } from "./index-vocabulary.ts";
import type { Tools } from "./tools.ts";

export type { Place } from "../store/read-profiles.ts";

/** Returns every channel that was looked at. */
export async function readPlaces(tools: Pick<Tools, "store">): Promise<readonly Place[]> {
  const read = await readProfiles(tools.store, VOCABULARY_VERSION);
  if (read) return read.places;
  const map = await tools.store.read(MAP_STORES, readMap);
  const channels = new Map(map.channels.map((channel) => [channel.key, channel]));
  const live = liveSightings(map);
  return candidatesOf(map, live, countingFor(map).lexicon).map((candidate): Place => {
    const { name, kind, status } = profileFacts(candidate.key, channels.get(candidate.key));
    const lastAt = latestAt(live.get(candidate.key) ?? []);
    return { ...candidate, name, kind, lastAt, ...(status && { status }) };
  });
}
