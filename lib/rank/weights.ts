// What the levels weigh and how evidence ages: the constants of the ranking.
import type { Level } from "../model/choices.ts";
import { DECAY_GROUPS, facetOf, type DecayGroup } from "../model/facets.ts";
import { DAY_MS } from "../base/time.ts";

/** Weight of a wanted trait by its level; a must-not trait has none, it excludes. */
export const LEVEL_WEIGHT: Readonly<Record<Exclude<Level, "must-not">, number>> = {
  must: 4,
  should: 2,
  may: 1,
};

/** κ: how many average looks every channel is credited with before its own are counted. */
export const PRIOR_LOOKS = 10;

/** Looks below which a share is "not meaningful yet". */
export const MEANINGFUL_LOOKS = 5;

/** Probability mass inside the stated interval. */
export const INTERVAL_MASS = 0.8;

/** Half-lives in days per decay group, given the medium one: slow facets keep twice, fast ones half as long. */
export function halfLives(mediumDays: number): Readonly<Record<DecayGroup, number>> {
  return { slow: mediumDays * 2, medium: mediumDays, fast: mediumDays / 2 };
}

/** Number of a facet's decay group in DECAY_GROUPS; facets of the user's own are medium. */
export function decayGroup(facet: string): number {
  return DECAY_GROUPS.indexOf(facetOf(facet)?.decay ?? "medium");
}

/** Weight (0 to 1) of evidence that is `ageMs` old, per decay group; evidence from the future counts whole. */
export function decayWeights(ageMs: number, mediumDays: number): readonly number[] {
  const lives = halfLives(mediumDays);
  const days = Math.max(0, ageMs) / DAY_MS;
  return DECAY_GROUPS.map((group) => 2 ** (-days / lives[group]));
}
