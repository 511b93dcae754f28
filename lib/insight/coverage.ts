// Coverage: how much of a persona's places the map already holds, as a range.
import { COVERAGE_BAR } from "../model/bars.ts";

/** A range, both ends 0 to 1. */
export type Range = { readonly low: number; readonly high: number };

/**
 * Returns the range in which the coverage lies, or undefined below 40 sightings. `timesSeen` holds, per channel where
 * the persona was met, in how many sightings. Good–Turing: the chance that the next meeting is in a channel not yet
 * known is f1 ÷ N (I. J. Good 1953); the range is ± one standard error of Robbins' estimator (Esty 1983), and at least
 * ± 3 ÷ N, as that error is 0 at both ends: where no channel was met just once, that is how much may still be unknown,
 * and where all were, how much may be known (rule of three).
 */
export function coverageRange(timesSeen: readonly number[]): Range | undefined {
  const meetings = timesSeen.reduce((sum, times) => sum + times, 0);
  if (meetings < COVERAGE_BAR) return undefined;
  const once = timesSeen.filter((times) => times === 1).length;
  const twice = timesSeen.filter((times) => times === 2).length;
  const coverage = 1 - once / meetings;
  const variance = (once * (1 - once / meetings) + 2 * twice) / (meetings * meetings);
  const error = Math.sqrt(Math.max(0, variance));
  const open = Math.max(error, 3 / meetings);
  return { low: Math.max(0, coverage - open), high: Math.min(1, coverage + open) };
}
