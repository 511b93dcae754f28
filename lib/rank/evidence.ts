// The evidence of one channel: looks and distinct cohorts, counted per week. Integers only, the same in any order.
import { compareText } from "../base/text.ts";
import type { Sighting } from "../model/sighting.ts";
import { expandTraits, type Broader } from "./broader.ts";
import { addToWeek, plainSum, weekOf, type WeekCounts } from "./decay.ts";

/** One distinct set of traits (keys with their broader terms, sorted) and how often it was seen per week. */
export type CohortEvidence = { readonly traits: readonly string[]; readonly seen: WeekCounts };

/** A channel's evidence: number of sightings, looks per week, cohorts in order of their traits. */
export type Evidence = {
  readonly sightings: number;
  readonly looks: WeekCounts;
  readonly cohorts: readonly CohortEvidence[];
};

export const NO_EVIDENCE: Evidence = { sightings: 0, looks: [], cohorts: [] };

/** Returns the evidence with one sighting counted in (`sign` 1) or out again (−1). */
export function countSighting(
  evidence: Evidence,
  sighting: Pick<Sighting, "at" | "read" | "cohorts">,
  sign: 1 | -1,
  broader: Broader,
): Evidence {
  const week = weekOf(Date.parse(sighting.at));
  let { cohorts } = evidence;
  for (const { traits, seen } of sighting.cohorts) {
    cohorts = countCohort(cohorts, expandTraits(traits, broader), week, sign * seen);
  }
  return {
    sightings: evidence.sightings + sign,
    looks: addToWeek(evidence.looks, week, sign * sighting.read),
    cohorts,
  };
}

const nameOf = (traits: readonly string[]): string => traits.join("\n");

function countCohort(
  cohorts: readonly CohortEvidence[],
  traits: readonly string[],
  week: number,
  count: number,
): readonly CohortEvidence[] {
  const name = nameOf(traits);
  let at = 0;
  let order = 1;
  while (at < cohorts.length) {
    order = compareText(nameOf(cohorts[at]!.traits), name);
    if (order >= 0) break;
    at++;
  }
  const known = at < cohorts.length && order === 0;
  const seen = addToWeek(known ? cohorts[at]!.seen : [], week, count);
  return cohorts.toSpliced(at, Number(known), ...(seen.length > 0 ? [{ traits, seen }] : []));
}

/** Returns the evidence that a channel's live sightings give, whatever their order. */
export function foldEvidence(
  sightings: readonly Pick<Sighting, "at" | "read" | "cohorts">[],
  broader: Broader,
): Evidence {
  const cohorts = new Map<string, { traits: readonly string[]; seen: WeekCounts }>();
  let looks: WeekCounts = [];
  for (const sighting of sightings) {
    const week = weekOf(Date.parse(sighting.at));
    looks = addToWeek(looks, week, sighting.read);
    for (const cohort of sighting.cohorts) {
      const traits = expandTraits(cohort.traits, broader);
      const name = nameOf(traits);
      const seen = addToWeek(cohorts.get(name)?.seen ?? [], week, cohort.seen);
      cohorts.set(name, { traits, seen });
    }
  }
  const inOrder = [...cohorts].sort(([a], [b]) => compareText(a, b)).map(([, cohort]) => cohort);
  return { sightings: sightings.length, looks, cohorts: inOrder };
}

/** Returns how many items were read in all. */
export function looksRead({ looks }: Pick<Evidence, "looks">): number {
  return plainSum(looks);
}

/** Returns the week of the last look, or undefined where there was none. */
export function lastWeek({ looks }: Pick<Evidence, "looks">): number | undefined {
  return looks.at(-2);
}
