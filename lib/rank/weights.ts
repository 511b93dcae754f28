// What the levels weigh and how much a channel is credited with: the constants of the ranking.
import type { Level } from "../model/choices.ts";

type WantedLevel = Exclude<Level, "must-not">;

/** Weight of a wanted trait by its level; a must-not trait has none, it excludes. */
export const LEVEL_WEIGHT: Readonly<Record<WantedLevel, number>> = { must: 4, should: 2, may: 1 };

/** What somebody who lacks a wanted trait still counts (0 to 1): nobody without a must, less than half without a should. */
const LACKING: Readonly<Record<WantedLevel, number>> = { must: 0, should: 0.25, may: 0.6 };

/** Nice-to-haves of a level count in full up to this weight: two shoulds beside a must, four mays. */
const FULL_WEIGHT = 4;

/**
 * Returns what somebody who lacks a trait of a level still counts, among traits of these levels. Of more nice-to-haves
 * than count in full each counts less, so that all of them together take no more of a share away: shoulds where
 * something must be there, and mays.
 */
export function lackingOf(level: WantedLevel, levels: readonly WantedLevel[]): number {
  const alike = levels.filter((each) => each === level).length;
  const isExtra = level === "may" || levels.includes("must");
  const full = FULL_WEIGHT / LEVEL_WEIGHT[level];
  return isExtra ? LACKING[level] ** Math.min(1, full / alike) : LACKING[level];
}

/** Tells whether showing a trait of a level is a find: what may be there is one only where nothing more is asked for. */
export function isFind(level: WantedLevel, levels: readonly WantedLevel[]): boolean {
  return level !== "may" || levels.every((each) => each === "may");
}

/**
 * A map of n people is taken to have at least so many with a trait, and without it, among n + 2: where it says nothing,
 * a fifth of people have it.
 */
export const FEWEST_WITH = 0.4;

/** How many average people a channel is credited with before its own are counted, where a buying unit's are ordered. */
export const PRIOR_LOOKS = 20;

/** λ: how many people are credited to a channel's usual share of a trait before those who also have the leading one count. */
export const JOINT_PRIOR = 5;

/**
 * As how many people that credit counts when it is asked how sure such a share is, on a map like most: channels lie
 * further from it than is good to assume.
 */
export const JOINT_DOUBT = 2.75;

/** The power of (usual ÷ measured variance between channels) that it is multiplied by. */
export const JOINT_ALIKE = 0.4;

/** Items read below which a share is "not meaningful yet". */
export const MEANINGFUL_LOOKS = 5;

/** Probability mass inside the stated interval. */
export const INTERVAL_MASS = 0.8;

/** How much wider an interval is where the map does not tell how far channels differ. */
export const CREDIT_SPREAD = 0.25;

/** What κ is kept between, but for rare traits (spread.ts) and before a channel's reach counts (by-reach.ts): no channel's people count for nothing, nor are believed at once. */
export const FEWEST_CREDIT = 2;
export const MOST_CREDIT = 20;
