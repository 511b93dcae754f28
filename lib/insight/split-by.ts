// Split by: the ranking once per value of one or two facets, such as gender × age.
import type { Steps } from "../base/steps.ts";
import { compareText } from "../base/text.ts";
import { partialTarget } from "../model/partial-coverage.ts";
import { printHours } from "../model/hours.ts";
import { isPlainKey, NO_LEXICON, type Lexicon } from "../model/covered-keys.ts";
import { plainSum, type Decay } from "../rank/decay.ts";
import { coverage, matchCohort, showsFind } from "../rank/match.ts";
import { askQuestion, type Criteria, type Mode, type Question } from "../rank/question.ts";
import { rankSteps, type Candidate, type Ranked } from "../rank/rank-channels.ts";

/**
 * One cell of a split: the traits that make it, how many such people of the persona were seen, and the channels where
 * they were, best first, each with how many of them were `seen` there.
 */
export type Split = {
  readonly traits: readonly string[];
  readonly seen: number;
  readonly ranked: readonly Ranked[];
};

/** What words mean, and the decision roles that people must have, where some are asked for. */
export type SplitOptions = {
  readonly lexicon?: Lexicon;
  readonly roles?: readonly string[] | undefined;
};

/** Most values that are told apart, those seen most often: of one facet, and of each of two. */
const MOST_VALUES = { one: 20, two: 8 } as const;

/**
 * Returns the ranking of the persona for every value (or pair of values) of the facets that the map has seen, each
 * value added as a must. Only channels count where the values and something else that is wanted were seen on the same
 * people; cells without any are left out.
 */
export function* splitBy(
  criteria: Criteria,
  facets: readonly string[],
  candidates: readonly Candidate[],
  mode: Mode,
  decay: Decay,
  { lexicon = NO_LEXICON, roles }: SplitOptions = {},
): Steps<Split[]> {
  const ask = (asked: Criteria) => askQuestion(asked, roles, lexicon);
  let cells: string[][] = [[]];
  const most = facets.length === 1 ? MOST_VALUES.one : MOST_VALUES.two;
  for (const facet of facets) {
    const values = onePerRange(yield* valuesSeen(facet, candidates, most, lexicon), lexicon);
    cells = cells.flatMap((row) => values.map((value) => [...row, value]));
  }
  // Whom the persona excludes is in no cell.
  const without = criteria.filter(
    ({ trait, level }) =>
      level === "must-not" || !facets.some((facet) => trait.startsWith(`${facet}:`)),
  );
  const splits: Split[] = [];
  for (const traits of cells) {
    const added = traits.map((trait) => ({ trait, level: "must" as const }));
    const met = yield* metWith(ask(added), ask(without), candidates);
    if (met.size === 0) continue;
    const ranked = yield* rankSteps(ask([...without, ...added]), candidates, mode, decay);
    const rows = ranked.flatMap((row) => {
      const seen = met.get(row.key);
      return seen === undefined ? [] : [{ ...row, seen: Math.min(seen, row.read) }];
    });
    if (rows.length === 0) continue;
    const seen = [...met.values()].reduce((sum, each) => sum + each, 0);
    splits.push({ traits, seen, ranked: rows });
  }
  return splits;
}

// How many people show all that was added and some of the rest, by channel.
function* metWith(
  added: Question,
  rest: Question,
  candidates: readonly Candidate[],
): Steps<ReadonlyMap<string, number>> {
  const met = new Map<string, number>();
  for (const { key, evidence } of candidates) {
    yield;
    for (const { traits, seen } of evidence.cohorts) {
      // More than half: of two overlapping bands people are counted in the one that fits them.
      if (!added.wanted.every((wanted) => coverage(wanted, traits) > 0.5)) continue;
      if (rest.wanted.length > 0) {
        if (matchCohort(rest, traits).s === 0 || !showsFind(rest, traits)) continue;
      } else {
        if (rest.unwanted.some((unwanted) => coverage(unwanted, traits) > 0)) continue;
        if (rest.roles && !traits.some((trait) => rest.roles!.includes(trait))) continue;
      }
      met.set(key, (met.get(key) ?? 0) + plainSum(seen));
    }
  }
  return met;
}

// "25-34" and "25 bis 34" are one cell, and so are the same hours: the first that means a range stands for all.
function onePerRange(values: readonly string[], lexicon: Lexicon): string[] {
  const met = new Set<string>();
  return values.filter((value) => {
    const target = partialTarget(value, lexicon);
    const range =
      target?.type === "band"
        ? JSON.stringify(target.band)
        : target?.type === "hours"
          ? printHours(target.mask)
          : value;
    if (met.has(range)) return false;
    met.add(range);
    return true;
  });
}

/** Returns the traits of a facet that cohorts state, without qualifiers, those seen most often, in order of their text. */
export function* valuesSeen(
  facet: string,
  candidates: readonly Candidate[],
  most: number,
  lexicon: Lexicon = NO_LEXICON,
): Steps<string[]> {
  const seen = new Map<string, number>();
  for (const { evidence } of candidates) {
    yield;
    for (const cohort of evidence.cohorts) {
      for (const trait of cohort.traits) {
        if (!trait.startsWith(`${facet}:`) || trait.includes(";") || !isPlainKey(trait, lexicon))
          continue;
        seen.set(trait, (seen.get(trait) ?? 0) + plainSum(cohort.seen));
      }
    }
  }
  return [...seen]
    .sort(([a, m], [b, n]) => n - m || compareText(a, b))
    .slice(0, most)
    .map(([trait]) => trait)
    .sort(compareText);
}
