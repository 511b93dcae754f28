// Where to look next: the channels where a few more looks would change the top of the list most.
import type { Ranked } from "../rank/rank-channels.ts";
import { PRIOR_LOOKS } from "../rank/weights.ts";

/** One suggestion: how much the top of the list is expected to gain, in share, from `LOOKS` more looks there. */
export type NextLook = { readonly key: string; readonly gain: number };

/** How many further looks a suggestion stands for. */
export const LOOKS = 5;

/**
 * Returns the channels where looking changes the best `top` most, best first. `ranked` is ordered by share. A channel
 * among the best is worth a look as far as it may pass the one above it or fall below the one under it, one outside as
 * far as it may rise above the border. The outcome of the looks follows the Beta-binomial distribution that the
 * evidence gives.
 */
export function nextLooks(ranked: readonly Ranked[], top = 10): NextLook[] {
  const last = ranked[Math.min(top, ranked.length) - 1];
  if (!last) return [];
  return ranked
    .map((row, i) => {
      const inside = i < top;
      const above = inside ? ranked[i - 1] : last;
      const below = inside ? ranked[i + 1] : undefined;
      return { key: row.key, gain: expectedGain(row, above?.share ?? 1, below?.share ?? 0) };
    })
    .filter(({ gain }) => gain > LEAST_GAIN)
    .sort((a, b) => b.gain - a.gain);
}

/** Share below which a change of order is not worth a walk. */
const LEAST_GAIN = 1e-4;

function expectedGain({ share, looks }: Ranked, above: number, below: number): number {
  const size = looks + PRIOR_LOOKS;
  const a = Math.max(share * size, 1e-6);
  const b = Math.max((1 - share) * size, 1e-6);
  let gain = 0;
  for (let finds = 0; finds <= LOOKS; finds++) {
    const after = (a + finds) / (size + LOOKS);
    gain += betaBinomial(finds, a, b) * Math.max(0, after - above, below - after);
  }
  return gain;
}

// P(finds of LOOKS) = C(n, k) · B(a + k, b + n − k) ÷ B(a, b), as a product: no gamma function needed for five looks.
function betaBinomial(finds: number, a: number, b: number): number {
  let p = 1;
  for (let i = 0; i < LOOKS; i++) {
    const hit = i < finds;
    const chosen = hit ? a + i : b + i - finds;
    p *= (chosen * (hit ? LOOKS - i : 1)) / (a + b + i) / (hit ? i + 1 : 1);
  }
  return p;
}
