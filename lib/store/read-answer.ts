// The answer from the index: one round of reads for bounds, one for the profiles of the best candidates.
import type { AnswerRow, MapQuestion } from "../exchange/map-question.ts";
import { bestResults } from "../index/best-first.ts";
import { ScoreBounds, type TermPostings } from "../index/bound-scores.ts";
import { markOf, marksOf, readFacts, type FactsBlock } from "../index/facts-block.ts";
import { BLOCK_CHANNELS } from "../index/posting-block.ts";
import {
  sameEvidence,
  unpackEvidence,
  unpackScored,
  wasRead,
  type Profile,
} from "../index/profile.ts";
import { asIndexState, INDEX_STATE_KEY } from "../index/state.ts";
import { unpackTotals } from "../index/totals.ts";
import { codesOf } from "../index/read-columns.ts";
import { criteriaAt } from "../model/born-in.ts";
import { SIDE_ROLES } from "../model/choices.ts";
import { reachCode, usualReach } from "../rank/by-reach.ts";
import { decayAt, weekOf } from "../rank/decay.ts";
import { coverageByTrait } from "../rank/match.ts";
import { prepare, type Prepared } from "../rank/prepare.ts";
import { askQuestion, type Question } from "../rank/question.ts";
import { compareRanked } from "../rank/rank-channels.ts";
import { finishScore, scorerOf, type Scoring } from "../rank/score.ts";
import { TotalsCounter } from "../rank/totals.ts";
import { totalsKey } from "./index-state.ts";
import { askSpelled, type Postings } from "./read-postings.ts";
import { Requests } from "./requests.ts";
import type { ReadTransaction, Recent } from "./schema.ts";

/** The ranked answer: the best rows, whether there may be more, and how many channels the map has evidence of. */
export type Answer = {
  readonly rows: readonly AnswerRow[];
  readonly more: boolean;
  readonly channels: number;
};

/** When and how an answer is asked for: the moment in milliseconds, the medium half-life, the most rows, today's VOCABULARY_VERSION. */
export type Asking = {
  readonly now: number;
  readonly halfLifeDays: number;
  readonly limit: number;
  readonly builtin: string;
};

/**
 * Returns the answer, the same as the plain scan's first rows, or undefined where there is no index to ask, or one for
 * another vocabulary or half-life.
 */
export async function readAnswer(
  tx: ReadTransaction,
  { criteria: said, mode = "fit", kinds, statuses, side }: MapQuestion,
  { now, halfLifeDays, limit, builtin }: Asking,
): Promise<Answer | undefined> {
  const roles = side && SIDE_ROLES[side];
  const criteria = criteriaAt(said, now);
  const asked = askQuestion(criteria, roles);
  const marks = kinds || statuses ? marksOf(kinds, statuses) : undefined;
  const needsFacts = marks !== undefined || mode === "reach" || mode === "least-cost";
  const requests = new Requests(tx);
  const state = requests.get("meta", INDEX_STATE_KEY);
  const allTotals = [requests.get("meta", totalsKey(0)), requests.get("meta", totalsKey(1))];
  const allRecent = requests.all("recent");
  const allFacts = needsFacts ? requests.all("facts") : () => [];
  const spelled = askSpelled(requests, { criteria, now }, asked);
  await requests.answered();
  const { live } = asIndexState(state());
  if (live?.builtin !== builtin || live.halfLifeDays !== halfLifeDays) return undefined;
  const { slot } = live;
  const recent = allRecent().filter((each) => each.slot === slot);
  const { question, postings } = await spelled(slot);
  const totals = unpackTotals(allTotals[slot]!());
  const decay = decayAt(now, halfLifeDays);
  const reaches = codesOf(postings.reach);
  const counted = countAll(question, postings, totals, recent);
  const prepared = prepare(question, { ...counted, reach: usualOf(reaches, recent) }, decay);
  const channels = totals.channels + countNew(recent);
  if (prepared.terms[0]?.kind !== "wanted") return { rows: [], more: false, channels };

  const score = scorerOf(prepared, mode, decay);
  const scored = ({ key, name, lastAt, evidence, ...facts }: Profile) => {
    if (marks && !marks[markOf(facts)]) return [];
    const { kind, cost } = facts;
    const scoring = score(unpackScored(evidence), facts);
    return scoring && scoring.seen > 0 ? [{ key, name, kind, lastAt, cost, ...scoring }] : [];
  };
  const facts = allFacts().filter((each) => each.slot === slot);
  const bounds = new ScoreBounds({
    prepared,
    terms: termPostings(prepared, postings),
    unnoted: postings.unnoted,
    reaches,
    parts: live,
    thisWeek: weekOf(now),
    mode,
    isAsked: marks && among(marks, facts),
    facts: new Map(facts.flatMap(readFacts).map((row) => [row.ordinal, row])),
    skip: new Set(recent.map(({ ordinal }) => ordinal)),
  });
  const best = await bestResults<Found>({
    first: bounds.all(),
    others: { most: bounds.withoutLeading, read: (least) => bounds.all(true, least) },
    limit,
    compare: compareRanked,
    closer: (ordinals) => bounds.closer(ordinals),
    known: recent.flatMap(({ now: profile }) => scored(profile)),
    score: async (ordinals) => {
      const profiles = ordinals.map((ordinal) => requests.get("profiles", [slot, ordinal]));
      await requests.answered();
      return profiles.flatMap((answer) => {
        const profile = answer();
        return profile ? scored(profile) : [];
      });
    },
  });
  const rows = best.rows.map(({ key, name, kind, lastAt, cost, ...scoring }) => ({
    key,
    ...finishScore(prepared, scoring),
    name,
    kind,
    lastAt,
    ...(cost === 0 && { free: true as const }),
  }));
  return { rows, more: best.more, channels };
}

type Found = Pick<AnswerRow, "key" | "name" | "kind" | "lastAt"> & {
  readonly cost: number | undefined;
} & Scoring;

// Map-wide counts: those folded in, and what the recent changes make of them.
function countAll(
  question: Question,
  { traits, told }: Postings,
  totals: ReturnType<typeof unpackTotals>,
  recent: readonly Recent[],
): ReturnType<TotalsCounter["done"]> {
  const counter = new TotalsCounter(question);
  counter.all(totals);
  for (const [trait, blocks] of traits) {
    for (const { layout } of blocks) counter.trait(trait, layout.weeks);
  }
  for (const [facet, blocks] of told) {
    for (const { layout } of blocks) counter.facet(facet, layout.weeks);
  }
  for (const { before, now } of recent) {
    if (sameEvidence(before?.evidence, now.evidence)) continue;
    if (before) counter.evidence(unpackEvidence(before.evidence), -1);
    counter.evidence(unpackEvidence(now.evidence), 1);
  }
  return counter.done();
}

// The usual reach, of all channels as they are now.
function usualOf(reaches: Uint8Array, recent: readonly Recent[]): number {
  const counts = new Int32Array(256);
  for (let i = 0; i < reaches.length; i++) counts[reaches[i]!]! += 1;
  for (const { before, now } of recent) {
    if (before && wasRead(before.evidence)) counts[reachCode(before.reach)]! -= 1;
    if (wasRead(now.evidence)) counts[reachCode(now.reach)]! += 1;
  }
  return usualReach(counts);
}

function countNew(recent: readonly Recent[]): number {
  return recent.reduce(
    (sum, { before, now }) =>
      sum +
      Number(wasRead(now.evidence)) -
      Number(before !== undefined && wasRead(before.evidence)),
    0,
  );
}

function termPostings({ terms }: Prepared, { traits, told }: Postings): TermPostings[] {
  return terms.map(({ target, facet }) => {
    const keys = [...traits].flatMap(([trait, blocks]) => {
      const covered = coverageByTrait(target, trait);
      return covered > 0 ? [{ covered, blocks }] : [];
    });
    return { keys, told: told.get(facet) ?? [] };
  });
}

function among(
  marks: readonly boolean[],
  facts: readonly FactsBlock[],
): (ordinal: number) => boolean {
  const blocks = new Map(facts.map((each) => [each.block, each.marks]));
  return (ordinal) => {
    const block = blocks.get(Math.floor(ordinal / BLOCK_CHANNELS));
    return marks[block?.[ordinal % BLOCK_CHANNELS] ?? 0]!;
  };
}
