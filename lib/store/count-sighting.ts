// One sighting more or less in the index, or a channel's facts changed: a bounded number of bounded records.
import { compareInstants } from "../base/instant-order.ts";
import { countPacked } from "../index/count-packed.ts";
import {
  packEvidence,
  profileFacts,
  storable,
  type Profile,
  type ProfileFacts,
} from "../index/profile.ts";
import type { Counting, IndexState } from "../index/state.ts";
import type { Channel } from "../model/channel.ts";
import { coverSighting } from "../model/cover-sighting.ts";
import type { Retraction, Sighting } from "../model/sighting.ts";
import { NO_EVIDENCE } from "../rank/evidence.ts";
import { countAtEnd, keepWithoutImport, readImported, type IsImported } from "./import-marks.ts";
import { dropSlot, markDirty, readIndexState, writeIndexState } from "./index-state.ts";
import type { ReadTransaction, WriteTransaction } from "./schema.ts";
import { withdrawnAmong } from "./withdrawals.ts";

/**
 * Puts a sighting and counts it in the index, unless it was there already or is withdrawn. `channel` is its channel's
 * record as it is from now on.
 */
export async function putSighting(
  tx: WriteTransaction,
  sighting: Sighting,
  channel: Channel | undefined,
  counting: Counting,
): Promise<void> {
  const { channel: key, id, at } = sighting;
  const [known, withdrawn, isImported, place] = await Promise.all([
    tx.objectStore("sightings").getKey(id),
    tx.objectStore("retractions").index("of").getKey(id),
    readImported(tx),
    readPlace(tx, key),
    tx.objectStore("sightings").put(sighting),
  ]);
  if (isImported?.("sightings", id)) await keepWithoutImport(tx, "sightings", sighting);
  if (known !== undefined) return;
  const facts = profileFacts(key, channel);
  const counted = coverSighting(sighting, counting.lexicon);
  await changeProfile(tx, current(place, counting), key, ({ evidence, lastAt }) =>
    withdrawn === undefined
      ? {
          ...facts,
          evidence: countPacked(evidence, counted, 1),
          lastAt: compareInstants(at, lastAt) > 0 ? at : lastAt,
        }
      : { ...facts, evidence, lastAt },
  );
}

/**
 * Puts a retraction and takes its sighting, where there is one and it still counted, out of the index. Of what an import
 * under way brought the index has not heard: there the channel is counted anew when the import ends.
 */
export async function putRetraction(
  tx: WriteTransaction,
  retraction: Retraction,
  counting: Counting,
): Promise<void> {
  const [before, sighting, isImported] = await Promise.all([
    tx.objectStore("retractions").index("of").getKey(retraction.of),
    tx.objectStore("sightings").get(retraction.of),
    readImported(tx),
    tx.objectStore("retractions").put(retraction),
  ]);
  if (before !== undefined || !sighting) return;
  const { channel: key, at } = sighting;
  const place = await readPlace(tx, key);
  if (isImported?.("sightings", sighting.id)) {
    await Promise.all([markDirty(tx, place.state, [key]), countAtEnd(tx, key)]);
    return;
  }
  // Only where the latest sighting goes must the others be looked at for the one before it.
  const lastAt =
    place.profile?.lastAt === at
      ? await latestBut(tx, sighting, isImported)
      : place.profile?.lastAt;
  const counted = coverSighting(sighting, counting.lexicon);
  await changeProfile(tx, current(place, counting), key, (profile) => ({
    ...profile,
    evidence: countPacked(profile.evidence, counted, -1),
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
};

async function readPlace(tx: WriteTransaction, key: string): Promise<Place> {
  const [state, profiles] = await Promise.all([
    readIndexState(tx),
    tx.objectStore("profiles").index("key").getAll(key),
  ]);
  const profile = profiles.find(({ slot }) => slot === state.live?.slot);
  return { state, profile: profile && storableProfile(profile) };
}

// An index that was counted by other words is of no use any more: it goes, and is built anew in the background.
function current({ state, profile }: Place, { vocabulary }: Counting): Place {
  const { live, rebuild } = state;
  if (!live || live.vocabulary === vocabulary) return { state, profile };
  return { state: rebuild ? { rebuild } : {}, profile: undefined };
}

type Changing = ProfileFacts & Pick<Profile, "evidence" | "lastAt">;

async function changeProfile(
  tx: WriteTransaction,
  { state, profile }: Place,
  key: string,
  change: (profile: Profile) => Changing,
): Promise<void> {
  if (!state.live) await writeIndexState(tx, state);
  await markDirty(tx, state, [key]);
  if (!state.live) return;
  const { slot } = state.live;
  const ordinal = profile?.ordinal ?? (await nextOrdinal(tx, slot));
  const place = { slot, ordinal, key };
  const blank = { ...place, ...profileFacts(key, undefined), lastAt: "", evidence: EMPTY };
  const after = { ...place, ...change(profile ?? blank) };
  // Nothing that was counted can be less than nothing: the index is not that of the records.
  if (after.evidence.numbers.some((each) => each < 0)) return dropSlot(tx, slot);
  // The postings take it in later (fold-recent.ts); until then a question scores the channel by itself.
  const waiting = await tx.objectStore("recent").get([slot, ordinal]);
  const before = waiting ? waiting.before && storableProfile(waiting.before) : profile;
  await Promise.all([
    tx.objectStore("profiles").put(after),
    tx.objectStore("recent").put({ slot, ordinal, now: after, ...(before && { before }) }),
  ]);
}

const EMPTY = packEvidence(NO_EVIDENCE);

function storableProfile(profile: Profile): Profile {
  const { traits, numbers } = profile.evidence;
  return { ...profile, evidence: { traits, numbers: storable(numbers) } };
}

/** Returns the first ordinal of a slot that no channel has; ordinals are never given twice. */
export async function nextOrdinal(
  tx: ReadTransaction | WriteTransaction,
  slot: Profile["slot"],
): Promise<number> {
  const range = IDBKeyRange.bound([slot], [slot, []]);
  const cursor = await tx.objectStore("profiles").openKeyCursor(range, "prev");
  return cursor ? cursor.primaryKey[1] + 1 : 0;
}

/** Sightings whose withdrawals are asked for at a time. */
const ASKED = 1_000;

// The moment of a channel's latest sighting but one that is withdrawn just now: mostly that of the one before it.
async function latestBut(
  tx: WriteTransaction,
  { id: gone, channel }: Sighting,
  isImported: IsImported | undefined,
): Promise<string> {
  const all = await tx.objectStore("sightings").index("channel").getAll(channel);
  const others = all
    .filter(({ id }) => id !== gone && !isImported?.("sightings", id))
    .sort((a, b) => compareInstants(b.at, a.at));
  // One, and then many: what was noted lately mostly stands.
  for (let from = 0, size = 1; from < others.length; from += size, size = ASKED) {
    const some = others.slice(from, from + size);
    const withdrawn = await withdrawnAmong(
      tx,
      some.map(({ id }) => id),
    );
    const found = some.find(({ id }) => !withdrawn.has(id));
    if (found) return found.at;
  }
  return "";
}
