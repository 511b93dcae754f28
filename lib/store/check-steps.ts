// The index held against the records, a batch of channels or leaves at a time.
import { canonicalJson } from "../base/json.ts";
import { compareInstants } from "../exchange/instant-order.ts";
import { Digest } from "../index/digest.ts";
import { entriesOf } from "../index/entries.ts";
import { markOf, readFacts } from "../index/facts-block.ts";
import {
  BLOCK_CHANNELS,
  isBlank,
  slotOf,
  unpackBlock,
  type Entry,
} from "../index/posting-block.ts";
import { packEvidence, profileFacts, type Profile } from "../index/profile.ts";
import type { IndexParts } from "../index/state.ts";
import { changeTotals, NO_TOTALS, type IndexTotals } from "../index/totals.ts";
import { coverSighting } from "../model/cover-sighting.ts";
import type { Lexicon } from "../model/lexicon.ts";
import { foldEvidence } from "../rank/evidence.ts";
import { readRecounts, readWithdrawn } from "./rebuild-steps.ts";
import type { Recount } from "./recount-channels.ts";
import type { ReadTransaction } from "./schema.ts";

/** The digests of an index's parts, as they are or as they should be. */
export type PartDigests = {
  readonly postings: Digest;
  readonly totals: Digest;
  readonly facts: Digest;
  /** The map-wide numbers beside the postings. */
  sums: IndexTotals;
};

/** Returns digests of nothing. */
export function noDigests(): PartDigests {
  return { postings: new Digest(), totals: new Digest(), facts: new Digest(), sums: NO_TOTALS };
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
  const recounts = await readRecounts(tx, profiles, await readWithdrawn(tx));
  const wrong: string[] = [];
  profiles.forEach((profile, i) => {
    const right = rightProfile(profile, recounts[i]!, lexicon, parts, expected);
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
  parts: IndexParts,
  expected: PartDigests,
): Profile {
  const covered = live.map((sighting) => coverSighting(sighting, lexicon));
  const evidence = foldEvidence(covered);
  for (const [name, entry] of entriesOf(evidence, parts)) {
    if (!isBlank(entry)) expected.postings.add(lineOfEntry(name, ordinal, entry));
    addWeeks(expected.totals, name, Math.floor(ordinal / BLOCK_CHANNELS), entry.weeks);
  }
  expected.sums = changeTotals(expected.sums, [{ before: undefined, after: evidence }]);
  const facts = profileFacts(key, channel);
  expected.facts.add([ordinal, markOf(facts)].join(" "));
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

const lineOfEntry = (
  key: string,
  ordinal: number,
  { code, mask, bins }: Omit<Entry, "weeks">,
): string => [key, ordinal, code, mask, ...bins].join("\n");

// Counts add up over channels: a digest of them must add up in the same way.
function addWeeks(totals: Digest, key: string, block: number, weeks: Entry["weeks"]): void {
  for (let i = 0; i < weeks.length; i += 2) {
    totals.add([key, block, weeks[i]].join("\n"), weeks[i + 1]!);
  }
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
  while (cursor && keys.length < BATCH) {
    keys.push(cursor.key);
    cursor = await cursor.continue();
  }
  return keys;
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
  const [keys, blocks] = await Promise.all([
    postings.getAllKeys(range, BATCH),
    postings.getAll(range, BATCH),
  ]);
  blocks.forEach((bytes, i) => {
    if (slotOf(bytes) !== slot) return;
    const [name, , block] = keys[i]!;
    const { weeks, lines } = unpackBlock(bytes);
    for (const { ordinal, ...line } of lines) actual.postings.add(lineOfEntry(name, ordinal, line));
    addWeeks(actual.totals, name, block, weeks);
  });
  return keys.at(-1);
}

/** Adds the stored facts to the digests. */
export async function digestFacts(
  tx: ReadTransaction,
  { slot }: IndexParts,
  actual: PartDigests,
): Promise<void> {
  for (const block of await tx.objectStore("facts").getAll()) {
    if (block.slot !== slot) continue;
    block.marks.forEach((mark, i) => {
      const ordinal = block.block * BLOCK_CHANNELS + i;
      if (mark > 0) actual.facts.add([ordinal, mark].join(" "));
    });
    for (const { ordinal, reach, cost } of readFacts(block)) {
      actual.facts.add([ordinal, reach, cost].join(" "));
    }
  }
}
