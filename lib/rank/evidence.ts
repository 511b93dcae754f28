// The evidence of one channel, folded from its sightings: looks, and distinct cohorts with decayed counts.
import { compareText } from "../base/text.ts";
import type { Sighting } from "../model/sighting.ts";
import { traitKey } from "../model/trait.ts";
import { decayWeights } from "./weights.ts";

/** One distinct set of traits seen in a channel: raw count, and decayed count per decay group. */
export type CohortEvidence = {
  readonly traits: readonly string[];
  readonly seen: number;
  readonly decayed: readonly number[];
};

/** A channel's evidence: raw looks, decayed looks per decay group, cohorts, the last look's moment. */
export type Evidence = {
  readonly read: number;
  readonly looks: readonly number[];
  readonly cohorts: readonly CohortEvidence[];
  readonly sightings: number;
  readonly lastAt: string;
};

/** Returns the evidence that a channel's live sightings give at the moment `now`, in milliseconds. */
export function foldEvidence(
  sightings: readonly Sighting[],
  now: number,
  halfLifeDays: number,
): Evidence {
  const cohorts = new Map<string, { traits: readonly string[]; seen: number; decayed: number[] }>();
  const looks = [0, 0, 0];
  let read = 0;
  let lastAt = "";
  for (const sighting of sightings) {
    const weights = decayWeights(now - Date.parse(sighting.at), halfLifeDays);
    read += sighting.read;
    if (sighting.at > lastAt) lastAt = sighting.at;
    weights.forEach((weight, group) => (looks[group]! += sighting.read * weight));
    for (const { traits, seen } of sighting.cohorts) {
      const keys = [...new Set(traits.map(traitKey))].sort(compareText);
      const name = keys.join("\n");
      const cohort = cohorts.get(name) ?? { traits: keys, seen: 0, decayed: [0, 0, 0] };
      cohorts.set(name, cohort);
      cohort.seen += seen;
      weights.forEach((weight, group) => (cohort.decayed[group]! += seen * weight));
    }
  }
  return { read, looks, cohorts: [...cohorts.values()], sightings: sightings.length, lastAt };
}
