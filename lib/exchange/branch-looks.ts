// The sightings that an alternative of a query is answered from, as they were noted.
import { atOnce, type Steps } from "../base/steps.ts";
import { keepGroups } from "../model/cover-sighting.ts";
import type { ShoalMap } from "../model/map.ts";
import type { Sighting } from "../model/sighting.ts";
import type { Branch } from "../query/branches.ts";
import { branchMatcher, meets, passesLook } from "../query/match-branch.ts";
import { deskOf } from "./map-desk.ts";
import { matchContext, type QueryAsking } from "./map-query.ts";

/** Returns the live sightings of the channels that answer an alternative; of each the people that count. */
export function branchLooks(...asked: Parameters<typeof branchLookSteps>): Sighting[] {
  return atOnce(branchLookSteps(...asked));
}

/** Gives what `branchLooks` does, channel by channel. */
export function* branchLookSteps(
  map: ShoalMap,
  branch: Branch,
  asking: Pick<QueryAsking, "now" | "builtins">,
): Steps<Sighting[]> {
  const context = matchContext(map, asking);
  const isMet = meets(branch, context.lexicon);
  const answers = branchMatcher(branch, context);
  const looks: Sighting[] = [];
  for (const place of deskOf(map, asking.builtins).places) {
    yield;
    if (!answers(place)) continue;
    for (const sighting of place.sightings) {
      if (!passesLook(sighting, branch.filters, context)) continue;
      looks.push(isMet ? keepGroups(sighting, context.cover(sighting), isMet) : sighting);
    }
  }
  return looks;
}
