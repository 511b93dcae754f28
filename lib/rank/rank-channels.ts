// The plain definition of the answer: every channel's evidence scored, best first.
import { atOnce, type Steps } from "../base/steps.ts";
import { compareText } from "../base/text.ts";
import { reachCode, usualReach } from "./by-reach.ts";
import type { Decay } from "./decay.ts";
import type { Evidence } from "./evidence.ts";
import { prepare, type MapTotals, type Totals } from "./prepare.ts";
import type { Mode, Question } from "./question.ts";
import { finishScore, scorerOf, toScored, type ChannelFacts, type Score } from "./score.ts";
import { TotalsCounter } from "./totals.ts";

/** A channel that can be ranked: its key, evidence and what the modes need. */
export type Candidate = {
  readonly key: string;
  readonly evidence: Evidence;
  readonly facts: ChannelFacts;
};

export type Ranked = Score & { readonly key: string };

/** What is added up of candidates whatever is asked, kept while they are: several questions are asked of the same. */
const known = new WeakMap<readonly Candidate[], MapTotals & Pick<Totals, "reach">>();

/** Of candidates that are only some of the map's people, or of its channels, the whole that they are of. */
const wholes = new WeakMap<readonly Candidate[], readonly Candidate[]>();

/**
 * Returns candidates as a part of others: how far channels differ and what silence means is told by all of these, as the
 * few people who show a joint would make all channels alike.
 */
export function asPartOf(
  candidates: readonly Candidate[],
  whole: readonly Candidate[],
): readonly Candidate[] {
  wholes.set(candidates, whole);
  return candidates;
}

/** Returns the map-wide totals that a question needs. */
export function* totalsOf(question: Question, candidates: readonly Candidate[]): Steps<Totals> {
  const counter = new TotalsCounter(question);
  const before = known.get(candidates);
  if (before) counter.all(before);
  const reaches = new Uint32Array(256);
  for (const { evidence, facts } of candidates) {
    if (before) counter.askedOf(evidence, 1);
    else counter.evidence(evidence, 1);
    if (!before && evidence.looks.length > 0) reaches[reachCode(facts.reach)]! += 1;
    yield;
  }
  const counted = counter.done();
  const { people, quiet, telling } = counted;
  const reach = before?.reach ?? usualReach(reaches);
  known.set(candidates, { people, quiet, telling, reach });
  const whole = wholes.get(candidates);
  const told = whole ? (yield* totalsOf(question, whole)).telling : telling;
  return { ...counted, telling: told, reach };
}

/** How an answer is ranked. With `unseen`, channels that were looked at without a find follow those with one. */
export type RankOptions = { readonly unseen?: boolean };

/** Returns the channels where somebody who was asked for was seen, best first; equal scores by more looks, then by key. */
export function rankChannels(...asked: Parameters<typeof rankSteps>): Ranked[] {
  return atOnce(rankSteps(...asked));
}

/** Ranks as `rankChannels` does, channel by channel. */
export function* rankSteps(
  question: Question,
  candidates: readonly Candidate[],
  mode: Mode,
  decay: Decay,
  { unseen = false }: RankOptions = {},
): Steps<Ranked[]> {
  const prepared = prepare(question, yield* totalsOf(question, candidates), decay);
  const score = scorerOf(prepared, mode, decay);
  const ranked: Ranked[] = [];
  for (const { key, evidence, facts } of candidates) {
    yield;
    const scoring = score(toScored(evidence), facts);
    if (!scoring || (scoring.seen === 0 && !unseen)) continue;
    ranked.push({ key, ...finishScore(prepared, scoring) });
  }
  return ranked.sort(compareRanked);
}

/** Orders two results: those with a find first, then by higher score, more items read, key. */
export function compareRanked(
  a: Pick<Ranked, "key" | "score" | "read" | "seen">,
  b: Pick<Ranked, "key" | "score" | "read" | "seen">,
): number {
  return (
    Number(b.seen > 0) - Number(a.seen > 0) ||
    b.score - a.score ||
    b.read - a.read ||
    compareText(a.key, b.key)
  );
}
