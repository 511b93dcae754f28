// What the levels weigh and how much a channel is credited with: the constants of the ranking.
import type { Level } from "../model/choices.ts";

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
