// Two maps joined: a union in which whatever was withdrawn stays withdrawn.
import type { ShoalMap } from "../model/map.ts";
import { joinExtras } from "./join-extras.ts";
import { JOIN_RULES, joinRecords } from "./join-records.ts";

/**
 * Returns the union of two maps, every kind sorted by key or id. Merging is commutative, associative and
 * idempotent (compared by canonical JSON). Retractions are never lost, so a retracted sighting cannot return.
 */
export async function mergeMaps(a: ShoalMap, b: ShoalMap): Promise<ShoalMap> {
  const rules = JOIN_RULES;
  return {
    channels: await joinRecords(rules.channels, a.channels, b.channels),
    dismissals: await joinRecords(rules.dismissals, a.dismissals, b.dismissals),
    facets: await joinRecords(rules.facets, a.facets, b.facets),
    observers: await joinRecords(rules.observers, a.observers, b.observers),
    personas: await joinRecords(rules.personas, a.personas, b.personas),
    products: await joinRecords(rules.products, a.products, b.products),
    queries: await joinRecords(rules.queries, a.queries, b.queries),
    retractions: await joinRecords(rules.retractions, a.retractions, b.retractions),
    sightings: await joinRecords(rules.sightings, a.sightings, b.sightings),
    terms: await joinRecords(rules.terms, a.terms, b.terms),
    extras: joinExtras(a.extras, b.extras),
  };
}
