// The plain answer to a query: every alternative asked of the map, each channel with its best one.
import type { Steps } from "../base/steps.ts";
import { BUILTIN_TERMS } from "../model/builtin-terms.ts";
import {
  canonicalCriteria,
  canonicalKey,
  coverSighting,
  NO_LEXICON,
} from "../model/covered-keys.ts";
import { lexiconOf, type LexiconTerm } from "../model/lexicon-rows.ts";
import type { ShoalMap } from "../model/map.ts";
import type { Sighting } from "../model/sighting.ts";
import { criteriaOf, rolesOf } from "../query/branch-criteria.ts";
import { branchesOf, type Branch } from "../query/branches.ts";
import {
  matchBranch,
  passesLook,
  showsJointly,
  type MatchContext,
  type Place,
} from "../query/match-branch.ts";
import { asResult, QueryFault, WHOLE, type Query, type QueryResult } from "../query/query.ts";
import { decayAt } from "../rank/decay.ts";
import { foldEvidence } from "../rank/evidence.ts";
import { askQuestion, type Criteria, type Mode } from "../rank/question.ts";
import { compareRanked, rankSteps, type Candidate } from "../rank/rank-channels.ts";
import { factsOf, liveSightings, toAnswerRow, type AnswerRow } from "./map-question.ts";

/** How a query is answered: the mode, the moment in milliseconds, the medium half-life, the built-in words. */
export type QueryAsking = {
  readonly mode?: Mode | undefined;
  readonly now: number;
  readonly halfLifeDays: number;
  readonly builtins?: readonly LexiconTerm[];
};

/** One channel of a query's answer; `branch` is the number of the alternative that it answers best, from 0. */
export type QueryRow = AnswerRow & { readonly branch: number };

/** Returns what a map's channels are matched with. */
export function matchContext(
  map: Pick<ShoalMap, "terms" | "facets" | "observers">,
  { now, builtins = BUILTIN_TERMS }: Pick<QueryAsking, "now" | "builtins">,
): MatchContext {
  const observers = new Map(map.observers.map(({ id, label }) => [id, label]));
  return { now, lexicon: lexiconOf(map.terms, builtins, map.facets), observers };
}

/** Returns a map's channels with their live sightings, ready to be matched. Channels never looked at are left out. */
export function placesOf(map: ShoalMap): readonly Place[] {
  const channels = new Map(map.channels.map((channel) => [channel.key, channel]));
  return [...liveSightings(map)].map(([key, sightings]) => ({
    key,
    channel: channels.get(key),
    sightings,
  }));
}

/**
 * Returns the channels that a query means, best first; its bare words must have been resolved. Every alternative is
 * ranked as a question of its own, over the looks and people that its filters leave, and a channel stands with the
 * alternative that scores it best, whose parts sum to its score. NOTHING_WANTED where an alternative only filters.
 */
export function* answerQuery(
  map: ShoalMap,
  query: Query,
  asking: QueryAsking,
): Steps<QueryResult<readonly QueryRow[]>> {
  const branches = branchesOf(query);
  if (!branches.ok) return branches;
  const unasked = asResult(() => branches.query.forEach(criteriaIn));
  if (!unasked.ok) return unasked;
  const context = matchContext(map, asking);
  const places = placesOf(map);
  const best = new Map<string, QueryRow>();
  for (const [i, branch] of branches.query.entries()) {
    for (const row of yield* rankBranch(map, branch, places, context, asking)) {
      const before = best.get(row.key);
      if (!before || compareRanked(row, before) < 0) best.set(row.key, { ...row, branch: i });
    }
  }
  return { ok: true, query: [...best.values()].sort(compareRanked) };
}

function criteriaIn(branch: Branch): Criteria {
  const criteria = criteriaOf(branch);
  if (criteria.length === 0) throw new QueryFault("NOTHING_WANTED", 0, WHOLE);
  return criteria;
}

function* rankBranch(
  map: ShoalMap,
  branch: Branch,
  places: readonly Place[],
  context: MatchContext,
  { mode = "fit", now, halfLifeDays }: QueryAsking,
): Steps<AnswerRow[]> {
  const criteria = canonicalCriteria(criteriaIn(branch), context.lexicon);
  const channels = new Map(map.channels.map((channel) => [channel.key, channel]));
  const candidates: Candidate[] = [];
  for (const { key, sightings } of places) {
    yield;
    const looks = sightings.filter((sighting) => passesLook(sighting, branch.filters, context));
    const met = looks.map((sighting) => metPeople(sighting, branch, context));
    const evidence = foldEvidence(met, NO_LEXICON);
    candidates.push({ key, evidence, facts: factsOf(channels.get(key)) });
  }
  const question = askQuestion(criteria, rolesOf(branch), context.lexicon);
  const byKey = new Map(places.map((place) => [place.key, place]));
  const rows: AnswerRow[] = [];
  for (const row of yield* rankSteps(question, candidates, mode, decayAt(now, halfLifeDays))) {
    yield;
    const place = byKey.get(row.key);
    if (!place || !matchBranch(branch, place, context)) continue;
    rows.push(toAnswerRow(row, channels.get(row.key), place.sightings));
  }
  return rows;
}

// People count who show all of one of the joints, or some trait that is wanted by itself, and none of the joints that
// must not be.
function metPeople(sighting: Sighting, { joints, wanted }: Branch, { lexicon }: MatchContext) {
  const covered = coverSighting(sighting, lexicon);
  const musts = joints.filter(({ level }) => level === "must");
  if (musts.length === 0) return covered;
  const canonical = (traits: readonly string[]) =>
    traits.map((trait) => canonicalKey(trait, lexicon));
  const asked = [
    ...musts.map((joint) => ({
      not: joint.not,
      wanted: canonical(joint.wanted),
      unwanted: canonical(joint.unwanted),
    })),
    ...wanted.map(({ trait }) => ({ not: false, wanted: canonical([trait]), unwanted: [] })),
  ];
  const positive = asked.filter(({ not }) => !not);
  const cohorts = covered.cohorts.filter(
    ({ traits }) =>
      (positive.length === 0 || positive.some((joint) => showsJointly(joint, traits, lexicon))) &&
      !asked.some((joint) => joint.not && showsJointly(joint, traits, lexicon)),
  );
  return { ...covered, cohorts };
}
