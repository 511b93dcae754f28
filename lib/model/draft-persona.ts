// A persona drafted from a product card: what the product says of the people who need it.
import type { Criterion } from "./persona.ts";
import type { Product } from "./product.ts";
import { levelForPrice } from "./purchasing-power.ts";
import { traitFromLabel, traitKey } from "./trait.ts";

/**
 * Returns criteria that a product card suggests (FEATURES A2, C7–C8): the needs of its features (the first a must, the
 * rest should), buying the item and spending enough for its price as should, and as may: rivals', substitute, related and
 * complementary purchases. Each once, to be changed by hand.
 */
export function draftFromProduct(product: Product): Criterion[] {
  const { item, price = "", features = [], rivals = [], substitutes = [] } = product;
  const spend = levelForPrice(price);
  const needs = features.flatMap((feature) => feature.needs ?? []);
  const bought = (name: string, relation: string): Criterion => ({
    trait: `${asItem(name)};relation=${relation}`,
    level: "may",
  });
  const drafted: Criterion[] = [
    ...needs.map((trait, i): Criterion => ({ trait, level: i === 0 ? "must" : "should" })),
    ...(item ? [{ trait: asItem(item), level: "should" as const }] : []),
    ...(spend ? [{ trait: `spend:>=${spend}`, level: "should" as const }] : []),
    ...rivals.map((name) => bought(name, "rival")),
    ...substitutes.map((name) => bought(name, "substitute")),
    ...(product.complementary ?? []).map((name) => bought(name, "complementary")),
    ...(product.related ?? []).map((name) => bought(name, "related")),
  ];
  const once = new Map<string, Criterion>();
  for (const each of drafted) {
    const key = traitKey(each.trait);
    if (!once.has(key)) once.set(key, { ...each, trait: key });
  }
  return [...once.values()];
}

/** Returns the relation that a listed product or brand has to a card, or undefined where it is on none of its lists. */
export function relationOf(product: Product, name: string): string | undefined {
  const wanted = asItem(name);
  const holds = (list: readonly string[] | undefined) =>
    list?.some((each) => asItem(each) === wanted);
  const { name: called, brand = "", item = "" } = product;
  if (holds([called, brand, item].filter(Boolean))) return "same";
  if (holds(product.rivals)) return "rival";
  if (holds(product.substitutes)) return "substitute";
  if (holds(product.complementary)) return "complementary";
  return holds(product.related) ? "related" : undefined;
}

const asItem = (name: string): string =>
  traitKey(traitFromLabel("purchase", name.replace(/^purchase:/, "")));
