// Contrast: what tells the people of one persona from those of another.
import { compareText } from "../base/text.ts";
import { plainSum } from "../rank/decay.ts";
import { matchCohort } from "../rank/match.ts";
import type { Question } from "../rank/question.ts";
import type { Candidate } from "../rank/rank-channels.ts";

/** One trait: how often it was seen with either persona, and the log-odds ratio towards the first (z in standard errors). */
export type Contrast = {
  readonly trait: string;
  readonly first: number;
  readonly second: number;
  readonly logOdds: number;
  readonly z: number;
};

/**
 * Returns the traits that differ between the cohorts matching either question, strongest first. Log-odds ratio with
 * 1/2 added to each cell (Haldane–Anscombe); its standard error is √Σ 1 ÷ cell.
 */
export function contrastQuestions(
  first: Question,
  second: Question,
  candidates: readonly Candidate[],
): Contrast[] {
  const a = traitsSeenWith(first, candidates);
  const b = traitsSeenWith(second, candidates);
  const traits = new Set([...a.traits.keys(), ...b.traits.keys()]);
  return [...traits]
    .map((trait) => {
      const inA = a.traits.get(trait) ?? 0;
      const inB = b.traits.get(trait) ?? 0;
      const cells = [inA, a.people - inA, inB, b.people - inB].map((n) => Math.max(0, n) + 0.5);
      const [yesA, noA, yesB, noB] = cells as [number, number, number, number]; // four by construction
      const logOdds = Math.log((yesA * noB) / (noA * yesB));
      const error = Math.sqrt(cells.reduce((sum, cell) => sum + 1 / cell, 0));
      return { trait, first: inA, second: inB, logOdds, z: logOdds / error };
    })
    .sort((x, y) => Math.abs(y.z) - Math.abs(x.z) || compareText(x.trait, y.trait));
}

function traitsSeenWith(question: Question, candidates: readonly Candidate[]) {
  const traits = new Map<string, number>();
  let people = 0;
  for (const { evidence } of candidates) {
    for (const cohort of evidence.cohorts) {
      const { s } = matchCohort(question, cohort.traits);
      if (s === 0) continue;
      const weight = s * s * plainSum(cohort.seen);
      people += weight;
      for (const trait of cohort.traits) traits.set(trait, (traits.get(trait) ?? 0) + weight);
    }
  }
  return { traits, people };
}
