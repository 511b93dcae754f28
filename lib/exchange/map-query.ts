// The plain answer to a query: every alternative asked of the map, each channel with its best one.
import type { Steps } from "../base/steps.ts";
import { coverSighting } from "../model/cover-sighting.ts";
import { canonicalCriteria } from "../model/covered-keys.ts";
import type { LexiconTerm } from "../model/lexicon-rows.ts";
import type { ShoalMap } from "../model/map.ts";
import type { Sighting } from "../model/sighting.ts";
import { criteriaOf, rolesOf } from "../query/branch-criteria.ts";
import { branchesOf, type Branch, type Joint } from "../query/branches.ts";
import {
  branchMatcher,
  meets,
  passesLook,
  type MatchContext,
  type Place,
} from "../query/match-branch.ts";
import { asResult, QueryFault, WHOLE, type Query, type QueryResult } from "../query/query.ts";
import { decayAt, type Decay } from "../rank/decay.ts";
import { foldEvidence } from "../rank/evidence.ts";
import { prepare } from "../rank/prepare.ts";
import { askQuestion, type Criteria, type Mode, type Question } from "../rank/question.ts";
import {
  asPartOf,
  compareRanked,
  rankSteps,
  totalsOf,
  type Candidate,
} from "../rank/rank-channels.ts";
import { deskOf, type MapDesk } from "./map-desk.ts";
import { factsOf, toAnswerRow, type AnswerRow } from "./map-question.ts";

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
  map: ShoalMap,
  { now, builtins }: Pick<QueryAsking, "now" | "builtins">,
): MatchContext {
  const observers = new Map(map.observers.map(({ id, label }) => [id, label]));
  const { lexicon } = deskOf(map, builtins);
  const known = new WeakMap<Sighting, Sighting>();
  const cover = (sighting: Sighting) => {
    let covered = known.get(sighting);
    if (!covered) known.set(sighting, (covered = coverSighting(sighting, lexicon)));
    return covered;
  };
  return { now, lexicon, observers, cover };
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
  const asked = askedOf(map, asking);
  const best = new Map<string, QueryRow>();
  for (const [i, branch] of branches.query.entries()) {
    for (const row of yield* rankBranch(branch, asked, asking)) {
      const before = best.get(row.key);
      if (!before || compareRanked(row, before) < 0) best.set(row.key, { ...row, branch: i });
    }
  }
  return { ok: true, query: [...best.values()].sort(compareRanked) };
}

/** Returns what the channels of an alternative are ranked by, and all that are ranked, whether they answer it or not. */
export function* branchRanking(
  map: ShoalMap,
  branch: Branch,
  asking: Pick<QueryAsking, "now" | "builtins" | "halfLifeDays">,
): Steps<{ readonly question: Question; readonly candidates: readonly Candidate[] }> {
  const asked = askedOf(map, asking);
  const candidates = yield* candidatesFor(branch, asked);
  const decay = decayAt(asking.now, asking.halfLifeDays);
  const question = yield* questionOf(branch, candidates, asked.context, decay);
  return { question, candidates };
}

/**
 * Returns the channels that answer an alternative, as insights take them: of their evidence only the looks and people
 * that the filters and joints leave.
 */
export function* branchCandidates(
  map: ShoalMap,
  branch: Branch,
  asking: Pick<QueryAsking, "now" | "builtins">,
): Steps<readonly Candidate[]> {
  const asked = askedOf(map, asking);
  const answers = matcherOf(branch, asked.context);
  const candidates = yield* candidatesFor(branch, asked);
  const some = candidates.filter((candidate, i) => answers(asked.places[i]!, candidate));
  return asPartOf(some, candidates);
}

/** Returns all channels that were looked at, as they are ranked; of their evidence the looks that filters leave. */
export function filteredCandidates(
  map: ShoalMap,
  filters: Branch["filters"],
  asking: Pick<QueryAsking, "now" | "builtins">,
): Steps<readonly Candidate[]> {
  return candidatesFor({ filters, joints: [], wanted: [] }, askedOf(map, asking));
}

/** What all alternatives of a query are asked of; those that count the same people share the candidates. */
type Asked = MapDesk & { readonly context: MatchContext };

function criteriaIn(branch: Branch): Criteria {
  const criteria = criteriaOf(branch);
  if (criteria.length === 0) throw new QueryFault("NOTHING_WANTED", 0, WHOLE);
  return criteria;
}

function askedOf(map: ShoalMap, asking: Pick<QueryAsking, "now" | "builtins">): Asked {
  return { ...deskOf(map, asking.builtins), context: matchContext(map, asking) };
}

function* rankBranch(
  branch: Branch,
  asked: Asked,
  { mode = "fit", now, halfLifeDays }: QueryAsking,
): Steps<AnswerRow[]> {
  const { places, channels, context } = asked;
  const decay = decayAt(now, halfLifeDays);
  const candidates = yield* candidatesFor(branch, asked);
  const question = yield* questionOf(branch, candidates, context, decay);
  const byKey = new Map(places.map((place, i) => [place.key, [place, candidates[i]!] as const]));
  const answers = matcherOf(branch, context);
  const rows: AnswerRow[] = [];
  const ranked = yield* rankSteps(question, candidates, mode, decay, { unseen: true });
  for (const row of ranked) {
    yield;
    const [place, candidate] = byKey.get(row.key)!; // each candidate is of a place
    if (!answers(place, candidate)) continue;
    const looks = place.sightings.filter((each) => passesLook(each, branch.filters, context));
    rows.push(toAnswerRow(row, channels.get(row.key), looks));
  }
  return rows;
}

// The people who are left of a joint show all of it: its rarest trait stands for the others, whose shares would else be
// multiplied as if they had nothing to do with each other.
function* questionOf(
  branch: Branch,
  candidates: readonly Candidate[],
  { lexicon, now }: MatchContext,
  decay: Decay,
): Steps<Question> {
  const ask = (each: Branch) =>
    askQuestion(canonicalCriteria(criteriaIn(each), lexicon, now), rolesOf(each), lexicon);
  const whole = ask(branch);
  const isCounted = ({ not, level, wanted }: Joint) =>
    !not && level === "must" && wanted.length > 1;
  if (!branch.joints.some(isCounted)) return whole;
  const { terms } = prepare(whole, yield* totalsOf(whole, candidates), decay);
  const baseOf = new Map(terms.map(({ name, base }) => [name, base]));
  const rarity = (trait: string) =>
    baseOf.get(canonicalCriteria([{ trait }], lexicon, now)[0]!.trait) ?? 1;
  return ask({
    ...branch,
    joints: branch.joints.map((joint) =>
      isCounted(joint)
        ? { ...joint, wanted: joint.wanted.toSorted((a, b) => rarity(a) - rarity(b)).slice(0, 1) }
        : joint,
    ),
  });
}

// Whether a channel answers is told by its candidate's evidence where all of the people that count are in that.
function matcherOf(
  branch: Branch,
  context: MatchContext,
): (place: Place, candidate: Candidate) => boolean {
  const answers = branchMatcher(branch, context);
  if (meets(branch, context.lexicon)) return answers;
  return (place, { evidence }) => answers({ ...place, evidence });
}

// Filters by a channel's own facts leave its looks as they are; what is fresh is so at one moment.
function filtersId({ filters }: Pick<Branch, "filters">, { now }: MatchContext): string {
  const ofLooks = filters.filter(({ name }) => name !== "kind" && name !== "status");
  const isOfNow = ofLooks.some(({ name }) => name === "fresh");
  return JSON.stringify([ofLooks, isOfNow && now]);
}

function* candidatesFor(
  branch: Pick<Branch, "filters" | "joints" | "wanted">,
  asked: Asked,
): Steps<readonly Candidate[]> {
  const { places, channels, context, candidates: known } = asked;
  const isMet = meets(branch, context.lexicon);
  const id = isMet ? undefined : filtersId(branch, context);
  const before = id === undefined ? undefined : known.get(id);
  if (before) return before;
  const candidates: Candidate[] = [];
  for (const { key, sightings } of places) {
    yield;
    const met = sightings
      .filter((sighting) => passesLook(sighting, branch.filters, context))
      .map(context.cover)
      .map((look) =>
        isMet ? { ...look, cohorts: look.cohorts.filter(({ traits }) => isMet(traits)) } : look,
      );
    candidates.push({ key, evidence: foldEvidence(met), facts: factsOf(channels.get(key)) });
  }
  if (id === undefined) {
    const everybody = { ...branch, joints: [], wanted: [] };
    return asPartOf(candidates, yield* candidatesFor(everybody, asked));
  }
  known.put(id, candidates);
  return candidates;
}
