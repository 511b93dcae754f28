// The funnel: how many channels and sightings remain as each criterion of a persona is added.
import { coverage } from "../rank/match.ts";
import { askQuestion, type Criteria } from "../rank/question.ts";

/** A live sighting as far as the funnel goes: its channel, and what each of its cohorts covers, as trait keys. */
export type Noted = {
  readonly channel: string;
  readonly cohorts: readonly (readonly string[])[];
};

export type Left = { readonly channels: number; readonly sightings: number };

/** One criterion: where its trait is seen at all, and what is left once it is added to those before it. */
export type FunnelStep = { readonly trait: string; readonly alone: Left; readonly left: Left };

export type Funnel = { readonly all: Left; readonly steps: readonly FunnelStep[] };

/**
 * Returns the funnel of criteria in their order. A sighting remains while one of its cohorts covers every wanted trait
 * so far and none of the unwanted: traits seen on different people do not add up. Traits are canonical keys.
 */
export function funnelOf(criteria: Criteria, sightings: readonly Noted[]): Funnel {
  let remaining: readonly Noted[] = sightings;
  const steps = criteria.map((criterion) => {
    const { wanted, unwanted } = askQuestion([criterion]);
    const target = wanted[0] ?? unwanted[0];
    const shows = (cohort: readonly string[]) => !!target && coverage(target, cohort) > 0;
    const isUnwanted = criterion.level === "must-not";
    remaining = narrowTo(remaining, (cohort) => shows(cohort) !== isUnwanted);
    const alone = count(sightings.filter(({ cohorts }) => cohorts.some(shows)));
    return { trait: criterion.trait, alone, left: count(remaining) };
  });
  return { all: count(sightings), steps };
}

function narrowTo(
  sightings: readonly Noted[],
  keep: (cohort: readonly string[]) => boolean,
): readonly Noted[] {
  return sightings.flatMap(({ channel, cohorts }) => {
    const kept = cohorts.filter(keep);
    return kept.length > 0 ? [{ channel, cohorts: kept }] : [];
  });
}

function count(sightings: readonly Noted[]): Left {
  const channels = new Set(sightings.map(({ channel }) => channel)).size;
  return { channels, sightings: sightings.length };
}
