// How many further looks would lift a channel over another one, with the whole map at hand.
import { atOnce } from "../lib/base/steps.ts";
import { toInstant } from "../lib/base/time.ts";
import { branchRanking } from "../lib/exchange/map-query.ts";
import { candidatesOf, liveSightings } from "../lib/exchange/map-question.ts";
import { BUILTIN_TERMS } from "../lib/model/builtin-terms.ts";
import { canonicalCriteria, coveredKeys } from "../lib/model/covered-keys.ts";
import { lexiconOf } from "../lib/model/lexicon-rows.ts";
import type { ShoalMap } from "../lib/model/map.ts";
import { HALF_LIFE_DAYS } from "../lib/model/settings.ts";
import { criteriaOf, rolesOf } from "../lib/query/branch-criteria.ts";
import { branchesOf } from "../lib/query/branches.ts";
import { decayAt } from "../lib/rank/decay.ts";
import { askQuestion } from "../lib/rank/question.ts";
import { looksToLift, type LooksToLift } from "../lib/rank/what-would-change.ts";
import type { MapAsking } from "./ask-map.ts";

/**
 * Returns what counts the looks that would lift a channel, or undefined for a query with alternatives, each of which has
 * an order of its own, or with joints, whose order goes by the rarest trait that they have at the time.
 */
export function liftsIn(
  map: ShoalMap,
  { who, tree, roles: side, mode, now }: MapAsking,
): LooksToLift | undefined {
  const lexicon = lexiconOf(map.terms, BUILTIN_TERMS, map.facets, map.products);
  const read = tree && branchesOf(tree);
  const [branch, ...others] = read?.ok ? read.query : [];
  if (tree && (!branch || others.length > 0 || branch.joints.length > 0)) return undefined;
  const halfLifeDays = HALF_LIFE_DAYS.start;
  const criteria = canonicalCriteria(branch ? criteriaOf(branch) : who.traits, lexicon, now);
  const roles = branch ? rolesOf(branch) : side;
  const { question, candidates } = branch
    ? atOnce(branchRanking(map, branch, { now, halfLifeDays }))
    : {
        question: askQuestion(criteria, roles, lexicon),
        candidates: candidatesOf(map, liveSightings(map), lexicon),
      };
  const wanted = criteria.filter(({ level }) => level !== "must-not").map(({ trait }) => trait);
  const role = roles?.[0] === undefined ? [] : [`decision:${roles[0]}`];
  const look = { at: toInstant(now), traits: coveredKeys([...wanted, ...role], lexicon) };
  return atOnce(looksToLift(question, candidates, mode, decayAt(now, halfLifeDays), look));
}
