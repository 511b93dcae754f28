// The plain definition of the answer: every channel's evidence scored, best first.
import { compareText } from "../base/text.ts";
import type { Evidence } from "./evidence.ts";
import { coverageByTrait } from "./match.ts";
import type { Broader, Mode, Question } from "./question.ts";
import { baseline, scoreChannel, type ChannelFacts, type Score, type Totals } from "./score.ts";

/** A channel that can be ranked: its key, evidence and what the modes need. */
export type Candidate = {
  readonly key: string;
  readonly evidence: Evidence;
  readonly facts: ChannelFacts;
};

export type Ranked = Score & { readonly key: string };

/** Returns the map-wide totals that a question's baseline needs. */
export function totalsOf(
  question: Question,
  candidates: readonly Candidate[],
  broader: Broader,
): Totals {
  const looks = [0, 0, 0];
  const traits = question.wanted.map(() => 0);
  for (const { evidence } of candidates) {
    evidence.looks.forEach((value, group) => (looks[group]! += value));
    for (const cohort of evidence.cohorts) {
      question.wanted.forEach((wanted, i) => {
        traits[i]! += cohort.decayed[wanted.group]! * bestCoverage(wanted, cohort.traits, broader);
      });
    }
  }
  return { looks, traits };
}

function bestCoverage(
  wanted: Question["wanted"][number],
  traits: readonly string[],
  broader: Broader,
): number {
  return traits.reduce((best, trait) => Math.max(best, coverageByTrait(wanted, trait, broader)), 0);
}

/** Returns the channels with any match, best first; equal scores by more looks, then by key. */
export function rankChannels(
  question: Question,
  candidates: readonly Candidate[],
  mode: Mode,
  broader: Broader,
): Ranked[] {
  const base = baseline(question, totalsOf(question, candidates, broader));
  const ranked: Ranked[] = [];
  for (const { key, evidence, facts } of candidates) {
    const score = scoreChannel(question, evidence, base, mode, facts, broader);
    if (score) ranked.push({ key, ...score });
  }
  return ranked.sort(compareRanked);
}

/** Orders two results: higher score, then more raw looks, then key. */
export function compareRanked(a: Ranked, b: Ranked): number {
  return b.score - a.score || b.read - a.read || compareText(a.key, b.key);
}
