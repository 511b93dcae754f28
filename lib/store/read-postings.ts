// Reads the postings that a question needs, under the spellings that evidence is counted under.
import { withLayout, type Packed } from "../index/read-columns.ts";
import { slotOf, type Slot } from "../index/posting-block.ts";
import { REACH_KEY, toldKey, unnotedKey } from "../index/posting-keys.ts";
import { canonicalCriteria, canonicalKey } from "../model/covered-keys.ts";
import { facetKey } from "../model/facet-rows.ts";
import { DECAY_GROUPS, facetOf } from "../model/facets.ts";
import { decayGroup } from "../rank/decay.ts";
import { askQuestion, type Criteria, type Question } from "../rank/question.ts";
import type { Lexicon } from "../model/lexicon.ts";
import { facetName } from "../model/trait.ts";
import { askSpellings } from "./spellings.ts";
import type { Answer, Requests } from "./requests.ts";

/** Packed blocks by trait key, tellings by facet, the unnoted per decay group (empty where no term is of it), and reaches. */
export type Postings = {
  readonly traits: ReadonlyMap<string, readonly Packed[]>;
  readonly told: ReadonlyMap<string, readonly Packed[]>;
  readonly unnoted: readonly (readonly Packed[])[];
  readonly reach: readonly Packed[];
};

/** What a question reads beside reaches: all traits of some facets, single keys, tellings of facets, the unnoted of decay groups. */
type Needs = {
  readonly bands: ReadonlySet<string>;
  readonly single: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
  readonly groups: ReadonlySet<number>;
};

/** Postings that were asked for, of both slots: what was asked for, and what of it a question needs in one slot. */
type AskedPostings = {
  readonly needs: Needs;
  readonly read: (slot: Slot, needs: Needs) => Postings;
};

const ROLE_GROUP = decayGroup("decision");

type Blocks = readonly Uint8Array[];

const targetsOf = ({ wanted, unwanted }: Question) => [...wanted, ...unwanted];

// Every trait that a question wants, excludes or asks as a role.
function needsOf(question: Question): Needs {
  const { roles } = question;
  const targets = targetsOf(question);
  const bands = new Set(targets.filter(({ partial }) => partial).map(({ facet }) => facet));
  const keys = targets.filter(({ facet }) => !bands.has(facet)).map(({ key }) => key);
  return {
    bands,
    single: new Set([...keys, ...(roles ?? [])]),
    told: new Set([...targets.map(({ facet }) => facet), ...(roles ? ["decision"] : [])]),
    groups: new Set([...targets.map(({ group }) => group), ...(roles ? [ROLE_GROUP] : [])]),
  };
}

// Which decay group a facet of the user's own is of is not known before its spelling is.
function widened(needs: Needs): Needs {
  const isOwn = [...needs.told].some((facet) => !facetOf(facet));
  return isOwn ? { ...needs, groups: new Set(DECAY_GROUPS.keys()) } : needs;
}

const has = ({ bands, single }: Needs, trait: string): boolean =>
  single.has(trait) || bands.has(facetName(trait));

function covers(asked: Needs, needs: Needs): boolean {
  return (
    [...needs.bands].every((facet) => asked.bands.has(facet)) &&
    [...needs.told].every((facet) => asked.told.has(facet)) &&
    [...needs.groups].every((group) => asked.groups.has(group)) &&
    [...needs.single].every((trait) => has(asked, trait))
  );
}

function askPostings(requests: Requests, needs: Needs): AskedPostings {
  const ofKeys = [...needs.single].map((key) => askBlocks(requests, key, key));
  const ofBands = [...needs.bands].map((facet) => askFacet(requests, facet));
  const told = [...needs.told].map((facet) => askBlocks(requests, toldKey(facet), facet));
  const unnoted = DECAY_GROUPS.map((_, group) =>
    needs.groups.has(group) ? askBlocks(requests, unnotedKey(group), "") : undefined,
  );
  const reach = askBlocks(requests, REACH_KEY, "");
  const read = (slot: Slot, wanted: Needs): Postings => {
    const mine = (blocks: Blocks) =>
      blocks.filter((bytes) => slotOf(bytes) === slot).map(withLayout);
    const byName = (lists: readonly NamedBlocks[]) =>
      new Map(
        lists.map(([name, blocks]) => [name, mine(blocks)] as const).filter(([, x]) => x.length),
      );
    const traits = [...ofKeys.map((each) => each()), ...ofBands.flatMap((each) => each())];
    return {
      traits: byName(traits.filter(([trait]) => has(wanted, trait))),
      told: byName(told.map((each) => each()).filter(([facet]) => wanted.told.has(facet))),
      unnoted: unnoted.map((each, group) =>
        each && wanted.groups.has(group) ? mine(each()[1]) : [],
      ),
      reach: mine(reach()[1]),
    };
  };
  return { needs, read };
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

/** What a question was made of, and the moment that it is asked at, in milliseconds. */
type Said = { readonly criteria: Criteria; readonly now: number };

/** Resolves to a question and its postings of one slot, under the spellings that evidence is counted under. */
export type ReadSpelled = (slot: Slot) => Promise<{ question: Question; postings: Postings }>;

/**
 * Asks, with others, for the postings of a question and for other spellings of its traits. Only where a spelling leads
 * elsewhere, or a facet of the user's own turns out to match in part, are postings asked for once more.
 */
export function askSpelled(requests: Requests, said: Said, question: Question): ReadSpelled {
  const targets = targetsOf(question);
  const keys = targets.map(({ key }) => key);
  const facets = targets.map(({ facet }) => facet);
  const asked = askPostings(requests, widened(needsOf(question)));
  const spellings = askSpellings(requests, keys, facets);
  return async (slot) => {
    const meant = spelledBy(await spellings(), said, question);
    const needs = needsOf(meant);
    if (covers(asked.needs, needs)) {
      return { question: meant, postings: asked.read(slot, needs) };
    }
    const again = askPostings(requests, needs);
    await requests.answered();
    return { question: meant, postings: again.read(slot, needs) };
  };
}

function spelledBy(lexicon: Lexicon, { criteria, now }: Said, question: Question): Question {
  const targets = targetsOf(question);
  const isPlain = targets.every(({ key }) => canonicalKey(key, lexicon) === key);
  if (isPlain && !targets.some(({ facet }) => lexicon.has(facetKey(facet)))) return question;
  const roles = question.roles?.map((role) => role.replace("decision:", ""));
  return askQuestion(canonicalCriteria(criteria, lexicon, now), roles, lexicon);
}
