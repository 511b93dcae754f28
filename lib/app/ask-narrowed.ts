// The answer to a typed query, or to criteria narrowed to some channels, people or looks: a scan of the sightings.
import type { Steps } from "../base/steps.ts";
import { deskOf } from "../exchange/map-desk.ts";
import { answerQuery, filteredCandidates, matchContext } from "../exchange/map-query.ts";
import { toAnswerRow, type AnswerRow } from "../exchange/map-question.ts";
import { canonicalCriteria } from "../model/covered-keys.ts";
import type { ShoalMap } from "../model/map.ts";
import { criteriaOf, rolesOf } from "../query/branch-criteria.ts";
import { branchesOf, EMPTY_BRANCH, type Branch, type BranchFilter } from "../query/branches.ts";
import { passesLook, passesPlace } from "../query/match-branch.ts";
import { readQuery } from "../query/read-query.ts";
import type { FilterName, Query, QueryError } from "../query/query.ts";
import { unfilteredIn } from "../query/unfiltered-query.ts";
import type { Unfiltered } from "../query/without-filters.ts";
import { decayAt } from "../rank/decay.ts";
import { askQuestion, type Criteria, type Mode } from "../rank/question.ts";
import { rankSteps } from "../rank/rank-channels.ts";

/** What narrows an answer, by the names of the query language; what is missing or empty does not. */
export type Narrowing = Partial<Readonly<Record<FilterName, string>>>;

/** A question: a query as typed, or criteria. */
export type NarrowedQuestion = {
  readonly mode: Mode;
  readonly filters: Narrowing;
} & ({ readonly text: string } | { readonly criteria: Criteria });

/** One alternative of a query, as insights take it. */
export type Alternative = {
  readonly criteria: Criteria;
  readonly roles: readonly string[] | undefined;
  /** How many filters narrow it, the form's among them. */
  readonly filters: number;
  /** What narrows it: the query's own alternative, or the filters beside criteria. */
  readonly branch?: Branch | undefined;
  readonly narrowing?: Narrowing | undefined;
};

/** The answer: rows best first, and what was asked for; or what is wrong with the query. */
export type NarrowedAnswer =
  | {
      readonly ok: true;
      readonly rows: readonly AnswerRow[];
      /** Whether there may be rows after them. */
      readonly more: boolean;
      readonly channels: number;
      readonly alternatives: readonly Alternative[];
      /** Where nothing answers a query that holds filters: these, and the query without them. */
      readonly unfiltered?: Unfiltered | undefined;
    }
  | { readonly ok: false; readonly error: QueryError };

/** When an answer is asked for (milliseconds), and the medium half-life. */
export type AskedAt = { readonly now: number; readonly halfLifeDays: number };

/** Returns the answer to a question. */
export function askNarrowed(
  map: ShoalMap,
  question: NarrowedQuestion,
  at: AskedAt,
): Steps<NarrowedAnswer> {
  return "text" in question ? askText(map, question, at) : askCriteria(map, question, at);
}

function* askText(
  map: ShoalMap,
  { text, mode, filters }: NarrowedQuestion & { text: string },
  at: AskedAt,
): Steps<NarrowedAnswer> {
  const read = readQuery(text, map, at.now);
  if (!read.ok) return read;
  const query = narrow(read.query, filters);
  const answer = yield* answerQuery(map, query, { mode, ...at });
  if (!answer.ok) return answer;
  const branches = branchesOf(query);
  if (!branches.ok) return branches;
  // Where all was seen, but on nobody who can be meant, the command line tells of it.
  const rows = answer.query.filter(({ seen }) => seen > 0);
  return {
    ok: true,
    rows,
    more: false,
    channels: deskOf(map).live.size,
    alternatives: branches.query.map((branch) => ({
      criteria: criteriaOf(branch),
      roles: rolesOf(branch),
      filters: branch.filters.length + branch.texts.length,
      branch,
    })),
    unfiltered: rows.length === 0 ? unfilteredIn(text, map, at.now) : undefined,
  };
}

function narrow(query: Query, filters: Narrowing): Query {
  const items = filtersOf(filters).map(({ name, value }): Query => ({
    type: "filter",
    name,
    value,
  }));
  return items.length === 0 ? query : { type: "and", items: [query, ...items] };
}

/** Returns what filters beside criteria leave, as an alternative of a query; undefined where that is all: roles choose people, not looks. */
export function branchFor(filters: Narrowing): Branch | undefined {
  const given = filtersOf(filters);
  return given.every(({ name }) => name === "role")
    ? undefined
    : { ...EMPTY_BRANCH, filters: given };
}

function filtersOf(filters: Narrowing): BranchFilter[] {
  const names = Object.keys(filters) as FilterName[]; // a record's own keys
  return names.flatMap((name) => {
    const value = filters[name];
    return value ? [{ name, value, not: false }] : [];
  });
}

// Unlike a query, criteria do not leave out channels where a must was not seen: they only rank lower.
function* askCriteria(
  map: ShoalMap,
  { criteria, mode, filters }: NarrowedQuestion & { criteria: Criteria },
  { now, halfLifeDays }: AskedAt,
): Steps<NarrowedAnswer> {
  const given = filtersOf(filters);
  const context = matchContext(map, { now });
  const { channels, live } = deskOf(map);
  const roles = rolesOf({ filters: given });
  const question = askQuestion(
    canonicalCriteria(criteria, context.lexicon, now),
    roles,
    context.lexicon,
  );
  const candidates = yield* filteredCandidates(map, given, { now });
  const ranked = yield* rankSteps(question, candidates, mode, decayAt(now, halfLifeDays));
  const rows: AnswerRow[] = [];
  for (const row of ranked) {
    yield;
    const channel = channels.get(row.key);
    if (!passesPlace(channel, given)) continue;
    const looks = live.get(row.key) ?? [];
    const passing = looks.filter((sighting) => passesLook(sighting, given, context));
    rows.push(toAnswerRow(row, channel, passing));
  }
  const alternatives = [{ criteria, roles, filters: given.length, narrowing: filters }];
  const read = candidates.filter(({ evidence }) => evidence.sightings > 0);
  return { ok: true, rows, more: false, channels: read.length, alternatives };
}
