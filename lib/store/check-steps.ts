// The index held against the records: read a little at a time, in transactions of their own, and worked out beside them.
import { canonicalJson } from "../base/json.ts";
import type { Steps } from "../base/steps.ts";
import { latestAt } from "../base/instant-order.ts";
import { entriesOf } from "../index/entries.ts";
import { markOf } from "../index/facts-block.ts";
import { BLOCK_CHANNELS, isBlank } from "../index/posting-block.ts";
import { packEvidence, profileFacts, type Profile } from "../index/profile.ts";
import type { IndexParts } from "../index/state.ts";
import { changeTotals } from "../index/totals.ts";
import { coverSighting } from "../model/cover-sighting.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Sighting } from "../model/sighting.ts";
import { foldEvidence } from "../rank/evidence.ts";
import { addWeeks, lineOfEntry, type PartDigests } from "./index-digests.ts";
import { readRecounts } from "./rebuild-steps.ts";
import type { Recount } from "./recount-channels.ts";
import type { ReadTransaction } from "./schema.ts";

/** Channels read in one transaction: a save beside it waits for its end. */
const CHANNELS = 64;

/** A batch of profiles with what they should be made of, and the next batch's first ordinal. */
export type ProfileBatch = {
  readonly profiles: readonly Profile[];
  readonly recounts: readonly Recount[];
  readonly next: number | undefined;
};

/** Reads the profiles from an ordinal on, and their records but for those `withdrawn`. */
export async function readProfileBatch(
  tx: ReadTransaction,
  { slot }: IndexParts,
  from: number,
  withdrawn: ReadonlySet<string>,
): Promise<ProfileBatch> {
  const range = IDBKeyRange.bound([slot, from], [slot, []]);
  const profiles = await tx.objectStore("profiles").getAll(range, CHANNELS);
  const recounts = await readRecounts(tx, profiles, withdrawn);
  const last = profiles.at(-1);
  return { profiles, recounts, next: profiles.length < CHANNELS ? undefined : last!.ordinal + 1 };
}

/** Returns the keys of profiles that are not what their records make, and adds what should be derived to the digests. */
export function* checkProfiles(
  { profiles, recounts }: ProfileBatch,
  parts: IndexParts,
  lexicon: Lexicon,
  expected: PartDigests,
): Steps<string[]> {
  const wrong: string[] = [];
  for (const [i, profile] of profiles.entries()) {
    const right = yield* rightProfile(profile, recounts[i]!, lexicon, parts, expected);
    if (canonicalJson(right) !== canonicalJson(profile)) wrong.push(profile.key);
    yield;
  }
  return wrong;
}

function* rightProfile(
  { slot, ordinal, key }: Profile,
  { live, channel }: Recount,
  lexicon: Lexicon,
  parts: IndexParts,
  expected: PartDigests,
): Steps<Profile> {
  const covered: Sighting[] = [];
  for (const sighting of live) {
    covered.push(coverSighting(sighting, lexicon));
    yield;
  }
  const evidence = foldEvidence(covered);
  yield;
  const facts = profileFacts(key, channel);
  for (const [name, entry] of entriesOf(evidence, parts, facts.reach)) {
    yield;
    if (!isBlank(entry)) expected.postings.add(lineOfEntry(name, ordinal, entry));
    addWeeks(expected.totals, name, Math.floor(ordinal / BLOCK_CHANNELS), entry.weeks);
  }
  expected.sums = changeTotals(expected.sums, [{ before: undefined, after: evidence }]);
  expected.facts.add([ordinal, markOf(facts)].join(" "));
  if (facts.reach !== undefined || facts.cost !== undefined) {
    expected.facts.add([ordinal, facts.reach, facts.cost].join(" "));
  }
  return {
    slot,
    ordinal,
    key,
    ...facts,
    lastAt: latestAt(live),
    evidence: packEvidence(evidence),
  };
}

/** Returns the channels, from a key on, that sightings name and the index does not know, and the next key to go on from. */
export async function checkMissing(tx: ReadTransaction, { slot }: IndexParts, after: string) {
  const keys = await readKeys(tx, after);
  const index = tx.objectStore("profiles").index("key");
  const found = await Promise.all(keys.map((key) => index.getAllKeys(key)));
  const missing = keys.filter((_, i) => !found[i]!.some(([of]) => of === slot));
  // Keys come after the last one, but that no key comes before the empty one: where it is alone, it is the end.
  const last = keys.at(-1);
  return { missing, next: last === after ? undefined : last };
}

// The next keys of channels that sightings name, after a key.
async function readKeys(tx: ReadTransaction, after: string): Promise<string[]> {
  const keys: string[] = [];
  const range = IDBKeyRange.lowerBound(after, after !== "");
  let cursor = await tx
    .objectStore("sightings")
    .index("channel")
    .openKeyCursor(range, "nextunique");
  while (cursor && keys.length < CHANNELS) {
    keys.push(cursor.key);
    cursor = await cursor.continue();
  }
  return keys;
}
