// One sighting more or less in the index, or a channel's facts changed: a bounded number of bounded records.
import { compareInstants } from "../exchange/instant-order.ts";
import {
  packEvidence,
  profileFacts,
  unpackEvidence,
  type Profile,
  type ProfileFacts,
} from "../index/profile.ts";
import type { IndexState } from "../index/state.ts";
import type { Channel } from "../model/channel.ts";
import { coverSighting, NO_LEXICON } from "../model/covered-keys.ts";
import type { Retraction, Sighting } from "../model/sighting.ts";
import type { Broader } from "../rank/broader.ts";
import { countSighting, NO_EVIDENCE } from "../rank/evidence.ts";
import { editIndex } from "./edit-index.ts";
import { markDirty, readBroader, readIndexState } from "./index-state.ts";
import { readChannelSightings } from "./read-records.ts";
import type { WriteTransaction } from "./schema.ts";

/**
 * Puts a sighting and counts it in the index, unless it was there already or is withdrawn. `channel` is its channel's
 * record as it is from now on.
 */
export async function putSighting(
  tx: WriteTransaction,
  sighting: Sighting,
  channel: Channel | undefined,
): Promise<void> {
  const { channel: key, id, at } = sighting;
  const [known, withdrawn, place] = await Promise.all([
    tx.objectStore("sightings").getKey(id),
    tx.objectStore("retractions").index("of").getKey(id),
    readPlace(tx, key),
    tx.objectStore("sightings").put(sighting),
  ]);
  if (known !== undefined) return;
  const facts = profileFacts(key, channel);
  await changeProfile(tx, place, key, ({ evidence, lastAt }) =>
    withdrawn === undefined
      ? {
          ...facts,
          evidence: count(evidence, sighting, 1, place.broader),
          lastAt: compareInstants(at, lastAt) > 0 ? at : lastAt,
        }
      : { ...facts, evidence, lastAt },
  );
}

/** Puts a retraction and takes its sighting, where there is one and it still counted, out of the index. */
export async function putRetraction(tx: WriteTransaction, retraction: Retraction): Promise<void> {
  const [before, sighting] = await Promise.all([
    tx.objectStore("retractions").index("of").getKey(retraction.of),
    tx.objectStore("sightings").get(retraction.of),
    tx.objectStore("retractions").put(retraction),
  ]);
  if (before !== undefined || !sighting) return;
  const { channel: key, at } = sighting;
  const place = await readPlace(tx, key);
  // Only where the latest sighting goes must the others be looked at for the one before it.
  const lastAt = place.profile?.lastAt === at ? await latest(tx, key) : place.profile?.lastAt;
  await changeProfile(tx, place, key, (profile) => ({
    ...profile,
    evidence: count(profile.evidence, sighting, -1, place.broader),
    lastAt: lastAt ?? "",
  }));
}

/** Puts a channel's record and repeats its facts in the index, where the channel has a profile. */
export async function putChannel(tx: WriteTransaction, channel: Channel): Promise<void> {
  const [place] = await Promise.all([
    readPlace(tx, channel.key),
    tx.objectStore("channels").put(channel),
  ]);
  const { profile } = place;
  await markDirty(tx, place.state, [channel.key]);
  if (!profile) return;
  const { evidence, lastAt } = profile;
  const facts = profileFacts(channel.key, channel);
  await changeProfile(tx, place, channel.key, () => ({ ...facts, evidence, lastAt }));
}

type Place = {
  readonly state: IndexState;
  readonly profile: Profile | undefined;
  readonly broader: Broader;
};

async function readPlace(tx: WriteTransaction, key: string): Promise<Place> {
  const [state, profiles, ...broader] = await Promise.all([
    readIndexState(tx),
    tx.objectStore("profiles").index("key").getAll(key),
    readBroader(tx, 0),
    readBroader(tx, 1),
  ]);
  const slot = state.live?.slot ?? 0;
  return { state, broader: broader[slot], profile: profiles.find((each) => each.slot === slot) };
}

type Changing = ProfileFacts & Pick<Profile, "evidence" | "lastAt">;

async function changeProfile(
  tx: WriteTransaction,
  { state, profile }: Place,
  key: string,
  change: (profile: Profile) => Changing,
): Promise<void> {
  await markDirty(tx, state, [key]);
  if (!state.live) return;
  const { slot } = state.live;
  const ordinal = profile?.ordinal ?? (await nextOrdinal(tx, slot));
  const place = { slot, ordinal, key };
  const blank = { ...place, ...profileFacts(key, undefined), lastAt: "", evidence: EMPTY };
  const after = { ...place, ...change(profile ?? blank) };
  await editIndex(tx, state.live, [{ before: profile, after }]);
}

const EMPTY = packEvidence(NO_EVIDENCE);

/** Returns the first ordinal of a slot that no channel has; ordinals are never given twice. */
export async function nextOrdinal(tx: WriteTransaction, slot: Profile["slot"]): Promise<number> {
  const range = IDBKeyRange.bound([slot], [slot, []]);
  const cursor = await tx.objectStore("profiles").openKeyCursor(range, "prev");
  return cursor ? cursor.primaryKey[1] + 1 : 0;
}

function count(evidence: string, sighting: Sighting, sign: 1 | -1, broader: Broader): string {
  const covered = coverSighting(sighting, broader);
  return packEvidence(countSighting(unpackEvidence(evidence), covered, sign, NO_LEXICON));
}

async function latest(tx: WriteTransaction, key: string): Promise<string> {
  const all = await readChannelSightings(tx, key);
  return all.reduce(
    (last, { sighting: { at }, retracted }) =>
      !retracted && compareInstants(at, last) > 0 ? at : last,
    "",
  );
}
