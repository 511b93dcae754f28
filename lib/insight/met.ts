// Who counts as met: the people of whom an insight counts heads.
import { coverSighting } from "../model/cover-sighting.ts";
import { facetOf } from "../model/facets.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Sighting } from "../model/sighting.ts";
import { facetName } from "../model/trait.ts";
import { plainSum } from "../rank/decay.ts";
import type { CohortEvidence, Evidence } from "../rank/evidence.ts";
import { matchCohort, showsFind } from "../rank/match.ts";
import type { Question, Wanted } from "../rank/question.ts";

/** The least part, by weight, of what a persona asks for that people must show to be counted as its people. */
export const MET = 0.5;

/** Sums of the same weights in another order differ in their last bits: exactly half is half. */
const ROUNDING = 1e-9;

/**
 * Tells whether people with these trait keys show at least half, by weight, of the musts and shoulds of a question. Of
 * several values of one facet one is asked for, as in `matchCohort`; who states another value of what people have one of
 * (a man where women should be) shows so much less. Mays count towards it and do not raise it, and alone are no find: of
 * ten brands that a persona may own, nobody owns five.
 */
export function isMet(question: Question, traits: readonly string[]): boolean {
  const { s, covered } = matchCohort(question, traits);
  if (s <= 0) return false;
  const shown = s - statedOtherwise(question, covered, traits);
  return shown >= MET * askedWeight(question) - ROUNDING && showsFind(question, traits);
}

function askedWeight({ wanted }: Question): number {
  const asked = wanted.filter(({ level }) => level !== "may");
  return sumOfFacets(asked.length > 0 ? asked : wanted);
}

// The weight of the shoulds whose facet is told of people, with none of the values that should be.
function statedOtherwise(
  { wanted }: Question,
  covered: readonly number[],
  traits: readonly string[],
): number {
  const shown = new Set(wanted.filter((_, i) => covered[i]! > 0).map(({ facet }) => facet));
  // "Mixed" is no other value.
  const told = new Set(traits.filter((trait) => !trait.endsWith(":mixed")).map(facetName));
  return sumOfFacets(
    wanted.filter(
      ({ level, facet }) =>
        level === "should" &&
        facetOf(facet)?.many === false &&
        told.has(facet) &&
        !shown.has(facet),
    ),
  );
}

function sumOfFacets(wanted: readonly Wanted[]): number {
  const byFacet = new Map<string, number>();
  for (const { facet, weight } of wanted) {
    byFacet.set(facet, Math.max(weight, byFacet.get(facet) ?? 0));
  }
  return [...byFacet.values()].reduce((sum, weight) => sum + weight, 0);
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
