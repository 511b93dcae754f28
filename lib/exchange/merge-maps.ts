// Two maps joined: a union in which whatever was withdrawn stays withdrawn.
import type { ShoalMap } from "../model/map.ts";
import { joinExtras } from "./join-extras.ts";
import { JOIN_RULES, joinRecords } from "./join-records.ts";

/**
 * Returns the union of two maps, every kind sorted by key or id. Merging is commutative, associative and
 * idempotent (compared by canonical JSON). Retractions are never lost, so a retracted sighting cannot return.
 */
export async function mergeMaps(a: ShoalMap, b: ShoalMap): Promise<ShoalMap> {
  const { channels, observers, personas, retractions, sightings, terms } = JOIN_RULES;
  return {
    channels: await joinRecords(channels, a.channels, b.channels),
    observers: await joinRecords(observers, a.observers, b.observers),
    personas: await joinRecords(personas, a.personas, b.personas),
    retractions: await joinRecords(retractions, a.retractions, b.retractions),
    sightings: await joinRecords(sightings, a.sightings, b.sightings),
    terms: await joinRecords(terms, a.terms, b.terms),
    extras: joinExtras(a.extras, b.extras),
  };
}
