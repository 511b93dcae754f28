// Reads the postings that a question needs, under the spellings that evidence is counted under.
import { withLayout, type Packed } from "../index/read-columns.ts";
import { slotOf, type Slot } from "../index/posting-block.ts";
import { statesTrait } from "../index/profile.ts";
import { toldKey, unnotedKey } from "../index/posting-keys.ts";
import { canonicalCriteria, canonicalKey } from "../model/covered-keys.ts";
import { facetKey } from "../model/facet-rows.ts";
import { DECAY_GROUPS, facetOf } from "../model/facets.ts";
import { decayGroup } from "../rank/decay.ts";
import { askQuestion, type Criteria, type Question } from "../rank/question.ts";
import { readSpellings } from "./spellings.ts";
import { Requests, type Answer } from "./requests.ts";
import type { ReadTransaction, Recent } from "./schema.ts";

/** Packed blocks by trait key, tellings by facet, and the unnoted per decay group (empty where no term is of it). */
export type Postings = {
  readonly traits: ReadonlyMap<string, readonly Packed[]>;
  readonly told: ReadonlyMap<string, readonly Packed[]>;
  readonly unnoted: readonly (readonly Packed[])[];
};

/** Returns the postings of one slot, of both that were asked for. */
export type ReadSlot = (slot: Slot) => Postings;

const ROLE_GROUP = decayGroup("decision");

type Blocks = readonly Uint8Array[];

/** Asks for the postings of every trait that a question wants, excludes or asks as a role. */
export function askPostings(requests: Requests, question: Question): ReadSlot {
  const targets = [...question.wanted, ...question.unwanted];
  const bands = new Set(targets.filter(({ partial }) => partial).map(({ facet }) => facet));
  const single = new Set([
    ...targets.filter(({ facet }) => !bands.has(facet)).map(({ key }) => key),
    ...(question.roles ?? []),
  ]);
  const facets = new Set([
    ...targets.map(({ facet }) => facet),
    ...(question.roles ? ["decision"] : []),
  ]);
  const groups = new Set([
    ...targets.map(({ group }) => group),
    ...(question.roles ? [ROLE_GROUP] : []),
  ]);
  const ofKeys = [...single].map((key) => askBlocks(requests, key, key));
  const ofBands = [...bands].map((facet) => askFacet(requests, facet));
  const told = [...facets].map((facet) => askBlocks(requests, toldKey(facet), facet));
  const unnoted = DECAY_GROUPS.map((_, group) =>
    groups.has(group) ? askBlocks(requests, unnotedKey(group), "") : undefined,
  );
  return (slot) => {
    const mine = (blocks: Blocks) =>
      blocks.filter((bytes) => slotOf(bytes) === slot).map(withLayout);
    const byName = (lists: readonly NamedBlocks[]) =>
      new Map(
        lists.map(([name, blocks]) => [name, mine(blocks)] as const).filter(([, x]) => x.length),
      );
    return {
      traits: byName([...ofKeys.map((read) => read()), ...ofBands.flatMap((read) => read())]),
      told: byName(told.map((read) => read())),
      unnoted: unnoted.map((read) => (read ? mine(read()[1]) : [])),
    };
  };
}

type NamedBlocks = readonly [name: string, Blocks];

// The blocks under one key, of both slots.
function askBlocks(requests: Requests, key: string, name: string): Answer<NamedBlocks> {
  const blocks = requests.all("postings", IDBKeyRange.bound([key], [key, []]));
  return () => [name, blocks()];
}

// All traits of a facet lie between "facet:" and "facet;".
function askFacet(requests: Requests, facet: string): Answer<NamedBlocks[]> {
  const range = IDBKeyRange.bound([`${facet}:`], [`${facet};`]);
  const [allKeys, all] = [requests.allKeys("postings", range), requests.all("postings", range)];
  return () => {
    const [keys, blocks] = [allKeys(), all()];
    const byTrait = Map.groupBy(blocks.keys(), (i) => keys[i]![0]);
    return [...byTrait].map(([trait, places]) => [trait, places.map((i) => blocks[i]!)] as const);
  };
}

/**
 * Returns a question and its postings under the spellings that evidence is counted under. Only a trait that nothing
 * states can be another's spelling, and only then, or for facets of the user's own, is that read in rounds of its own.
 */
export async function spellOut(
  tx: ReadTransaction,
  criteria: Criteria,
  question: Question,
  postings: Postings,
  recent: readonly Recent[],
  slot: Slot,
): Promise<{ question: Question; postings: Postings }> {
  const stated = (key: string) =>
    postings.traits.has(key) || recent.some(({ now }) => statesTrait(now.evidence, key));
  const targets = [...question.wanted, ...question.unwanted];
  const keys = targets.map(({ key }) => key).filter((key) => !stated(key));
  const own = targets.map(({ facet }) => facet).filter((facet) => !facetOf(facet));
  if (keys.length + own.length === 0) return { question, postings };
  const lexicon = await readSpellings(tx, keys, own);
  const isPlain = keys.every((key) => canonicalKey(key, lexicon) === key);
  if (isPlain && !own.some((facet) => lexicon.has(facetKey(facet)))) return { question, postings };
  const roles = question.roles?.map((role) => role.replace("decision:", ""));
  const meant = askQuestion(canonicalCriteria(criteria, lexicon), roles, lexicon);
  const requests = new Requests(tx);
  const read = askPostings(requests, meant);
  await requests.answered();
  return { question: meant, postings: read(slot) };
}
