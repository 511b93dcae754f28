// Where to look next: the channels where knowing more may change the top of the list most.
import { plainSum } from "../rank/decay.ts";
import type { Evidence } from "../rank/evidence.ts";
import type { Question } from "../rank/question.ts";
import type { Ranked } from "../rank/rank-channels.ts";

/**
 * One suggestion: how much share the top of the list is expected to gain from knowing the channel well, and the facet to
 * look for there, of which the fewest people are told; none where all that is asked for is told of everybody.
 */
export type NextLook = {
  readonly key: string;
  readonly gain: number;
  readonly facet?: string | undefined;
};

/** Share below which a change of order is not worth a walk. */
const LEAST_GAIN = 1e-6;

/** Standard deviations between the ends of the middle 80 % of a normal distribution. */
const SPREADS = 2.5631;

/**
 * Returns the channels where looking may change the best `top` most, best first. `ranked` is ordered by share. A channel
 * among the best is worth a look as far as it may pass the one above it or fall below the one under it, one outside as
 * far as it may rise above the border: the expected improvement (Jones, Schonlau and Welch 1998) of a share whose spread
 * is that of its stated interval.
 */
export function nextLooks(ranked: readonly Ranked[], top = 10): Omit<NextLook, "facet">[] {
  const last = ranked[Math.min(top, ranked.length) - 1];
  if (!last) return [];
  return ranked
    .map((row, i) => {
      const inside = i < top;
      const above = inside ? ranked[i - 1] : last;
      const below = inside ? ranked[i + 1] : undefined;
      const spread = (row.high - row.low) / SPREADS;
      const rise = above ? improvement(above.share - row.share, spread) : 0;
      const fall = below ? improvement(row.share - below.share, spread) : 0;
      return { key: row.key, gain: Math.max(rise, fall) };
    })
    .filter(({ gain }) => gain > LEAST_GAIN)
    .sort((a, b) => b.gain - a.gain);
}

/** Returns the facet of a question of which the fewest of a channel's people are told, or undefined where all are. */
export function facetToCheck(
  { wanted }: Question,
  { cohorts }: Pick<Evidence, "cohorts">,
): string | undefined {
  const people = cohorts.reduce((sum, { seen }) => sum + plainSum(seen), 0);
  const told = (facet: string) =>
    cohorts.reduce(
      (sum, { traits, seen }) =>
        traits.some((trait) => trait.startsWith(`${facet}:`)) ? sum + plainSum(seen) : sum,
      0,
    );
  const facets = [...new Set(wanted.map(({ facet }) => facet))]
    .filter((facet) => facet !== "") // text that names no facet can be seen nowhere
    .map((facet) => ({ facet, told: told(facet) }))
    .sort((a, b) => a.told - b.told);
  const [least] = facets;
  return least && (least.told < people || people === 0) ? least.facet : undefined;
}

// E[max(0, X − gap)] of a normal X around 0.
function improvement(gap: number, spread: number): number {
  if (spread <= 0) return 0;
  const z = Math.max(0, gap) / spread;
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return spread * (density - z * tail(z));
}

// P(X > z) of a standard normal X, z ≥ 0 (Abramowitz and Stegun 26.2.17, error below 7.5e-8).
function tail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const sum =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}
