// The traits that a channel is known by, told from its evidence alone.
import { compareText } from "../base/text.ts";
import { coveredKeys, isPlainKey } from "../model/covered-keys.ts";
import type { Lexicon } from "../model/lexicon.ts";
import { plainSum } from "../rank/decay.ts";
import type { Evidence } from "../rank/evidence.ts";

/** Returns the trait keys that an evidence's cohorts state, those seen most often first. */
export type UsualTraits = (evidence: Pick<Evidence, "cohorts">, most: number) => string[];

/**
 * Returns the function for a lexicon; it remembers what each key covers. Evidence holds what is stated together with
 * all that follows from it: a key that another one of its cohort covers counts as following.
 */
export function usualTraitsBy(lexicon: Lexicon): UsualTraits {
  const memory = new Map<string, readonly string[]>();
  const followingFrom = (key: string): readonly string[] => {
    const before = memory.get(key);
    if (before) return before;
    const keys = coveredKeys([key], lexicon).filter((each) => each !== key);
    memory.set(key, keys);
    return keys;
  };
  return ({ cohorts }, most) => {
    const seen = new Map<string, number>();
    for (const cohort of cohorts) {
      const plain = cohort.traits.filter((key) => isPlainKey(key, lexicon));
      const following = new Set(plain.flatMap(followingFrom));
      const count = plainSum(cohort.seen);
      for (const key of plain) {
        if (!following.has(key)) seen.set(key, (seen.get(key) ?? 0) + count);
      }
    }
    return [...seen]
      .sort(([a, m], [b, n]) => n - m || compareText(a, b))
      .slice(0, most)
      .map(([key]) => key);
  };
}
