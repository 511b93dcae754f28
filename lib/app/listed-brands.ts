// What the product cards list, as the vocabulary and the forms know it: brands to type, and how each is related to us.
import { itemNamed } from "../model/item-name.ts";
import type { Product } from "../model/product.ts";
import { likeKey } from "../model/like-key.ts";
import type { Lexicon } from "../model/lexicon.ts";
import { relationToUs } from "../model/relation-to-us.ts";
import { parseTrait, traitFromLabel, valueWords, withQualifier } from "../model/trait.ts";
import type { Word } from "./vocabulary.ts";

/**
 * Returns words together with the items and brands that product cards list and no word names yet, by whichever of its
 * names, each as the cards write it: a name that one of them has in full comes before the key of an item.
 */
export function withListed(words: readonly Word[], products: readonly Product[]): Word[] {
  if (products.length === 0) return [...words];
  const bought = words.filter(({ facet }) => facet === "purchase");
  const known = new Set(bought.flatMap(formsOf));
  const names = products.flatMap(
    ({ name, brand, rivals = [], substitutes = [], complementary = [], related = [] }) => [
      name,
      ...(brand ? [brand] : []),
      ...rivals,
      ...substitutes,
      ...complementary,
      ...related,
    ],
  );
  const items = products.flatMap(({ item }) => (item ? [item] : []));
  const isKey = (item: string) => valueWords(item) !== item;
  const inOrder = [
    ...items.filter(isKey).map(valueWords),
    ...items.filter((item) => !isKey(item)),
    ...names,
  ];
  const listed = inOrder
    .filter((label) => itemNamed(label) !== undefined)
    .map((label): Word => {
      const id = traitFromLabel("purchase", label);
      return { id, facet: "purchase", labels: { en: label }, aliases: [], broader: [] };
    });
  const fresh = new Map(
    listed.filter(({ id }) => !known.has(likeKey(id))).map((word) => [word.id, word]),
  );
  return [...words, ...fresh.values()];
}

const formsOf = ({ id, labels, aliases }: Word): string[] => [
  likeKey(id),
  ...[...Object.values(labels), ...aliases].map((name) =>
    likeKey(traitFromLabel("purchase", name)),
  ),
];

/**
 * Returns a purchase with the relation that the product cards give its item or brand (FEATURES C8), whichever of its
 * names in the lexicon either is written with. One that says its relation already, and any other trait, stays as it is.
 */
export function withRelation(
  trait: string,
  products: readonly Product[],
  lexicon: Lexicon,
): string {
  const { facet, value, qualifiers } = parseTrait(trait);
  if (facet !== "purchase" || qualifiers.has("relation")) return trait;
  const relation = relationToUs(products, value, lexicon);
  return relation ? withQualifier(trait, "relation", relation) : trait;
}
