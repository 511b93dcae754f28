// Traits of a map that can match nothing, each with the English sentence that says why.
import { atOnce } from "../lib/base/steps.ts";
import { oddTraits as findOdd } from "../lib/exchange/odd-traits.ts";
import type { ShoalMap } from "../lib/model/map.ts";
import { sentenceOf } from "./read-where.ts";

/** A trait as it was noted or wanted, and what is wrong with it. */
export type OddTrait = { readonly trait: string; readonly message: string };

/** Returns the traits of sightings and personas that can match nothing at a moment in milliseconds, by their text. */
export function oddTraits(map: ShoalMap, now: number): OddTrait[] {
  const noted = map.sightings.flatMap(({ cohorts }) => cohorts.flatMap(({ traits }) => traits));
  const wanted = map.personas.flatMap(({ traits }) => traits.map(({ trait }) => trait));
  const odd = atOnce(findOdd(new Set([...noted, ...wanted]), map, now));
  return odd.map(({ trait, error }) => ({
    trait,
    message: error ? sentenceOf(error) : "It names no facet.",
  }));
}
