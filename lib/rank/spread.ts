// How far a map's channels differ: it says how much the map's average counts against a channel's own people.
import { fnv1a } from "../base/fnv.ts";
import { compareText } from "../base/text.ts";
import { ANY_ITEM, facetName, OTHER_VALUE } from "../model/trait.ts";
import { plainSum } from "./decay.ts";
import type { Evidence } from "./evidence.ts";
import type { FacetSums, Telling } from "./telling.ts";
import { CREDIT_SPREAD, FEWEST_CREDIT, JOINT_ALIKE, JOINT_DOUBT, MOST_CREDIT } from "./weights.ts";

/**
 * What one facet adds up to over the channels that tell it. All are integers, so that any order gives the same numbers.
 * A pair is for n = people told of it and unnoted ones, and for n = all people.
 */
export type SpreadSums = {
  /** Channels where nobody is unnoted, and Σ told · unnoted. */
  readonly bare: number;
  readonly crosses: number;
  /** People by bins of traits, and Σ over channels and bins of people² ÷ n, in parts of `PARTS`. */
  readonly bins: readonly number[];
  readonly shares: readonly [told: number, all: number];
  /** Σ over channels and traits of k · (k − 1) and of k · (n − 1), k being the people with the trait. */
  readonly alike: number;
  readonly pairs: readonly [told: number, all: number];
};

/** What channels add up to beside their facets: how many have people and unnoted ones, Σ unnoted, Σ unnoted², Σ people · unnoted. */
export type QuietSums = {
  readonly channels: number;
  readonly withQuiet: number;
  readonly quiet: number;
  readonly squares: number;
  readonly crosses: number;
};

export const NO_QUIET: QuietSums = { channels: 0, withQuiet: 0, quiet: 0, squares: 0, crosses: 0 };

// Traits of a facet fall into bins: enough of them to lose little, few enough to keep with the map's totals.
const BINS = 16;
const PARTS = 2 ** 16;

function binOf(trait: string): number {
  const hash = fnv1a(trait);
  return ((hash ^ (hash >>> 16)) >>> 0) % BINS;
}

/** A channel's people by facet: how many are told of it, by bins, and by trait. */
export type FacetPeople = {
  readonly told: number;
  readonly bins: readonly number[];
  readonly traits: readonly { readonly count: number }[];
};

/** A facet while it is counted: the last cohort that told it, and the bins which that one is in. */
type Counting = {
  told: number;
  readonly bins: number[];
  readonly traits: { count: number }[];
  cohort: number;
  taken: number;
};

type PlaceOfTrait = { count: number; readonly bin: number | undefined; readonly facet: Counting };

/** Returns a channel's people by facet; a cohort counts once in a bin, however many of its traits fall there. */
export function peopleByFacet({ cohorts }: Pick<Evidence, "cohorts">): Map<string, FacetPeople> {
  const facets = new Map<string, Counting>();
  // Each trait is taken apart once: a channel's cohorts share most of them.
  const places = new Map<string, PlaceOfTrait | undefined>();
  const placeOf = (trait: string) => {
    const name = facetName(trait);
    if (name === "") return undefined;
    const facet = facets.get(name) ?? {
      told: 0,
      bins: Array<number>(BINS).fill(0),
      traits: [],
      cohort: -1,
      taken: 0,
    };
    facets.set(name, facet);
    // Any item at all, or another value than those named, only tells of the facet.
    const isAny = trait.endsWith(`:${ANY_ITEM}`) || trait.endsWith(`:${OTHER_VALUE}`);
    const place = { count: 0, bin: isAny ? undefined : binOf(trait), facet };
    if (!isAny) facet.traits.push(place);
    return place;
  };
  cohorts.forEach(({ traits, seen }, cohort) => {
    const count = plainSum(seen);
    for (const trait of traits) {
      let place = places.get(trait);
      if (!place && !places.has(trait)) places.set(trait, (place = placeOf(trait)));
      if (!place) continue; // text that names no facet
      const { facet, bin } = place;
      if (facet.cohort !== cohort) {
        facet.cohort = cohort;
        facet.taken = 0;
        facet.told += count;
      }
      if (bin !== undefined) {
        if (!(facet.taken & (1 << bin))) facet.bins[bin]! += count;
        facet.taken |= 1 << bin;
      }
      place.count += count;
    }
  });
  return facets;
}

/** Returns what a channel adds to a facet's sums. */
export function spreadOf(
  { told, bins, traits }: FacetPeople,
  people: number,
  quiet: number,
): SpreadSums {
  const squares = bins.reduce((sum, k) => sum + k * k, 0);
  const all = people + quiet;
  let shown = 0;
  let alike = 0;
  for (const { count: k } of traits) {
    shown += k;
    alike += k * (k - 1);
  }
  return {
    bare: quiet === 0 ? 1 : 0,
    crosses: told * quiet,
    bins,
    shares: [Math.round((PARTS * squares) / (told + quiet)), Math.round((PARTS * squares) / all)],
    alike,
    pairs: [shown * (told + quiet - 1), shown * (all - 1)],
  };
}

/** Returns the sums of two, or their difference (`sign` −1). */
export function addSpread(a: SpreadSums | undefined, b: SpreadSums, sign: 1 | -1): SpreadSums {
  if (!a) return b;
  return {
    bare: a.bare + sign * b.bare,
    crosses: a.crosses + sign * b.crosses,
    bins: a.bins.map((count, bin) => count + sign * b.bins[bin]!),
    shares: [a.shares[0] + sign * b.shares[0], a.shares[1] + sign * b.shares[1]],
    alike: a.alike + sign * b.alike,
    pairs: [a.pairs[0] + sign * b.pairs[0], a.pairs[1] + sign * b.pairs[1]],
  };
}

/** Returns the sums with a channel counted in (1) or out (−1). */
export function countQuiet(
  before: QuietSums,
  people: number,
  quiet: number,
  sign: 1 | -1,
): QuietSums {
  return {
    channels: before.channels + sign * Number(people + quiet > 0),
    withQuiet: before.withQuiet + sign * Number(quiet > 0),
    quiet: before.quiet + sign * quiet,
    squares: before.squares + sign * quiet ** 2,
    crosses: before.crosses + sign * people * quiet,
  };
}

// Variance of a trait's log-odds between channels where nothing is known of it: κ = 9 for a trait of 20 % of people.
const USUAL = 0.3;
// How far maps are taken to lie from that: as standard deviation.
const DOUBT = 0.125;
const [LEAST, MOST] = [1 / 64, 4];

/**
 * How far channels differ: the variance of a trait's log-odds between them, and how far (0 to 1) that is the usual one as
 * the map says too little.
 */
export type Difference = { readonly variance: number; readonly unsure: number };

/**
 * Returns how far channels differ, 1/64 to 4, in half octaves so that it seldom changes. `silence` is θ of
 * lib/rank/telling.ts.
 *
 * It is estimated by analysis of variance (the ANOVA estimator of the intraclass correlation ρ; Ridout, Demétrio and
 * Firth 1999), pooled over facets and bins, as ρ ÷ π(1 − π), π being how common a facet's traits are, and drawn towards
 * the usual one by the inverse of its error.
 */
export function differenceOf(telling: Telling, silence: number): Difference {
  // In one order, as sums of fractions are not the same in any.
  const facets = [...telling.facets].sort(([a], [b]) => compareText(a, b));
  const found = facets.flatMap(([, facet]) => [
    ...varianceIn(telling, facet, 0, 1 - silence),
    ...varianceIn(telling, facet, 1, silence),
  ]);
  const sum = (pick: (each: Found) => number) => found.reduce((all, each) => all + pick(each), 0);
  const excess = sum((each) => each.excess);
  const alike = Math.min(0.9, Math.max(0, excess / sum((each) => each.most) || 0));
  const scale = sum(({ most, shared }) => {
    // Two people of one channel share a trait by chance, π, or because the channel leans that way, ρ of the rest.
    const common = Math.max(0, (shared - alike) / (1 - alike));
    return most * common * (1 - common);
  });
  const known = scale > 0 ? scale ** 2 / sum((each) => each.error) : 0;
  const trust = 1 / DOUBT ** 2;
  const mean = known > 0 ? (known * (excess / scale) + trust * USUAL) / (known + trust) : USUAL;
  const octaves = Math.log2(Math.min(MOST, Math.max(LEAST, mean)) / USUAL);
  const variance = USUAL * 2 ** (Math.round(2 * octaves) / 2);
  return { variance, unsure: trust / (known + trust) };
}

/**
 * Variance between channels beyond chance, what it would be at ρ = 1, the variance of its error, and how often somebody
 * else of a channel shares a person's trait.
 */
type Found = {
  readonly excess: number;
  readonly most: number;
  readonly error: number;
  readonly shared: number;
};

function varianceIn(telling: Telling, facet: FacetSums, way: 0 | 1, weight: number): Found[] {
  const { spread } = facet;
  const { quiet } = telling;
  const told = way === 0;
  const n = (told ? facet.told : telling.people) + quiet.quiet;
  const squares =
    (told ? facet.squares + 2 * spread.crosses : telling.squares + 2 * quiet.crosses) +
    quiet.squares;
  const channels = told ? spread.bare + quiet.withQuiet : quiet.channels;
  if (weight <= 0 || channels < 2 || n <= channels || spread.pairs[way] <= 0) return [];
  const size = n - squares / n; // times (channels − 1): what Fleiss calls n₀
  const shown = spread.bins.reduce((sum, k) => sum + k, 0);
  const among = spread.shares[way] / PARTS;
  let expected = 0;
  let chance = 0;
  let chances = 0;
  for (const k of spread.bins) {
    const one = (k / n) * (1 - k / n);
    expected += (k * k) / n;
    chance += one;
    chances += one * one;
  }
  const within = Math.max(0, shown - among) / (n - channels);
  return [
    {
      excess: weight * (among - expected - (channels - 1) * within),
      most: weight * size * chance,
      error: (weight * (2 * (channels - 1) * chances * (n - 1))) / (n - channels),
      shared: spread.alike / spread.pairs[way],
    },
  ];
}

// Single traits of single channels lie further out than the variance of all of them together tells.
const TAILS = 2;

// Some channels differ more than all of a map do together, small ones above all: an estimate leans less on the map's
// average than that variance would allow, and its range takes it further. Where so many average people would hold fewer
// than two with a rare trait (or without a common one), a first one would count too much.
const MOST_ALIKE = 60;
const WITH_TRAIT = 2;

/**
 * Returns how a trait's shares lie between channels, as sizes of a Beta distribution: `credit` is κ, how many average
 * people a channel of the usual reach is credited with before its own are counted (2 to 20, for traits that few have or
 * few lack up to 2 ÷ π(1 − π)), and `alike` is the size by which a range takes channels to differ (the same, to 60). Where log-odds
 * differ by a variance between channels, shares differ by π²(1 − π)² times it, which is what a Beta distribution of size
 * 1 ÷ (variance · π(1 − π)) − 1 has; the variance is taken twice, as some traits differ far more than most. `base` is π,
 * the trait's share among all people (above 0, below 1).
 */
export function sizesOf(difference: number, base: number): { credit: number; alike: number } {
  const chance = base * (1 - base);
  const size = Math.max(FEWEST_CREDIT, 1 / (TAILS * difference * chance) - 1);
  const within = (most: number) => Math.min(size, Math.max(most, WITH_TRAIT / chance));
  return { credit: within(MOST_CREDIT), alike: within(MOST_ALIKE) };
}

/**
 * Returns how sure shares are. `pairs`: as how many people the credit λ counts for a share among the leading trait's
 * people; where channels differ more, they lie further from what is good to assume. `notes`: how much wider an interval
 * is than for people drawn one by one, as κ may be another than the usual.
 */
export function sureness({ variance, unsure }: Difference): { pairs: number; notes: number } {
  return {
    pairs: JOINT_DOUBT * (USUAL / variance) ** JOINT_ALIKE,
    notes: 1 + CREDIT_SPREAD * unsure,
  };
}
