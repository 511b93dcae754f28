// What the postings hold of one channel, derived from its evidence alone.
import { fnv1a } from "../base/fnv.ts";
import { DECAY_GROUPS } from "../model/facets.ts";
import { facetName } from "../model/trait.ts";
import { decayGroup, halfLives, type WeekCounts } from "../rank/decay.ts";
import type { Evidence } from "../rank/evidence.ts";
import { reachCode } from "../rank/by-reach.ts";
import { facetsIn } from "../rank/telling.ts";
import { codeAbove, codeBelow } from "./log-code.ts";
import { BINS, changeWeeks, type Entry } from "./posting-block.ts";
import { REACH_KEY, toldKey, unnotedKey } from "./posting-keys.ts";
import type { IndexParts } from "./state.ts";

/** What entries depend on beside the evidence. */
export type Weighing = Pick<IndexParts, "halfLifeDays" | "refWeek" | "silence" | "ownGroups">;

/** Returns the weight of a week's evidence in a decay group, relative to the index's own week. */
export function forwardWeight(
  group: number,
  week: number,
  { halfLifeDays, refWeek }: Weighing,
): number {
  return 2 ** ((7 * (week - refWeek)) / halfLives(halfLifeDays)[DECAY_GROUPS[group]!]);
}

// Sums in another order differ in the last bits; a bound must not fall on the wrong side for that.
const SLACK = 1e-9;

// Evidence so old that nothing is left of it is still some.
const atMost = (people: number): number => Math.max(1, codeAbove(people * (1 + SLACK)));

const NO_BINS: readonly number[] = Array.from({ length: BINS }, () => 0);

type Building = { sum: number; bins: number[]; weeks: WeekCounts[]; mask: number };

/**
 * Returns a channel's entries by key: under its traits the people who have them (at most the code's number), under
 * toldKey the people of whom a facet is told (at least), with the bins in which it is told of everybody, and under
 * unnotedKey those who were read and not noted and θ of all others (at least); under REACH_KEY what the channel is said to
 * reach.
 */
export function entriesOf(
  evidence: Evidence,
  weighing: Weighing,
  reach: number | undefined,
): Map<string, Entry> {
  const own = new Map(weighing.ownGroups);
  const groupOf = (facet: string): number => own.get(facet) ?? decayGroup(facet);
  const traits = new Map<string, Building>();
  const told = new Map<string, Building>();
  const people = DECAY_GROUPS.map(() => 0);
  for (const cohort of evidence.cohorts) {
    const bin = binOf(cohort.line);
    const weights = DECAY_GROUPS.map((_, group) => weigh(cohort.seen, group, weighing));
    weights.forEach((weight, group) => (people[group]! += weight));
    const facets = facetsIn(cohort.traits);
    for (const trait of cohort.traits) {
      const facet = facetName(trait);
      grow(traits, trait, bin, weights[groupOf(facet)]!, cohort.seen);
    }
    for (const facet of facets) grow(told, facet, bin, weights[groupOf(facet)]!, cohort.seen);
  }
  const entries = new Map<string, Entry>();
  for (const [trait, { sum, bins, weeks, mask }] of traits) {
    const several = (mask & (mask - 1)) !== 0;
    const codes = several ? bins.filter((_, bin) => mask & (1 << bin)).map(atMost) : [];
    entries.set(trait, { code: atMost(sum), mask, bins: codes, weeks: joinWeeks(weeks) });
  }
  const silent = silentBins(evidence, told);
  for (const [facet, { sum, weeks, mask: tells }] of told) {
    let mask = 0;
    for (let bin = 0; bin < BINS; bin++) {
      if (tells & (1 << bin) && !(silent.get(facet)! & (1 << bin))) mask |= 1 << bin;
    }
    entries.set(toldKey(facet), {
      code: codeBelow(sum * (1 - SLACK)),
      mask,
      bins: [],
      weeks: joinWeeks(weeks),
    });
  }
  if (evidence.looks.length > 0) {
    DECAY_GROUPS.forEach((_, group) => {
      // Evidence of the far future weighs infinitely much, and none of that is nothing.
      const silent = weighing.silence > 0 ? weighing.silence * people[group]! : 0;
      const unnoted = weigh(evidence.quiet, group, weighing) + silent;
      entries.set(unnotedKey(group), {
        code: codeBelow(unnoted * (1 - SLACK)),
        mask: 0,
        bins: [],
        weeks: evidence.looks,
      });
    });
    const code = reachCode(reach);
    if (code > 0) entries.set(REACH_KEY, { code, mask: 0, bins: [], weeks: [] });
  }
  return entries;
}

// The bins in which somebody is of whom a facet is not told.
function silentBins(
  { cohorts }: Evidence,
  told: ReadonlyMap<string, unknown>,
): Map<string, number> {
  const silent = new Map([...told.keys()].map((facet) => [facet, 0]));
  for (const { line, traits } of cohorts) {
    const facets = facetsIn(traits);
    const bit = 1 << binOf(line);
    for (const [facet, bits] of silent) if (!facets.has(facet)) silent.set(facet, bits | bit);
  }
  return silent;
}

function weigh(counts: WeekCounts, group: number, weighing: Weighing): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i += 2) {
    sum += counts[i + 1]! * forwardWeight(group, counts[i]!, weighing);
  }
  return sum;
}

function grow(
  all: Map<string, Building>,
  key: string,
  bin: number,
  weight: number,
  seen: WeekCounts,
): void {
  let each = all.get(key);
  if (!each) all.set(key, (each = { sum: 0, bins: [...NO_BINS], weeks: [], mask: 0 }));
  each.sum += weight;
  each.bins[bin]! += weight;
  each.mask |= 1 << bin;
  each.weeks.push(seen);
}

function joinWeeks(lists: readonly WeekCounts[]): WeekCounts {
  return lists.length === 1
    ? lists[0]!
    : changeWeeks(
        [],
        lists.map((weeks) => ({ after: { weeks } })),
      );
}

/** Returns the bin (0 to 15) of a cohort: FNV-1a of its line. */
export function binOf(line: string): number {
  return (fnv1a(line) % 65_521) % BINS;
}

/** Tells whether two entries are the same. */
export function sameEntry(a: Entry | undefined, b: Entry | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.code === b.code &&
    a.mask === b.mask &&
    sameNumbers(a.bins, b.bins) &&
    sameNumbers(a.weeks, b.weeks)
  );
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}
