// Split by: the ranking once per value of one or two facets, such as gender × age.
import { compareText } from "../base/text.ts";
import { plainSum, type Decay } from "../rank/decay.ts";
import { askQuestion, type Criteria, type Mode } from "../rank/question.ts";
import { rankChannels, type Candidate, type Ranked } from "../rank/rank-channels.ts";

/** One cell of a split: the traits that make it, and the channels for the persona with them, best first. */
export type Split = { readonly traits: readonly string[]; readonly ranked: readonly Ranked[] };

/** Most values of one facet that are told apart; the rest are too rare to rank. */
const MOST_VALUES = 8;

/**
 * Returns the ranking of the persona for every value (or pair of values) of the facets that the map has seen,
 * each value added as a must. Cells without any channel are left out.
 */
export function splitBy(
  criteria: Criteria,
  facets: readonly string[],
  candidates: readonly Candidate[],
  mode: Mode,
  decay: Decay,
): Split[] {
  const cells = facets
    .map((facet) => valuesSeen(facet, candidates))
    .reduce<string[][]>(
      (rows, values) => rows.flatMap((row) => values.map((value) => [...row, value])),
      [[]],
    );
  return cells
    .map((traits) => {
      const added = traits.map((trait) => ({ trait, level: "must" as const }));
      const without = criteria.filter(
        ({ trait }) => !facets.some((facet) => trait.startsWith(`${facet}:`)),
      );
      const question = askQuestion([...without, ...added]);
      return { traits, ranked: rankChannels(question, candidates, mode, decay) };
    })
    .filter(({ ranked }) => ranked.length > 0);
}

/** Returns the traits of a facet that cohorts state, those seen most often, in order of their text. */
export function valuesSeen(facet: string, candidates: readonly Candidate[]): string[] {
  const seen = new Map<string, number>();
  for (const { evidence } of candidates) {
    for (const cohort of evidence.cohorts) {
      for (const trait of cohort.traits) {
        if (!trait.startsWith(`${facet}:`)) continue;
        seen.set(trait, (seen.get(trait) ?? 0) + plainSum(cohort.seen));
      }
    }
  }
  return [...seen]
    .sort(([a, m], [b, n]) => n - m || compareText(a, b))
    .slice(0, MOST_VALUES)
    .map(([trait]) => trait)
    .sort(compareText);
}
