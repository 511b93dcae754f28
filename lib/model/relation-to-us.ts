// What somebody buys, seen from the product cards: ours, a rival's, a substitute, or what goes with it (FEATURES C8).
import { builtinTerm } from "./builtin-terms.ts";
import { canonicalKey } from "./covered-keys.ts";
import { itemNamed } from "./item-name.ts";
import { NO_LEXICON, type Lexicon } from "./lexicon.ts";
import type { Product } from "./product.ts";

/** What of a card tells how an item or a brand is related to us. */
export type RelatedCard = Pick<
  Product,
  "name" | "brand" | "item" | "rivals" | "substitutes" | "complementary" | "related"
>;

/** Relations whose lists hold brands: what goes with a thing, or stands in for it, is a kind of thing. */
const BRANDS: ReadonlySet<string> = new Set(["same", "rival"]);

/** Letters of the shortest brand that a longer name may begin with, its facet's name before it: "On the road" names none. */
const LEAST_BRAND = "purchase:".length + 3;

/** Names that one list of a card has; what the card is an item of has no models that begin with it. */
type Listed = {
  readonly relation: string;
  readonly names: readonly string[];
  readonly isItem?: true;
};

/**
 * Returns the relation that a listed product or brand has to the cards, or undefined where it is on none of their lists.
 * Names are equal where the lexicon takes them for one word (Schuhe, shoes). What is on no list itself and begins with
 * the words of a brand on one (Nike Air) has its relation, of several brands that of the longest; words that Shoal ships
 * are kinds of things, and no brands.
 */
export function relationToUs(
  cards: readonly RelatedCard[],
  name: string,
  lexicon: Lexicon = NO_LEXICON,
): string | undefined {
  const wanted = keyOf(name, lexicon);
  if (wanted === undefined) return undefined;
  let begun: { readonly relation: string; readonly letters: number } | undefined;
  for (const { relation, names, isItem } of cards.flatMap(listsOf)) {
    for (const each of names) {
      const key = keyOf(each, lexicon);
      if (key === wanted) return relation;
      if (key === undefined || isItem || !BRANDS.has(relation)) continue;
      if (key.length < LEAST_BRAND || !wanted.startsWith(`${key}-`)) continue;
      if (builtinTerm(key) || builtinTerm(wanted)) continue;
      if (key.length > (begun?.letters ?? 0)) begun = { relation, letters: key.length };
    }
  }
  return begun?.relation;
}

function keyOf(name: string, lexicon: Lexicon): string | undefined {
  const key = itemNamed(name);
  return key && canonicalKey(key, lexicon);
}

function listsOf(card: RelatedCard): Listed[] {
  const { name, brand = "", item = "" } = card;
  return [
    { relation: "same", names: [name, brand] },
    { relation: "same", names: [item], isItem: true },
    { relation: "rival", names: card.rivals ?? [] },
    { relation: "substitute", names: card.substitutes ?? [] },
    { relation: "complementary", names: card.complementary ?? [] },
    { relation: "related", names: card.related ?? [] },
  ];
}
