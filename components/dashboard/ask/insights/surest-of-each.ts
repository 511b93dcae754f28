// The rows of a contrast that are shown at first: some of either side, so that none is missing.
import type { Contrast } from "../../../../lib/insight/contrast.ts";

/**
 * Returns the first `most` of some traits, half of them towards either side where there are as many, in their order;
 * room that one side leaves goes to the other.
 */
export function surestOfEach<T extends Pick<Contrast, "logOdds">>(
  traits: readonly T[],
  most: number,
): T[] {
  const towards = traits.filter(({ logOdds }) => logOdds > 0);
  const away = traits.filter(({ logOdds }) => logOdds <= 0);
  const half = Math.ceil(most / 2);
  const shown = new Set([
    ...towards.slice(0, Math.max(half, most - away.length)),
    ...away.slice(0, Math.max(most - half, most - towards.length)),
  ]);
  return traits.filter((trait) => shown.has(trait));
}
