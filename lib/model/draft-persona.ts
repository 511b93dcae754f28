// A persona drafted from a product card: who needs what its features answer, and what such people buy.
import type { Criterion } from "./persona.ts";
import type { Product } from "./product.ts";
import { traitFromLabel, traitKey } from "./trait.ts";

/**
 * Returns the wanted ad that a product card suggests (FEATURES A2, C7–C8): the needs that its features answer, the
 * item itself, and what a rival, a substitute or a complement sells to the same people. Each trait once.
 */
export function draftTraits(product: Product): Criterion[] {
  const { features = [], item, rivals = [], substitutes = [] } = product;
  const { related = [], complementary = [] } = product;
  const needs = features.flatMap(({ needs: answered = [] }) => answered);
  const bought = (names: readonly string[], relation: string) =>
    names.map((name) => `${traitFromLabel("purchase", name)};relation=${relation}`);
  const drafted: Criterion[] = [
    ...needs.map((trait) => ({ trait, level: "should" as const })),
    ...(item ? [{ trait: traitFromLabel("purchase", item), level: "should" as const }] : []),
    ...[
      ...bought(rivals, "rival"),
      ...bought(substitutes, "substitute"),
      ...bought(complementary, "complementary"),
      ...bought(related, "related"),
    ].map((trait) => ({ trait, level: "may" as const })),
  ];
  const seen = new Set<string>();
  return drafted.filter(({ trait }) => {
    const key = traitKey(trait);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
