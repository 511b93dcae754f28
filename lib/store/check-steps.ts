// The index held against the records, a batch of channels or leaves at a time.
import { canonicalJson } from "../base/json.ts";
import { compareInstants } from "../exchange/instant-order.ts";
import { Digest } from "../index/digest.ts";
import { readFacts } from "../index/facts-block.ts";
import { eachMention, slotOf } from "../index/leaf.ts";
import { BLOCK_CHANNELS, looksRow, ROW_BYTES } from "../index/looks-block.ts";
import { mentionsOf } from "../index/mentions.ts";
import { packEvidence, profileFacts, type Profile } from "../index/profile.ts";
import type { IndexParts } from "../index/state.ts";
import { coverSighting, NO_LEXICON, type Lexicon } from "../model/covered-keys.ts";
import { foldEvidence } from "../rank/evidence.ts";
import { readKeys, readRecounts } from "./rebuild-steps.ts";
import type { Recount } from "./recount-channels.ts";
import type { ReadTransaction } from "./schema.ts";

/** The digests of an index's parts, as they are or as they should be. */
export type PartDigests = {
  readonly postings: Digest;
  readonly looks: Digest;
  readonly facts: Digest;
};

/** Returns digests of nothing. */
export function noDigests(): PartDigests {
  return { postings: new Digest(), looks: new Digest(), facts: new Digest() };
}

const BATCH = 512;

/** What a batch of profiles showed: the next ordinal, how many there were, and the keys of those that are wrong. */
export type ProfileCheck = {
  readonly next: number | undefined;
  readonly checked: number;
  readonly wrong: readonly string[];
};

/** Checks the profiles from an ordinal on against the records, and adds what should be derived to the digests. */
export async function checkProfiles(
  tx: ReadTransaction,
  parts: IndexParts,
  lexicon: Lexicon,
  from: number,
  expected: PartDigests,
): Promise<ProfileCheck> {
  const range = IDBKeyRange.bound([parts.slot, from], [parts.slot, []]);
  const profiles = await tx.objectStore("profiles").getAll(range, BATCH);
  const recounts = await readRecounts(tx, profiles);
  const wrong: string[] = [];
  profiles.forEach((profile, i) => {
    const right = rightProfile(profile, recounts[i]!, lexicon, parts.halfLifeDays, expected);
    if (canonicalJson(right) !== canonicalJson(profile)) wrong.push(profile.key);
  });
  const last = profiles.at(-1);
  const next = profiles.length === BATCH && last ? last.ordinal + 1 : undefined;
  return { next, checked: profiles.length, wrong };
}

function rightProfile(
  { slot, ordinal, key }: Profile,
  { live, channel }: Recount,
  lexicon: Lexicon,
  halfLifeDays: number,
  expected: PartDigests,
): Profile {
  const covered = live.map((sighting) => coverSighting(sighting, lexicon));
  const evidence = foldEvidence(covered, NO_LEXICON);
  for (const [trait, mentions] of mentionsOf(evidence)) {
    for (const { week, sub, seen } of mentions) {
      expected.postings.add([trait, ordinal, week, sub, seen].join("\n"));
    }
  }
  const facts = profileFacts(key, channel);
  expected.looks.add([ordinal, ...looksRow(facts.kind, evidence, halfLifeDays)].join(" "));
  if (facts.reach !== undefined || facts.cost !== undefined) {
    expected.facts.add([ordinal, facts.reach, facts.cost].join(" "));
  }
  return {
    slot,
    ordinal,
    key,
    ...facts,
    lastAt: live.reduce((last, { at }) => (compareInstants(at, last) > 0 ? at : last), ""),
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

/** Adds a batch of the stored postings to the digests and returns the key to go on from. */
export async function digestPostings(
  tx: ReadTransaction,
  { slot }: IndexParts,
  after: readonly [string, 0 | 1, number] | undefined,
  actual: PartDigests,
): Promise<readonly [string, 0 | 1, number] | undefined> {
  const range = after && IDBKeyRange.lowerBound(after, true);
  const postings = tx.objectStore("postings");
  const [keys, leaves] = await Promise.all([
    postings.getAllKeys(range, BATCH),
    postings.getAll(range, BATCH),
  ]);
  leaves.forEach((leaf, i) => {
    if (slotOf(leaf) !== slot) return;
    const trait = keys[i]![0];
    eachMention(leaf, (ordinal, week, sub, seen) => {
      actual.postings.add([trait, ordinal, week, sub, seen].join("\n"));
    });
  });
  return keys.at(-1);
}

/** Adds the stored looks and facts to the digests. */
export async function digestBlocks(
  tx: ReadTransaction,
  { slot }: IndexParts,
  actual: PartDigests,
): Promise<void> {
  const [looks, facts] = await Promise.all([
    tx.objectStore("looks").getAll(),
    tx.objectStore("facts").getAll(),
  ]);
  for (const { slot: of, block, rows } of looks) {
    if (of !== slot) continue;
    for (let place = 0; place < rows.length; place += ROW_BYTES) {
      const row = rows.subarray(place, place + ROW_BYTES);
      if (row[5] === 0) continue;
      actual.looks.add([block * BLOCK_CHANNELS + place / ROW_BYTES, ...row].join(" "));
    }
  }
  for (const block of facts) {
    if (block.slot !== slot) continue;
    for (const { ordinal, reach, cost } of readFacts(block)) {
      actual.facts.add([ordinal, reach, cost].join(" "));
    }
  }
}
