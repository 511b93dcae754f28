// The channels whose evidence counts otherwise where words change, found in the index.
import { isChanged, isFacetChanged, type ChangedWords } from "../index/changed-words.ts";
import { slotOf, unpackBlock, type Slot } from "../index/posting-block.ts";
import { facetTold, TOLD_BEGIN, TOLD_END } from "../index/posting-keys.ts";
import type { PackedEvidence } from "../index/profile.ts";
import { parseTrait } from "../model/trait.ts";
import type { WriteTransaction } from "./schema.ts";

/** Most channels, and sightings of theirs, that are counted anew at once: a save beside it waits half a second. */
const MOST_CHANNELS = 128;
const MOST_SIGHTINGS = 2_000;

/** Most keys that are looked up: whole vocabularies are counted anew as a whole. */
const MOST_KEYS = 256;

/**
 * Returns the keys of the channels that cover any of the changed words in a slot, or since they were last folded in;
 * undefined where they are too many to be counted anew at once.
 */
export async function findConcerned(
  tx: WriteTransaction,
  slot: Slot,
  changed: ChangedWords,
): Promise<string[] | undefined> {
  if (changed.keys.size + changed.loose.size > MOST_KEYS) return undefined;
  const facets = await readFacets(tx);
  const waiting = await tx.objectStore("recent").getAll(IDBKeyRange.bound([slot], [slot, []]));
  const stating = waiting.filter(({ now }) => states(now.evidence, changed));
  // Of a facet that matches otherwise all is counted otherwise: that is nearly always more than a few channels.
  if (facets.some((facet) => isFacetChanged(facet, changed))) return undefined;
  const ordinals = new Set(stating.map(({ ordinal }) => ordinal));
  for (const key of await postedKeys(tx, changed)) {
    for (const ordinal of await postedUnder(tx, slot, key)) ordinals.add(ordinal);
    if (ordinals.size > MOST_CHANNELS) return undefined;
  }
  const profiles = await Promise.all(
    [...ordinals].map((ordinal) => tx.objectStore("profiles").get([slot, ordinal])),
  );
  const keys = profiles.flatMap((profile) => profile?.key ?? []);
  const bySighting = tx.objectStore("sightings").index("channel");
  const counts = await Promise.all(keys.map((key) => bySighting.count(key)));
  return counts.reduce((sum, count) => sum + count, 0) > MOST_SIGHTINGS ? undefined : keys;
}

async function readFacets(tx: WriteTransaction): Promise<string[]> {
  const range = IDBKeyRange.bound([TOLD_BEGIN], [TOLD_END], false, true);
  const keys = await tx.objectStore("postings").getAllKeys(range);
  return [...new Set(keys.flatMap(([key]) => facetTold(key) ?? []))];
}

function states({ traits }: PackedEvidence, changed: ChangedWords): boolean {
  return traits.split("\t").some((key) => isChanged(key, changed));
}

// The changed keys themselves, and those of their facets that are spelled almost like a changed word.
async function postedKeys(tx: WriteTransaction, changed: ChangedWords): Promise<Set<string>> {
  const facets = new Set([...changed.loose].map((key) => parseTrait(key).facet));
  const found = await Promise.all(
    [...facets].map((facet) =>
      tx.objectStore("postings").getAllKeys(IDBKeyRange.bound([`${facet}:`], [`${facet};`])),
    ),
  );
  const near = found.flat().flatMap(([key]) => (isChanged(key, changed) ? [key] : []));
  return new Set([...changed.keys, ...near]);
}

async function postedUnder(tx: WriteTransaction, slot: Slot, key: string): Promise<number[]> {
  const blocks = await tx.objectStore("postings").getAll(IDBKeyRange.bound([key], [key, []]));
  return blocks
    .filter((bytes) => slotOf(bytes) === slot)
    .flatMap((bytes) => unpackBlock(bytes).lines.map(({ ordinal }) => ordinal));
}
