// Which brands are named: in a trait, by a purchase's relation to us, in a quote.
import { canonicalKey, coveredKeys } from "../model/covered-keys.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Quote } from "../model/sighting.ts";
import { ANY_ITEM, parseTrait, valueWords } from "../model/trait.ts";
import { brandKey } from "./brand-key.ts";
import type { Brand, SoughtBrands } from "./sought-brands.ts";

/** Shortest name looked for in quotes however it is written: of shorter ones only capitals are (VW, not On). */
const LEAST_LETTERS = 3;

/** Tells whether a trait key says that something was bought of a rival. */
export function isRival(trait: string): boolean {
  return trait.startsWith("purchase:") && /;relation=rival(?:;|$)/.test(trait);
}

/** Tells whether a trait key, with its broader ones beside it, names a rival: one of a card, or whatever was bought of one. */
export function namesRival(key: string, { names }: SoughtBrands): boolean {
  return isRival(key) || names.get(brandKey(parseTrait(key).value))?.brand.ours === false;
}

/**
 * Returns the brands that a stated trait names. Those of the cards may be what the item belongs to; without any, what was
 * bought of a rival or of ours is one itself, never what it is one of.
 */
export function brandsOfTrait(trait: string, sought: SoughtBrands, lexicon: Lexicon): Brand[] {
  const keys = coveredKeys([trait], lexicon).map((key) => brandKey(parseTrait(key).value));
  const known = keys.flatMap((key) => sought.names.get(key)?.brand ?? []);
  if (known.length > 0) return known;
  const stated = canonicalKey(trait, lexicon);
  const { facet, value, qualifiers } = parseTrait(stated);
  if (facet !== "purchase" || value === ANY_ITEM) return [];
  if (isRival(stated)) {
    return [modelOf(value, sought) ?? { name: valueWords(value), ours: false }];
  }
  return qualifiers.get("relation") === "same" ? boughtOfOurs(value, sought) : [];
}

// A model of a rival begins with the rival's words.
function modelOf(value: string, { names }: SoughtBrands): Brand | undefined {
  const key = brandKey(value);
  const begun = [...names].filter(([name, { brand }]) => !brand.ours && key.startsWith(`${name} `));
  return begun.sort(([a], [b]) => b.length - a.length)[0]?.[1].brand;
}

// That it is ours is stated, so that a word of a name is enough to know which. The forms fill in the relation for what a
// card is (trail shoes), whoever made it: that names no brand.
function boughtOfOurs(value: string, { names, kinds }: SoughtBrands): Brand[] {
  const key = brandKey(value);
  if (kinds.has(key)) return [];
  const ours = [...names].find(
    ([name, { brand }]) => brand.ours && (isWithin(name, key) || isWithin(key, name)),
  );
  return [ours?.[1].brand ?? { name: valueWords(value), ours: true }];
}

/** Returns the brands of the cards that some quotes name. */
export function brandsInQuotes(
  quotes: readonly Quote[] | undefined,
  { names }: SoughtBrands,
): Brand[] {
  if (names.size === 0) return [];
  return (quotes ?? []).flatMap(({ exact }) => {
    const quote = brandKey(exact);
    return [...names].flatMap(([name, { written, brand }]) => {
      if (!mayBeSmall(name)) return isCapitals(written) && hasWord(exact, written) ? brand : [];
      return isWithin(quote, name) ? brand : [];
    });
  });
}

// Han and kana are written without spaces between words.
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

const mayBeSmall = (name: string): boolean => UNSPACED.test(name) || name.length >= LEAST_LETTERS;

const isCapitals = (written: string): boolean =>
  written !== written.toLowerCase() && written === written.toUpperCase();

const isWithin = (text: string, name: string): boolean =>
  UNSPACED.test(name) ? text.includes(name) : hasWord(text, name);

const LETTER = /[\p{L}\p{N}]/u;

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!LETTER.test(text[at - 1] ?? "") && !LETTER.test(text[at + word.length] ?? "")) return true;
  }
  return false;
}
