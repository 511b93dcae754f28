// What would change a rank: the evidence that would lift a channel over the one above it.
import type { Score } from "./score.ts";

/** Most further looks worth naming; beyond them the answer is "not soon". */
const MOST_LOOKS = 50;

/**
 * Returns how many further looks, each showing the persona in full, would lift `score` above `above` (a channel
 * ranked higher by share), or undefined where more than 50 would be needed.
 */
export function looksToOvertake(score: Score, above: Score): number | undefined {
  const size = score.looks + score.credit;
  for (let looks = 1; looks <= MOST_LOOKS; looks++) {
    if ((score.share * size + looks) / (size + looks) > above.share) return looks;
  }
  return undefined;
}
