// The brands that product cards name: ours and the rivals', each by all the names that people may know it by.
import { builtinTerm } from "../model/builtin-terms.ts";
import { canonicalKey } from "../model/covered-keys.ts";
import { itemLabel, itemNamed } from "../model/item-name.ts";
import { ALIAS_MARK, type Lexicon } from "../model/lexicon.ts";
import type { Product } from "../model/product.ts";
import { parseTrait, traitFromLabel } from "../model/trait.ts";
import { brandKey } from "./brand-key.ts";

/** A product card as far as it names brands. */
export type BrandCard = Pick<Product, "name" | "brand" | "item" | "rivals" | "removed">;

/** A brand by the name that it is told under. */
export type Brand = { readonly name: string; readonly ours: boolean };

/**
 * Returns the cards as a persona of one of them sees them: only its own card names rivals. Without a card, or with one
 * that is not there, all do.
 */
export function cardsFor<C extends BrandCard & Pick<Product, "id">>(
  cards: readonly C[],
  product: string | undefined,
): readonly BrandCard[] {
  const isThere = cards.some(({ id, removed }) => id === product && !removed);
  return isThere
    ? cards.map((card) => (card.id === product ? card : { ...card, rivals: [] }))
    : cards;
}

/** Tells whether the cards name a rival. */
export const namesAnyRival = ({ names }: SoughtBrands): boolean =>
  [...names.values()].some(({ brand }) => !brand.ours);

/** A name as a card writes it, and the brand that it is a name of. */
export type BrandName = { readonly written: string; readonly brand: Brand };

/** The names by their brand keys, and the brand keys of what the cards are (`item`): a kind of thing is no brand. */
export type SoughtBrands = {
  readonly names: ReadonlyMap<string, BrandName>;
  readonly kinds: ReadonlySet<string>;
};

/**
 * Returns the brands of the cards that were not removed. All cards of one brand are one, and a card without any goes by
 * its own name; what is ours is no rival, also where another card says so. What the vocabulary takes for one word (Bosch,
 * 博世) is one brand, and people may say any of its spellings.
 */
export function soughtBrands(cards: readonly BrandCard[], lexicon: Lexicon): SoughtBrands {
  const names = new Map<string, BrandName>();
  const meant = new Map<string, Brand>(); // by the one word of the vocabulary that several names of a brand may be
  const kinds = new Set<string>();
  const kept = cards.filter(({ removed }) => !removed);
  const add = (typed: string, named: string, ours: boolean) => {
    if (itemNamed(typed) === undefined) return;
    const written = itemLabel(typed);
    const name = itemLabel(named);
    const key = brandKey(written);
    const known = names.get(brandKey(name))?.brand ?? meant.get(meantBy(name, lexicon));
    const brand = known?.ours === ours ? known : { name, ours };
    meant.set(meantBy(name, lexicon), brand);
    names.set(key, { written, brand });
  };
  for (const name of kept.flatMap(({ rivals = [] }) => rivals)) add(name, name, false);
  for (const { brand = "" } of kept) add(brand, brand, true);
  for (const { name, brand = "" } of kept) {
    const isKnown = names.get(brandKey(name))?.brand.ours;
    if (!isKnown) add(name, itemNamed(brand) === undefined ? name : brand, true);
  }
  for (const [name, known] of spellingsIn(lexicon, names))
    if (!names.has(name)) names.set(name, known);
  for (const { item = "" } of kept) {
    if (itemNamed(item) === undefined) continue;
    kinds.add(brandKey(parseTrait(meantBy(item, lexicon)).value));
  }
  return { names, kinds };
}

const meantBy = (name: string, lexicon: Lexicon): string =>
  canonicalKey(traitFromLabel("purchase", name), lexicon);

const SPELLING = `${ALIAS_MARK}purchase:`;

// Other spellings of the brands. Words that Shoal ships are kinds of things: nobody who says "sneakers" names a brand.
function* spellingsIn(
  lexicon: Lexicon,
  names: ReadonlyMap<string, BrandName>,
): Iterable<readonly [string, BrandName]> {
  const brands = new Map(
    [...names.values()].map(({ written, brand }) => [meantBy(written, lexicon), brand]),
  );
  for (const key of lexicon.keys()) {
    if (!key.startsWith(SPELLING)) continue;
    const end = canonicalKey(key.slice(ALIAS_MARK.length), lexicon);
    const brand = builtinTerm(end) ? undefined : brands.get(end);
    const written = key.slice(SPELLING.length);
    if (brand) yield [brandKey(written), { written, brand }];
  }
}
