// A persona drafted from a product card: what the product says of the people who need it.
import { itemNamed, saysValue } from "./item-name.ts";
import type { Criterion } from "./persona.ts";
import type { Product } from "./product.ts";
import { levelForPrice } from "./purchasing-power.ts";
import { traitKey } from "./trait.ts";

/**
 * Returns criteria that a product card suggests (FEATURES A2, C7–C8): the needs of its features (the first a must, the
 * rest should), buying the item and spending enough for its price as should, and as may: rivals', substitute, related and
 * complementary purchases. Each once, to be changed by hand; entries that name nothing are left out.
 */
export function draftFromProduct(product: Product): Criterion[] {
  const { item = "", price = "", features = [], rivals = [], substitutes = [] } = product;
  const spend = levelForPrice(price);
  const needs = features
    .flatMap((feature) => feature.needs ?? [])
    .filter((need) => saysValue(traitKey(need)));
  const bought = itemNamed(item);
  const related = (names: readonly string[], relation: string): Criterion[] =>
    names.flatMap((name) => {
      const trait = itemNamed(name);
      return trait ? [{ trait: `${trait};relation=${relation}`, level: "may" as const }] : [];
    });
  const drafted: Criterion[] = [
    ...needs.map((trait, i): Criterion => ({ trait, level: i === 0 ? "must" : "should" })),
    ...(bought ? [{ trait: bought, level: "should" as const }] : []),
    ...(spend ? [{ trait: `spend:>=${spend}`, level: "should" as const }] : []),
    ...related(rivals, "rival"),
    ...related(substitutes, "substitute"),
    ...related(product.complementary ?? [], "complementary"),
    ...related(product.related ?? [], "related"),
  ];
  const once = new Map<string, Criterion>();
  for (const each of drafted) {
    const key = traitKey(each.trait);
    if (!once.has(key)) once.set(key, { ...each, trait: key });
  }
  return [...once.values()];
}
