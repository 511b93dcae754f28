// Who counts as met: the people of whom an insight counts heads.
import { plainSum } from "../rank/decay.ts";
import type { CohortEvidence, Evidence } from "../rank/evidence.ts";
import { matchCohort, showsFind } from "../rank/match.ts";
import type { Question } from "../rank/question.ts";

/** The least part, by weight, of what a persona asks for that people must show to be counted as its people. */
export const MET = 0.5;

/** Sums of the same weights in another order differ in their last bits: exactly half is half. */
const ROUNDING = 1e-9;

/**
 * Tells whether people with these trait keys show at least half, by weight, of the musts and shoulds of a question. Mays
 * count towards it and do not raise it, and alone are no find: of ten brands that a persona may own, nobody owns five.
 */
export function isMet(question: Question, traits: readonly string[]): boolean {
  const { s } = matchCohort(question, traits);
  if (s <= 0 || s < MET * askedWeight(question) - ROUNDING) return false;
  return showsFind(question, traits);
}

function askedWeight({ wanted }: Question): number {
  const asked = wanted.filter(({ level }) => level !== "may");
  return (asked.length > 0 ? asked : wanted).reduce((sum, { weight }) => sum + weight, 0);
}

/** Returns the cohorts of a question's people, and how many of them were seen. */
export function metIn(
  question: Question,
  cohorts: readonly CohortEvidence[],
): { readonly cohorts: readonly CohortEvidence[]; readonly seen: number } {
  const met = cohorts.filter(({ traits }) => isMet(question, traits));
  return { cohorts: met, seen: met.reduce((sum, { seen }) => sum + plainSum(seen), 0) };
}

/**
 * Returns in how many of a channel's sightings a question's people were met. Evidence counts looks per week and not per
 * sighting: a week's sightings are taken as many as in the channel's average week, and never more than people met in it.
 */
export function timesMet(question: Question, evidence: Evidence): number {
  const perWeek = new Map<number, number>();
  for (const { seen } of metIn(question, evidence.cohorts).cohorts) {
    for (let i = 0; i < seen.length; i += 2) {
      perWeek.set(seen[i]!, (perWeek.get(seen[i]!) ?? 0) + seen[i + 1]!);
    }
  }
  if (perWeek.size === 0) return 0;
  const usual = Math.max(1, evidence.sightings / Math.max(1, evidence.looks.length / 2));
  const times = [...perWeek.values()].reduce((sum, seen) => sum + Math.min(seen, usual), 0);
  return Math.max(1, Math.min(evidence.sightings, Math.round(times)));
}
