// How evidence ages: by whole weeks, so that counts stay integers and any order of saving gives the same numbers.
import { DAY_MS } from "../base/time.ts";
import { NO_LEXICON, type Lexicon } from "../model/lexicon.ts";
import { matchingOf } from "../model/facet-rows.ts";
import { DECAY_GROUPS, type DecayGroup } from "../model/facets.ts";

/** A moment's week: whole weeks since 1970-01-01. What a clock set wrong dates before that is of week 0, too. */
export function weekOf(ms: number): number {
  return Math.max(0, Math.floor(ms / (7 * DAY_MS)));
}

/** Number of a facet's decay group in DECAY_GROUPS; a facet of the user's own that the lexicon does not know is medium. */
export function decayGroup(facet: string, lexicon: Lexicon = NO_LEXICON): number {
  return DECAY_GROUPS.indexOf(matchingOf(facet, lexicon).decay);
}

/** Half-lives in days per decay group, given the medium one: slow facets keep twice, fast ones half as long. */
export function halfLives(mediumDays: number): Readonly<Record<DecayGroup, number>> {
  return { slow: mediumDays * 2, medium: mediumDays, fast: mediumDays / 2 };
}

/** Weight (0 to 1) of evidence of a week, by decay group. */
export type Decay = (group: number, week: number) => number;

/** Returns the weights as of `now` (milliseconds): 2^(−age ÷ half-life), the age in whole weeks; the future counts whole. */
export function decayAt(now: number, mediumDays: number): Decay {
  const lives = halfLives(mediumDays);
  const thisWeek = weekOf(now);
  const tables = DECAY_GROUPS.map(() => [] as number[]);
  return (group, week) => {
    const age = Math.max(0, thisWeek - week);
    const table = tables[group]!;
    return (table[age] ??= 2 ** ((-7 * age) / lives[DECAY_GROUPS[group]!]));
  };
}

/** Counts per week, as pairs in one flat list, weeks ascending: `[2912, 3, 2915, 1]`. All numbers are integers. */
export type WeekCounts = readonly number[];

/** Returns the counts with `count` (may be negative) added in a week; a week that falls to 0 goes. */
export function addToWeek(counts: WeekCounts, week: number, count: number): WeekCounts {
  const out = [...counts];
  let i = 0;
  while (i < out.length && out[i]! < week) i += 2;
  if (out[i] !== week) out.splice(i, 0, week, 0);
  out[i + 1]! += count;
  if (out[i + 1] === 0) out.splice(i, 2);
  return out;
}

/** Returns Σ count · weight of a group. */
export function decayedSum(counts: WeekCounts, group: number, decay: Decay): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i += 2) sum += counts[i + 1]! * decay(group, counts[i]!);
  return sum;
}

/** Returns Σ count. */
export function plainSum(counts: WeekCounts): number {
  let sum = 0;
  for (let i = 1; i < counts.length; i += 2) sum += counts[i]!;
  return sum;
}
