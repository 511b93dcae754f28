// Contrast: what tells the people of one persona from those of another.
import { compareText } from "../base/text.ts";
import { isPlainKey } from "../model/covered-keys.ts";
import { plainSum } from "../rank/decay.ts";
import type { Question } from "../rank/question.ts";
import type { Candidate } from "../rank/rank-channels.ts";
import { metIn } from "./met.ts";

/**
 * One trait: on how many of either persona's people it was seen, how many people of each there are, and the log-odds
 * ratio towards the first (z in standard errors).
 */
export type Contrast = {
  readonly trait: string;
  readonly first: number;
  readonly firstOf: number;
  readonly second: number;
  readonly secondOf: number;
  readonly logOdds: number;
  readonly z: number;
};

/** People of a persona below whom nothing is told of what sets them apart. */
export const CONTRAST_BAR = 8;

/**
 * Returns the traits that differ between the people of either question, surest first. Log-odds ratio with 1/2 added to
 * each cell (Haldane–Anscombe); its standard error is √Σ 1 ÷ cell. Only traits as people state them.
 */
export function contrastQuestions(
  first: Question,
  second: Question,
  candidates: readonly Candidate[],
): Contrast[] {
  const a = traitsSeenWith(first, candidates);
  const b = traitsSeenWith(second, candidates);
  return [...new Set([...a.traits.keys(), ...b.traits.keys()])]
    .map((trait): Contrast => {
      const inA = a.traits.get(trait) ?? 0;
      const inB = b.traits.get(trait) ?? 0;
      const yesA = inA + 0.5;
      const noA = a.people - inA + 0.5;
      const yesB = inB + 0.5;
      const noB = b.people - inB + 0.5;
      const logOdds = Math.log((yesA * noB) / (noA * yesB));
      const error = Math.sqrt(1 / yesA + 1 / noA + 1 / yesB + 1 / noB);
      return {
        trait,
        first: inA,
        firstOf: a.people,
        second: inB,
        secondOf: b.people,
        logOdds,
        z: logOdds / error,
      };
    })
    .sort((x, y) => Math.abs(y.z) - Math.abs(x.z) || compareText(x.trait, y.trait));
}

function traitsSeenWith(question: Question, candidates: readonly Candidate[]) {
  const traits = new Map<string, number>();
  let people = 0;
  for (const { evidence } of candidates) {
    for (const cohort of metIn(question, evidence.cohorts).cohorts) {
      const seen = plainSum(cohort.seen);
      people += seen;
      for (const trait of cohort.traits) {
        if (isPlainKey(trait)) traits.set(trait, (traits.get(trait) ?? 0) + seen);
      }
    }
  }
  return { traits, people };
}
