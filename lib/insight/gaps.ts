// Gaps: needs seen with a persona's people that no feature of a product answers (FEATURES D1).
import type { Steps } from "../base/steps.ts";
import { canonicalKey, coveredKeys, isPlainKey } from "../model/covered-keys.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Product } from "../model/product.ts";
import { splitKey } from "../model/trait.ts";
import { plainSum } from "../rank/decay.ts";
import type { Question } from "../rank/question.ts";
import type { Candidate } from "../rank/rank-channels.ts";
import { metIn } from "./met.ts";
import { mostSeen, type Tallied } from "./usage.ts";

/** A need, how often it was seen and where, and the features that answer it, as "product: feature". */
export type NeedSeen = Tallied & {
  readonly channels: readonly string[];
  readonly answeredBy: readonly { readonly product: string; readonly feature: string }[];
};

/**
 * Returns the needs of a question's people, most often seen first, each with the features that answer it: a feature for
 * a broader need answers the narrower ones too. Of the needs stated of a group only the narrowest count.
 */
export function* needsSeen(
  question: Question,
  candidates: readonly Candidate[],
  products: readonly Pick<Product, "name" | "features">[],
  lexicon: Lexicon,
): Steps<NeedSeen[]> {
  const seen = new Map<string, number>();
  const where = new Map<string, Map<string, number>>();
  for (const { key, evidence } of candidates) {
    yield;
    for (const cohort of metIn(question, evidence.cohorts).cohorts) {
      const count = plainSum(cohort.seen);
      for (const need of narrowest(cohort.traits, lexicon)) {
        seen.set(need, (seen.get(need) ?? 0) + count);
        const places = where.get(need) ?? new Map<string, number>();
        where.set(need, places.set(key, (places.get(key) ?? 0) + count));
      }
    }
  }
  const answers = products.flatMap(({ name, features = [] }) =>
    features.flatMap(({ name: feature, needs = [] }) =>
      needs.map((need) => ({
        need: splitKey(canonicalKey(need, lexicon))[0],
        product: name,
        feature,
      })),
    ),
  );
  return mostSeen(seen).map((need) => {
    const broader = new Set(coveredKeys([need.key], lexicon));
    const answeredBy = answers
      .filter((answer) => broader.has(answer.need))
      .map(({ product, feature }) => ({ product, feature }));
    const channels = mostSeen(where.get(need.key) ?? new Map()).map(({ key }) => key);
    return { ...need, channels, answeredBy };
  });
}

function narrowest(traits: readonly string[], lexicon: Lexicon): string[] {
  const needs = traits.filter(
    (trait) => trait.startsWith("need:") && !trait.includes(";") && isPlainKey(trait),
  );
  return needs.filter(
    (need) =>
      !needs.some((other) => other !== need && coveredKeys([other], lexicon).includes(need)),
  );
}
