// What product cards tell of needs: who buys of a rival or a substitute needs what the card's features answer.
import { canonicalKey } from "./covered-keys.ts";
import { itemLabel, itemNamed } from "./item-name.ts";
import type { Lexicon } from "./lexicon.ts";
import { DERIVED } from "./derive-traits.ts";
import type { LexiconRow } from "./lexicon-rows.ts";
import type { Product } from "./product.ts";
import { parseTrait, splitKey, traitFromLabel } from "./trait.ts";

/** A product card as far as it names needs. */
export type NeedsCard = Pick<Product, "features" | "rivals" | "substitutes" | "removed">;

/**
 * Returns a row for every item that some card lists as rival or substitute: under the need that goes by the item's name
 * those that the card's features answer, both as derived (`derived:need:swift` → [`derived:need:cushioning`]). The
 * lexicon tells which words the cards mean.
 */
export function cardRows(cards: readonly NeedsCard[], lexicon: Lexicon): LexiconRow[] {
  const rows = new Map<string, Set<string>>();
  for (const { features = [], rivals = [], substitutes = [], removed } of cards) {
    if (removed) continue;
    const needs = features
      .flatMap((feature) => feature.needs ?? [])
      .map((need) => splitKey(canonicalKey(need, lexicon))[0])
      .filter((need) => parseTrait(need).facet === "need");
    for (const name of needs.length > 0 ? [...rivals, ...substitutes] : []) {
      if (itemNamed(name) === undefined) continue;
      const label = itemLabel(name);
      const item = parseTrait(canonicalKey(traitFromLabel("purchase", label), lexicon)).value;
      const id = `${DERIVED}:need:${item}`;
      const row = rows.get(id) ?? new Set();
      rows.set(id, row);
      for (const need of needs) row.add(canonicalKey(`${DERIVED}:${need}`, lexicon));
    }
  }
  return [...rows].map(([id, needs]) => ({ id, broader: [...needs] }));
}
