// The plain definition of the answer: every channel's evidence scored, best first.
import { compareText } from "../base/text.ts";
import { DECAY_GROUPS } from "../model/facets.ts";
import { decayedSum, type Decay } from "./decay.ts";
import type { Evidence } from "./evidence.ts";
import { coverageByTrait } from "./match.ts";
import type { Mode, Question } from "./question.ts";
import { baseline, scoreChannel, type ChannelFacts, type Score, type Totals } from "./score.ts";

/** A channel that can be ranked: its key, evidence and what the modes need. */
export type Candidate = {
  readonly key: string;
  readonly evidence: Evidence;
  readonly facts: ChannelFacts;
};

export type Ranked = Score & { readonly key: string };

/**
 * Returns the map-wide totals that a question's baseline needs. They are sums over stated traits, so that they can be
 * kept per trait and no query has to look at every channel.
 */
export function totalsOf(
  question: Question,
  candidates: readonly Candidate[],
  decay: Decay,
): Totals {
  const looks = DECAY_GROUPS.map(() => 0);
  const traits = question.wanted.map(() => 0);
  for (const { evidence } of candidates) {
    looks.forEach((_, group) => (looks[group]! += decayedSum(evidence.looks, group, decay)));
    for (const cohort of evidence.cohorts) {
      question.wanted.forEach((wanted, i) => {
        const covered = cohort.traits.reduce((sum, t) => sum + coverageByTrait(wanted, t), 0);
        if (covered > 0) traits[i]! += covered * decayedSum(cohort.seen, wanted.group, decay);
      });
    }
  }
  return { looks, traits };
}

/** Returns the channels with any match, best first; equal scores by more looks, then by key. */
export function rankChannels(
  question: Question,
  candidates: readonly Candidate[],
  mode: Mode,
  decay: Decay,
): Ranked[] {
  const base = baseline(question, totalsOf(question, candidates, decay));
  const ranked: Ranked[] = [];
  for (const { key, evidence, facts } of candidates) {
    const score = scoreChannel(question, evidence, base, mode, facts, decay);
    if (score) ranked.push({ key, ...score });
  }
  return ranked.sort(compareRanked);
}

/** Orders two results: higher score, then more raw looks, then key. */
export function compareRanked(a: Ranked, b: Ranked): number {
  return b.score - a.score || b.read - a.read || compareText(a.key, b.key);
}
