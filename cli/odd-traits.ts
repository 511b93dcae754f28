// Traits of a map that can match nothing: ranges, hours, choices and qualifiers that nobody can read.
import { compareText, fold } from "../lib/base/text.ts";
import { withBlanks } from "../lib/model/born-in.ts";
import type { ShoalMap } from "../lib/model/map.ts";
import { parseTrait } from "../lib/model/trait.ts";
import { doubtOf } from "../lib/query/read-word.ts";
import { knownOf } from "../lib/query/read-query.ts";
import { sentenceOf } from "./read-where.ts";

/** A trait as it was noted or wanted, and what is wrong with it. */
export type OddTrait = { readonly trait: string; readonly message: string };

/** Returns the traits of sightings and personas that can match nothing at a moment in milliseconds, by their text. */
export function oddTraits(map: ShoalMap, now: number): OddTrait[] {
  const noted = map.sightings.flatMap(({ cohorts }) => cohorts.flatMap(({ traits }) => traits));
  const wanted = map.personas.flatMap(({ traits }) => traits.map(({ trait }) => trait));
  // That it stands in the map makes no value a good one here.
  const known = { ...knownOf(map, now), inUse: new Set<string>() };
  return [...new Set([...noted, ...wanted])].sort(compareText).flatMap((trait) => {
    if (parseTrait(fold(trait)).facet === "") return [{ trait, message: "It names no facet." }];
    const doubt = doubtOf(trait, known);
    const isRead = doubt && !doubtOf(withBlanks(trait), known);
    if (!doubt || isRead || doubt.code === "UNKNOWN_VALUE") return [];
    return [{ trait, message: sentenceOf(doubt) }];
  });
}
