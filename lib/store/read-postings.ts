// Reads the postings that a question needs, under the spellings that evidence is counted under.
import { withLayout, type Packed } from "../index/read-columns.ts";
import { slotOf, type Slot } from "../index/posting-block.ts";
import { toldKey, unnotedKey } from "../index/posting-keys.ts";
import { canonicalCriteria, canonicalKey } from "../model/covered-keys.ts";
import { facetKey } from "../model/facet-rows.ts";
import { DECAY_GROUPS, facetOf } from "../model/facets.ts";
import { decayGroup } from "../rank/decay.ts";
import { askQuestion, type Criteria, type Question } from "../rank/question.ts";
import { readSpellings } from "./index-state.ts";
import type { ReadTransaction, Recent } from "./schema.ts";

/** Packed blocks by trait key, tellings by facet, and the unnoted per decay group (empty where no term is of it). */
export type Postings = {
  readonly traits: ReadonlyMap<string, readonly Packed[]>;
  readonly told: ReadonlyMap<string, readonly Packed[]>;
  readonly unnoted: readonly (readonly Packed[])[];
};

/** What was read, of both slots; `of` picks one. */
export type Read = { readonly of: (slot: Slot) => Postings };

const ROLE_GROUP = decayGroup("decision");

type Blocks = readonly Uint8Array[];

/** Reads the postings of every trait that a question wants, excludes or asks as a role. */
export async function readPostings(tx: ReadTransaction, question: Question): Promise<Read> {
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
  const [ofKeys, ofBands, told, unnoted] = await Promise.all([
    Promise.all([...single].map(async (key) => [key, await readBlocks(tx, key)] as const)),
    Promise.all([...bands].map((facet) => readFacet(tx, facet))),
    Promise.all([...facets].map(async (id) => [id, await readBlocks(tx, toldKey(id))] as const)),
    Promise.all(
      DECAY_GROUPS.map((_, group) =>
        groups.has(group) ? readBlocks(tx, unnotedKey(group)) : Promise.resolve([]),
      ),
    ),
  ]);
  const traits = [...ofKeys, ...ofBands.flat()];
  return {
    of: (slot) => {
      const mine = (blocks: Blocks) =>
        blocks.filter((bytes) => slotOf(bytes) === slot).map(withLayout);
      const byName = (lists: readonly (readonly [string, Blocks])[]) =>
        new Map(
          lists.map(([name, blocks]) => [name, mine(blocks)] as const).filter(([, x]) => x.length),
        );
      return { traits: byName(traits), told: byName(told), unnoted: unnoted.map(mine) };
    },
  };
}

/** Reads the blocks under one key, of both slots. */
function readBlocks(tx: ReadTransaction, key: string): Promise<Blocks> {
  return tx.objectStore("postings").getAll(IDBKeyRange.bound([key], [key, []]));
}

// All traits of a facet lie between "facet:" and "facet;".
async function readFacet(
  tx: ReadTransaction,
  facet: string,
): Promise<(readonly [string, Blocks])[]> {
  const range = IDBKeyRange.bound([`${facet}:`], [`${facet};`]);
  const postings = tx.objectStore("postings");
  const [keys, blocks] = await Promise.all([postings.getAllKeys(range), postings.getAll(range)]);
  const byTrait = Map.groupBy(blocks.keys(), (i) => keys[i]![0]);
  return [...byTrait].map(([trait, places]) => [trait, places.map((i) => blocks[i]!)] as const);
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
    postings.traits.has(key) ||
    recent.some(({ now }) => `${now.evidence}\n`.replaceAll("\n", "\t").includes(`\t${key}\t`));
  const targets = [...question.wanted, ...question.unwanted];
  const keys = targets.map(({ key }) => key).filter((key) => !stated(key));
  const own = targets.map(({ facet }) => facet).filter((facet) => !facetOf(facet));
  if (keys.length + own.length === 0) return { question, postings };
  const lexicon = await readSpellings(tx, keys, own);
  const isPlain = keys.every((key) => canonicalKey(key, lexicon) === key);
  if (isPlain && !own.some((facet) => lexicon.has(facetKey(facet)))) return { question, postings };
  const roles = question.roles?.map((role) => role.replace("decision:", ""));
  const meant = askQuestion(canonicalCriteria(criteria, lexicon), roles, lexicon);
  return { question: meant, postings: (await readPostings(tx, meant)).of(slot) };
}
