// The rankings that are compared: Shoal's own and the plain ones it has to beat.
import { decayAt } from "../../../lib/rank/decay.ts";
import { foldEvidence } from "../../../lib/rank/evidence.ts";
import { askQuestion } from "../../../lib/rank/question.ts";
import { rankChannels, type Candidate, type Ranked } from "../../../lib/rank/rank-channels.ts";
import type { Look, TruePersona } from "./truth.ts";

const AT = "2026-11-23T00:00:00.000Z";
const DECAY = decayAt(Date.parse(AT), 365);

/** Returns looks as channels with evidence, one item read and one cohort each, and the reaches that are noted. */
export function candidatesOf(
  looks: readonly Look[],
  reaches: ReadonlyMap<string, number> = new Map(),
): Candidate[] {
  return [...Map.groupBy(looks, ({ channel }) => channel)].map(([key, own]) => ({
    key,
    facts: reaches.has(key) ? { reach: reaches.get(key)! } : {},
    evidence: foldEvidence(
      own.map(({ traits }) => ({
        at: AT,
        read: 1,
        cohorts: [{ traits: traits.toSorted(), seen: 1 }],
      })),
    ),
  }));
}

/** Returns Shoal's ranking of the channels with looks for people with all of a persona's traits. */
export function shoalRanking(
  candidates: readonly Candidate[],
  { traits }: TruePersona,
  level: "must" | "should",
): Ranked[] {
  const question = askQuestion(traits.map((trait) => ({ trait, level })));
  return rankChannels(question, candidates, "fit", DECAY, { unseen: true });
}

type Counts = { looks: number; traits: Map<string, number>; facets: Map<string, number> };

/** Counts per channel and of all channels, for the plain rankings. */
export type Counted = { readonly channels: ReadonlyMap<string, Counts>; readonly all: Counts };

const facetOf = (trait: string): string => trait.slice(0, trait.indexOf(":"));
const noCounts = (): Counts => ({ looks: 0, traits: new Map(), facets: new Map() });

/** Returns the counts of looks; channels without any look are counted as empty. */
export function countLooks(names: readonly string[], looks: readonly Look[]): Counted {
  const channels = new Map(names.map((name) => [name, noCounts()]));
  const all = noCounts();
  const add = (map: Map<string, number>, name: string) => map.set(name, (map.get(name) ?? 0) + 1);
  for (const { channel, traits } of looks) {
    for (const counts of [channels.get(channel)!, all]) {
      counts.looks++;
      for (const trait of traits) add(counts.traits, trait);
      for (const facet of new Set(traits.map(facetOf))) add(counts.facets, facet);
    }
  }
  return { channels, all };
}

type Scorer = (own: Counts, counted: Counted, traits: readonly string[]) => number;

const tagged = (counts: Counts, trait: string) => counts.traits.get(trait) ?? 0;
const shrunken = (own: Counts, { all }: Counted, trait: string, credit: number) =>
  (tagged(own, trait) + (credit * tagged(all, trait)) / Math.max(1, all.looks)) /
  (own.looks + credit);
const sumOf = (traits: readonly string[], term: (trait: string) => number) =>
  traits.reduce((sum, trait) => sum + term(trait), 0);

function lift(
  own: Counts,
  { all }: Counted,
  trait: string,
  credit: number,
  perFacet: boolean,
): number {
  const size = (counts: Counts) =>
    perFacet ? (counts.facets.get(facetOf(trait)) ?? 0) : counts.looks;
  const usual = tagged(all, trait) / Math.max(1, size(all));
  return usual > 0
    ? Math.log((tagged(own, trait) + credit * usual) / ((size(own) + credit) * usual))
    : 0;
}

const tfIdf: Scorer = (own, { channels }, traits) => {
  const idf = (trait: string) => {
    const having = [...channels.values()].filter((counts) => tagged(counts, trait) > 0).length;
    return Math.log((1 + channels.size) / (1 + having)) + 1;
  };
  const length = Math.hypot(...[...own.traits].map(([trait, n]) => n * idf(trait)));
  return length > 0 ? sumOf(traits, (t) => tagged(own, t) * idf(t) ** 2) / length : 0;
};

/** The plain rankings by name; each scores a channel from counts. */
export const PLAIN: ReadonlyMap<string, Scorer> = new Map<string, Scorer>([
  ["raw count", (own, _, traits) => sumOf(traits, (t) => tagged(own, t))],
  [
    "share of looks",
    (own, _, traits) => sumOf(traits, (t) => tagged(own, t) / Math.max(1, own.looks)),
  ],
  ["shrunk share, 15", (own, all, traits) => sumOf(traits, (t) => shrunken(own, all, t, 15))],
  [
    "√ shrunk share, 10",
    (own, all, traits) => sumOf(traits, (t) => Math.sqrt(shrunken(own, all, t, 10))),
  ],
  ["tf-idf cosine", tfIdf],
  ["log lift, 5", (own, all, traits) => sumOf(traits, (t) => lift(own, all, t, 5, false))],
  [
    "log lift per facet, 20",
    (own, all, traits) => sumOf(traits, (t) => lift(own, all, t, 20, true)),
  ],
]);

/** Returns the channels by a plain ranking, best first, ties by name. */
export function plainRanking(score: Scorer, counted: Counted, { traits }: TruePersona): string[] {
  return [...counted.channels]
    .map(([name, own]) => ({ name, value: score(own, counted, traits) }))
    .sort((a, b) => b.value - a.value || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}
