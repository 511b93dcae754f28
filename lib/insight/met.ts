// Who counts as met: the people of whom an insight counts heads.
import { coverSighting } from "../model/cover-sighting.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Sighting } from "../model/sighting.ts";
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

/** The fewest and the most sightings in which somebody may have been met. */
export type TimesMet = { readonly least: number; readonly most: number };

/**
 * Returns in how many of a channel's sightings a question's people were met, as far as evidence tells, which counts per
 * week: in one a week at least, and at most in as many as people met in it and as the other weeks leave.
 */
export function timesMet(question: Question, { cohorts, sightings, looks }: Evidence): TimesMet {
  const perWeek = new Map<number, number>();
  for (const { seen } of metIn(question, cohorts).cohorts) {
    for (let i = 0; i < seen.length; i += 2) {
      perWeek.set(seen[i]!, (perWeek.get(seen[i]!) ?? 0) + seen[i + 1]!);
    }
  }
  const weeks = looks.length / 2;
  const inOne = Math.max(1, sightings - weeks + 1);
  const people = [...perWeek.values()].reduce((sum, seen) => sum + Math.min(seen, inOne), 0);
  const least = perWeek.size;
  return { least, most: Math.max(least, Math.min(people, sightings - (weeks - least))) };
}

/** Returns how many of a channel's sightings show a question's people. */
export function countMet(
  question: Question,
  sightings: readonly Sighting[],
  lexicon: Lexicon,
): number {
  return sightings.filter((sighting) =>
    coverSighting(sighting, lexicon).cohorts.some(({ traits }) => isMet(question, traits)),
  ).length;
}
