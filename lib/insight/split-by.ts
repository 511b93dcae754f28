// Split by: the ranking once per value of one or two facets, such as gender × age.
import type { Steps } from "../base/steps.ts";
import { compareText, fold } from "../base/text.ts";
import { partialTarget } from "../model/partial-coverage.ts";
import { matchingOf } from "../model/facet-rows.ts";
import { facetOf, type Facet } from "../model/facets.ts";
import { facetName } from "../model/trait.ts";
import { NO_LEXICON, type Lexicon } from "../model/lexicon.ts";
import { plainSum, type Decay } from "../rank/decay.ts";
import { coverageByTrait, isAllowed, matchCohort, showsFind, type Target } from "../rank/match.ts";
import { prepare, type Prepared } from "../rank/prepare.ts";
import { askQuestion, type Criteria, type Mode, type Question } from "../rank/question.ts";
import { compareRanked, totalsOf, type Candidate, type Ranked } from "../rank/rank-channels.ts";
import { finishScore, scorerOf, toScored } from "../rank/score.ts";
import { valuesSeen } from "./values-seen.ts";

/**
 * One cell of a split: the traits that make it, how many such people of the persona were seen, and the channels where
 * they were, best first, each with how many of them were `seen` there.
 */
export type Split = {
  readonly traits: readonly string[];
  readonly seen: number;
  readonly ranked: readonly Ranked[];
};

/** A split: its cells, and how many values of each facet beyond those seen most often were left out, by the facets' ids. */
export type Splits = {
  readonly cells: readonly Split[];
  readonly leftOut: Readonly<Record<string, number>>;
};

/** What words mean, the user's own facets, and the decision roles that people must have, where some are asked for. */
export type SplitOptions = {
  readonly lexicon?: Lexicon;
  readonly facets?: readonly Pick<Facet, "id" | "many">[];
  readonly roles?: readonly string[] | undefined;
};

/** Most values that are told apart, those that people who can be meant show most often: of one facet, and of each of two. */
const MOST_VALUES = { one: 20, two: 8 } as const;

/**
 * Returns the ranking of the persona for every value (or pair of values) of the facets that the map has seen, each
 * value added as a must. Only channels count where the values and something else that is wanted were seen on the same
 * people; cells without any are left out. Of overlapping ranges people are in the one that fits them best.
 */
export function* splitBy(
  criteria: Criteria,
  facets: readonly string[],
  candidates: readonly Candidate[],
  mode: Mode,
  decay: Decay,
  { lexicon = NO_LEXICON, facets: own = [], roles }: SplitOptions = {},
): Steps<Splits> {
  const ask = (asked: Criteria) => askQuestion(asked, roles, lexicon);
  // Whom the persona excludes is in no cell; of a facet with one value at a time, the cell's stands for the wanted one.
  const replaced = facets.filter((facet) => !hasMany(facet, own, lexicon));
  const without = criteria.filter(
    ({ trait, level }) =>
      level === "must-not" || !replaced.some((facet) => trait.startsWith(`${facet}:`)),
  );
  const rest = ask(without);
  const most = facets.length === 1 ? MOST_VALUES.one : MOST_VALUES.two;
  const values: string[][] = [];
  const leftOut: Record<string, number> = {};
  for (const facet of facets) {
    const all = yield* valuesSeen(facet, candidates, lexicon, (traits) => isOfRest(rest, traits));
    values.push(all.slice(0, most).sort(compareText));
    leftOut[facet] = Math.max(0, all.length - most);
  }
  // A cell is of its value alone, also where the persona's would mean that one and more.
  const askCell = (traits: readonly string[]): Question => {
    const question = ask([
      ...without,
      ...traits.map((trait) => ({ trait, level: "must" as const })),
    ]);
    const wanted = question.wanted.map((each) =>
      traits.includes(each.trait) ? { ...each, key: each.trait } : each,
    );
    return { ...question, wanted };
  };
  const readers = values.map((each) => new ValueReader(each, lexicon));
  const cells = yield* cellsMet(readers, rest, candidates);
  if (cells.size === 0) return { cells: [], leftOut };
  // What the map holds of all values at once serves every cell.
  const totals = yield* totalsOf(askCell(values.flat()), candidates);
  const splits: Split[] = [];
  for (const traits of combinationsOf(values)) {
    const met = cells.get(cellName(traits));
    if (!met) continue;
    const prepared = prepare(askCell(traits), totals, decay);
    const ranked = yield* rankMet(prepared, met, mode, decay);
    if (ranked.length === 0) continue;
    const seen = [...met.values()].reduce((sum, each) => sum + each, 0);
    splits.push({ traits, seen, ranked });
  }
  return { cells: splits, leftOut };
}

// Of a facet of the user's own the lexicon tells no more than its type.
function hasMany(facet: string, own: NonNullable<SplitOptions["facets"]>, lexicon: Lexicon) {
  const known = facetOf(facet) ?? own.find(({ id }) => fold(id) === facet);
  return known?.many ?? matchingOf(facet, lexicon).type === "term";
}

const cellName = (traits: readonly string[]): string => traits.join("\n");

/** Returns every way to take one of each list, the last list's fastest. */
function combinationsOf(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (rows, list) => rows.flatMap((row) => list.map((each) => [...row, each])),
    [[]],
  );
}

/** Tells which of a facet's values people show; each different trait is looked at once. */
class ValueReader {
  private readonly values: readonly Target[];
  private readonly lexicon: Lexicon;
  private readonly known = new Map<string, readonly string[]>();

  constructor(values: readonly string[], lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.values = values.map((value) => targetOf(value, lexicon));
  }

  shownBy(traits: readonly string[]): string[] {
    return [...new Set(traits.flatMap((trait) => this.read(trait)))];
  }

  private read(trait: string): readonly string[] {
    let shown = this.known.get(trait);
    if (!shown) this.known.set(trait, (shown = this.bestOf(trait)));
    return shown;
  }

  // The value that covers most of a trait, more than half at least; of several the one that the trait covers most of.
  private bestOf(trait: string): readonly string[] {
    const fits = this.values
      .map((value) => ({ value, covered: coverageByTrait(value, trait) }))
      .filter(({ covered }) => covered > 0.5);
    if (fits.length === 0) return [];
    const most = Math.max(...fits.map(({ covered }) => covered));
    const stated = targetOf(trait, this.lexicon);
    const [best] = fits
      .filter(({ covered }) => covered === most)
      .map(({ value }) => ({ value, back: coverageByTrait(stated, value.key) }))
      .sort((a, b) => b.back - a.back || compareText(a.value.key, b.value.key));
    return [best!.value.key];
  }
}

function targetOf(trait: string, lexicon: Lexicon): Target {
  return { key: trait, facet: facetName(trait), partial: partialTarget(trait, lexicon) };
}

/** How many people of a cell were seen, by channel. */
type Met = Map<Candidate, number>;

// By cell, the people who show its values and some of the rest.
function* cellsMet(
  readers: readonly ValueReader[],
  rest: Question,
  candidates: readonly Candidate[],
): Steps<ReadonlyMap<string, Met>> {
  const cells = new Map<string, Met>();
  for (const candidate of candidates) {
    yield;
    for (const { traits, seen } of candidate.evidence.cohorts) {
      const shown = readers.map((reader) => reader.shownBy(traits));
      if (shown.some((each) => each.length === 0) || !isOfRest(rest, traits)) continue;
      for (const cell of combinationsOf(shown)) {
        const name = cellName(cell);
        const met: Met = cells.get(name) ?? new Map();
        cells.set(name, met.set(candidate, (met.get(candidate) ?? 0) + plainSum(seen)));
      }
    }
  }
  return cells;
}

function isOfRest(rest: Question, traits: readonly string[]): boolean {
  if (rest.wanted.length === 0) return isAllowed(rest, traits);
  return matchCohort(rest, traits).s > 0 && showsFind(rest, traits);
}

function* rankMet(prepared: Prepared, met: Met, mode: Mode, decay: Decay): Steps<Ranked[]> {
  const score = scorerOf(prepared, mode, decay);
  const rows: Ranked[] = [];
  for (const [{ key, evidence, facts }, seen] of met) {
    yield;
    const scoring = score(toScored(evidence), facts);
    if (!scoring || scoring.seen === 0) continue;
    const row = finishScore(prepared, scoring);
    rows.push({ key, ...row, seen: Math.min(seen, row.read) });
  }
  return rows.sort(compareRanked);
}
