// How a map's notes tell of facets: whether what they do not say of people is unknown, or was not there.
import { plainSum } from "./decay.ts";
import type { Evidence } from "./evidence.ts";

/** What one facet adds up to over all channels: people told of it, their squares, and their products with all people. */
type FacetSums = { readonly told: number; readonly squares: number; readonly products: number };

/**
 * Map-wide sums over channels, all integers: people in cohorts, their squares, Σ seen² of single cohorts, and per facet
 * what was told. They add up to the same in any order.
 */
export type Telling = {
  readonly people: number;
  readonly squares: number;
  readonly single: number;
  readonly facets: ReadonlyMap<string, FacetSums>;
};

export const NO_TELLING: Telling = { people: 0, squares: 0, single: 0, facets: new Map() };

/** How many people a channel's cohorts count, and of how many each facet is told. */
function tellingOf({ cohorts }: Pick<Evidence, "cohorts">) {
  const told = new Map<string, number>();
  let people = 0;
  for (const { traits, seen } of cohorts) {
    const count = plainSum(seen);
    people += count;
    for (const facet of facetsIn(traits)) told.set(facet, (told.get(facet) ?? 0) + count);
  }
  return { people, told };
}

/** Returns the facets that trait keys state. */
export function facetsIn(traits: readonly string[]): ReadonlySet<string> {
  const facets = new Set<string>();
  for (const trait of traits) {
    const colon = trait.indexOf(":");
    if (colon > 0) facets.add(trait.slice(0, colon));
  }
  return facets;
}

/** Returns the sums with channels' evidence counted in (`sign` 1) or out again (−1). */
export function countTelling(
  before: Telling,
  channels: Iterable<Pick<Evidence, "cohorts" | "squares">>,
  sign: 1 | -1,
): Telling {
  let { people, squares, single } = before;
  const facets = new Map(before.facets);
  for (const evidence of channels) {
    const own = tellingOf(evidence);
    people += sign * own.people;
    squares += sign * own.people ** 2;
    single += sign * evidence.squares;
    for (const [facet, told] of own.told) {
      const sums = facets.get(facet) ?? { told: 0, squares: 0, products: 0 };
      const after = {
        told: sums.told + sign * told,
        squares: sums.squares + sign * told ** 2,
        products: sums.products + sign * told * own.people,
      };
      if (after.told === 0) facets.delete(facet);
      else facets.set(facet, after);
    }
  }
  return { people, squares, single, facets };
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
