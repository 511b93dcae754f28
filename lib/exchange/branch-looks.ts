// The sightings that an alternative of a query is answered from, as they were noted.
import type { ShoalMap } from "../model/map.ts";
import type { Sighting } from "../model/sighting.ts";
import type { Branch } from "../query/branches.ts";
import { branchMatcher, meets, passesLook } from "../query/match-branch.ts";
import { deskOf } from "./map-desk.ts";
import { matchContext, type QueryAsking } from "./map-query.ts";

/** Returns the live sightings of the channels that answer an alternative; of each the people that count. */
export function branchLooks(
  map: ShoalMap,
  branch: Branch,
  asking: Pick<QueryAsking, "now" | "builtins">,
): Sighting[] {
  const context = matchContext(map, asking);
  const isMet = meets(branch, context.lexicon);
  const left = deskOf(map, asking.builtins).places.filter(branchMatcher(branch, context));
  return left
    .flatMap(({ sightings }) => sightings)
    .filter((sighting) => passesLook(sighting, branch.filters, context))
    .map((sighting) => {
      if (!isMet) return sighting;
      const covered = context.cover(sighting).cohorts;
      const cohorts = sighting.cohorts.filter((_, i) => isMet(covered[i]!.traits));
      return { ...sighting, cohorts };
    });
}
