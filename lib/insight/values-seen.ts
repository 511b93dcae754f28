// The values of a facet that people were seen with.
import type { Steps } from "../base/steps.ts";
import { compareText } from "../base/text.ts";
import { isPlainKey } from "../model/covered-keys.ts";
import { printHours } from "../model/hours.ts";
import { NO_LEXICON, type Lexicon } from "../model/lexicon.ts";
import { partialTarget } from "../model/partial-coverage.ts";
import { plainSum } from "../rank/decay.ts";
import type { Candidate } from "../rank/rank-channels.ts";

/**
 * Returns the traits of a facet that cohorts state, of those people only who `count`, without qualifiers, those seen most
 * often first. Of spellings of one range it has the commonest.
 */
export function* valuesSeen(
  facet: string,
  candidates: readonly Candidate[],
  lexicon: Lexicon = NO_LEXICON,
  count: (traits: readonly string[]) => boolean = () => true,
): Steps<string[]> {
  const seen = new Map<string, number>();
  for (const { evidence } of candidates) {
    yield;
    for (const { traits, seen: weeks } of evidence.cohorts) {
      const own = traits.filter(
        (trait) =>
          trait.startsWith(`${facet}:`) && !trait.includes(";") && isPlainKey(trait, lexicon),
      );
      if (own.length === 0 || !count(traits)) continue;
      for (const trait of own) seen.set(trait, (seen.get(trait) ?? 0) + plainSum(weeks));
    }
  }
  const all = [...seen].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return onePerRange(
    all.map(([trait]) => trait),
    lexicon,
  );
}

// "25-34" and "25 bis 34" are one cell, and so are the same hours: the commonest that means a range stands for all.
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
