// How a map's notes tell of facets: whether what they do not say of people is unknown, or was not there.
import { facetName } from "../model/trait.ts";
import { plainSum } from "./decay.ts";
import type { Evidence } from "./evidence.ts";
import {
  addSpread,
  countQuiet,
  NO_QUIET,
  peopleByFacet,
  spreadOf,
  type QuietSums,
  type SpreadSums,
} from "./spread.ts";

/**
 * What one facet adds up to over all channels: people told of it, their squares, their products with all people, and
 * how its traits spread over the channels.
 */
export type FacetSums = {
  readonly told: number;
  readonly squares: number;
  readonly products: number;
  readonly spread: SpreadSums;
};

/**
 * Map-wide sums over channels, all integers: people in cohorts, their squares, Σ seen² of single cohorts, those who were
 * not noted, and per facet what was told. They add up to the same in any order.
 */
export type Telling = {
  readonly people: number;
  readonly squares: number;
  readonly single: number;
  readonly quiet: QuietSums;
  readonly facets: ReadonlyMap<string, FacetSums>;
};

export const NO_TELLING: Telling = {
  people: 0,
  squares: 0,
  single: 0,
  quiet: NO_QUIET,
  facets: new Map(),
};

/** Returns the facets that trait keys state. */
export function facetsIn(traits: readonly string[]): ReadonlySet<string> {
  const facets = new Set<string>();
  for (const trait of traits) {
    const facet = facetName(trait);
    if (facet !== "") facets.add(facet);
  }
  return facets;
}

/** Returns the sums with channels' evidence counted in (`sign` 1) or out again (−1). */
export function countTelling(
  before: Telling,
  channels: Iterable<Pick<Evidence, "cohorts" | "squares" | "quiet">>,
  sign: 1 | -1,
): Telling {
  let { people, squares, single, quiet } = before;
  const facets = new Map(before.facets);
  for (const evidence of channels) {
    const noted = evidence.cohorts.reduce((sum, { seen }) => sum + plainSum(seen), 0);
    const unnoted = plainSum(evidence.quiet);
    people += sign * noted;
    squares += sign * noted ** 2;
    single += sign * evidence.squares;
    quiet = countQuiet(quiet, noted, unnoted, sign);
    for (const [facet, own] of peopleByFacet(evidence)) {
      const sums = facets.get(facet);
      const after = {
        told: (sums?.told ?? 0) + sign * own.told,
        squares: (sums?.squares ?? 0) + sign * own.told ** 2,
        products: (sums?.products ?? 0) + sign * own.told * noted,
        spread: addSpread(sums?.spread, spreadOf(own, noted, unnoted), sign),
      };
      if (after.told === 0) facets.delete(facet);
      else facets.set(facet, after);
    }
  }
  return { people, squares, single, quiet, facets };
}

// Unevenness that still counts as chance, and how far above it silence has become a "no".
const CHANCE = 0.004;
const RAMP = 0.012;

/**
 * Returns θ (0 to 1, in tenths): how far somebody of whom a facet is not told counts as not having it. Where notes tell
 * a facet about as often in every channel, silence is chance and θ is 0; where telling it depends on the channel, only
 * what stood out was noted and θ is 1. Measured by the intraclass correlation of telling, pooled over facets (moment
 * estimator of the beta-binomial model, Kleinman 1973), less two standard errors.
 */
export function silenceOf({ people, squares, single, facets }: Telling): number {
  const pairs = squares - single;
  if (pairs <= 0) return 0;
  let excess = 0;
  let scale = 0;
  for (const { told, squares: toldSquares, products } of facets.values()) {
    const rate = told / people;
    const chance = rate * (1 - rate);
    excess += toldSquares - 2 * rate * products + rate * rate * squares - chance * single;
    scale += chance * pairs;
  }
  if (scale <= 0) return 0;
  const error = Math.sqrt((2 * squares) / facets.size) / pairs;
  const silence = (excess / scale - 2 * error - CHANCE) / RAMP;
  return Math.round(10 * Math.min(1, Math.max(0, silence))) / 10;
}
