// What sightings state, as it was typed.
import type { Sighting } from "./sighting.ts";

/** Returns the traits that some sightings state, as typed, those seen most often first. */
export function statedTraits(sightings: readonly Sighting[]): string[] {
  const seen = new Map<string, number>();
  for (const { cohorts } of sightings) {
    for (const cohort of cohorts) {
      for (const trait of cohort.traits) seen.set(trait, (seen.get(trait) ?? 0) + cohort.seen);
    }
  }
  return [...seen].sort(([, a], [, b]) => b - a).map(([trait]) => trait);
}
