// The evidence of one channel: looks and distinct cohorts, counted per week. Integers only, the same in any order.
import { compareText } from "../base/text.ts";
import type { Sighting } from "../model/sighting.ts";
import { addToWeek, plainSum, weekOf, type WeekCounts } from "./decay.ts";

/**
 * One distinct set of traits (keys with their broader terms, sorted), the line that they make (each key between two
 * tabs), and how often it was seen per week.
 */
export type CohortEvidence = {
  readonly traits: readonly string[];
  readonly line: string;
  readonly seen: WeekCounts;
};

/**
 * A channel's evidence: number of sightings, items read per week, those of them of which nothing was noted, the sum of
 * every cohort's seen², and the cohorts in order of their traits.
 */
export type Evidence = {
  readonly sightings: number;
  readonly looks: WeekCounts;
  readonly quiet: WeekCounts;
  readonly squares: number;
  readonly cohorts: readonly CohortEvidence[];
};

export const NO_EVIDENCE: Evidence = {
  sightings: 0,
  looks: [],
  quiet: [],
  squares: 0,
  cohorts: [],
};

/** A sighting whose cohorts list every key that they cover, sorted, each once (`coverSighting`). */
export type Covered = Pick<Sighting, "at" | "read"> & {
  readonly cohorts: readonly { readonly traits: readonly string[]; readonly seen: number }[];
};

/** Returns the line of some trait keys. */
export function lineOf(traits: readonly string[]): string {
  return `\t${traits.join("\t")}\t`;
}

// Who was read and not noted: whatever is asked for, they did not show it.
function quietIn({ read, cohorts }: Covered): number {
  return Math.max(0, read - cohorts.reduce((sum, { seen }) => sum + seen, 0));
}

const squaresIn = ({ cohorts }: Covered): number =>
  cohorts.reduce((sum, { seen }) => sum + seen * seen, 0);

/** Returns the evidence with one sighting counted in (`sign` 1) or out again (−1). */
export function countSighting(evidence: Evidence, sighting: Covered, sign: 1 | -1): Evidence {
  const week = weekOf(Date.parse(sighting.at));
  let { cohorts } = evidence;
  for (const { traits, seen } of sighting.cohorts) {
    cohorts = countCohort(cohorts, traits, week, sign * seen);
  }
  return { ...countLooks(evidence, sighting, sign), cohorts };
}

/** Returns what evidence holds beside cohorts, with one sighting counted in (`sign` 1) or out again (−1). */
export function countLooks(
  { sightings, looks, quiet, squares }: Omit<Evidence, "cohorts">,
  sighting: Covered,
  sign: 1 | -1,
): Omit<Evidence, "cohorts"> {
  const week = weekOf(Date.parse(sighting.at));
  return {
    sightings: sightings + sign,
    looks: addToWeek(looks, week, sign * sighting.read),
    quiet: addToWeek(quiet, week, sign * quietIn(sighting)),
    squares: squares + sign * squaresIn(sighting),
  };
}

function countCohort(
  cohorts: readonly CohortEvidence[],
  traits: readonly string[],
  week: number,
  count: number,
): readonly CohortEvidence[] {
  const line = lineOf(traits);
  let at = 0;
  let order = 1;
  while (at < cohorts.length) {
    order = compareText(cohorts[at]!.line, line);
    if (order >= 0) break;
    at++;
  }
  const known = at < cohorts.length && order === 0;
  const seen = addToWeek(known ? cohorts[at]!.seen : [], week, count);
  return cohorts.toSpliced(at, Number(known), ...(seen.length > 0 ? [{ traits, line, seen }] : []));
}

/** Returns the evidence that a channel's live sightings give, whatever their order. */
export function foldEvidence(sightings: readonly Covered[]): Evidence {
  const cohorts = new Map<string, { traits: readonly string[]; seen: WeekCounts }>();
  let looks: WeekCounts = [];
  let quiet: WeekCounts = [];
  let squares = 0;
  for (const sighting of sightings) {
    const week = weekOf(Date.parse(sighting.at));
    looks = addToWeek(looks, week, sighting.read);
    quiet = addToWeek(quiet, week, quietIn(sighting));
    squares += squaresIn(sighting);
    for (const cohort of sighting.cohorts) {
      const { traits } = cohort;
      const line = lineOf(traits);
      const seen = addToWeek(cohorts.get(line)?.seen ?? [], week, cohort.seen);
      cohorts.set(line, { traits, seen });
    }
  }
  const inOrder = [...cohorts]
    .sort(([a], [b]) => compareText(a, b))
    .map(([line, { traits, seen }]) => ({ traits, line, seen }));
  return { sightings: sightings.length, looks, quiet, squares, cohorts: inOrder };
}

/** Returns how many items were read in all. */
export function looksRead({ looks }: Pick<Evidence, "looks">): number {
  return plainSum(looks);
}

/** Returns the week of the last look, or undefined where there was none. */
export function lastWeek({ looks }: Pick<Evidence, "looks">): number | undefined {
  return looks.at(-2);
}
