// Everything that a group's stated traits cover: one canonical key per meaning, then all plainer and broader ones.
import { simplifyHan } from "../base/simplify-han.ts";
import { compareText, fold } from "../base/text.ts";
import { bandKey } from "./band-key.ts";
import { criteriaAt } from "./born-in.ts";
import { DERIVED, deriveTraits, isModest, type DerivedTrait } from "./derive-traits.ts";
import { matchingOf, ownFacetNamed } from "./facet-rows.ts";
import { facetNamed, facetOf } from "./facets.ts";
import { facetCalled } from "./called-facets.ts";
import { ALIAS_MARK, NO_LEXICON, type Lexicon } from "./lexicon.ts";
import { likeKey } from "./like-key.ts";
import { rangeWithoutBlanks } from "./own-range.ts";
import { qualifiersOf, valuesCovered } from "./qualifiers.ts";
import {
  ANY_ITEM,
  looseKey,
  OTHER_VALUE,
  parseTrait,
  rangeKey,
  splitKey,
  traitKey,
} from "./trait.ts";

/**
 * Returns the one key that a trait is counted and asked under: its spelling made plain, names of facets,
 * aliases and merged terms resolved, in ranges and derived traits too.
 */
export function canonicalKey(trait: string, lexicon: Pick<Lexicon, "get">): string {
  const key = plainKey(trait, lexicon);
  if (key.startsWith(`${DERIVED}:`)) return derivedKey(key, lexicon);
  const [base, qualifiers] = splitKey(key);
  const meant = meantBy(base, lexicon) ?? rangeMeant(base, lexicon);
  return meant === undefined ? key : meant + qualifiers;
}

// Most ranges, spelled as they should be.
const COMMON_RANGE = /^([1-9]\d)-(?!\1$)[1-9]\d$/;

// What was kept as "age:40-55 jahre" is 40-55 of age: records stay as they are.
function rangeMeant(base: string, lexicon: Pick<Lexicon, "get">): string | undefined {
  const { facet, value } = parseTrait(base);
  if (COMMON_RANGE.test(value)) return undefined;
  const { type, range } = facetOf(facet) ?? {};
  const spelled = type === "band" && range ? bandKey(value, range) : undefined;
  if (spelled === undefined || spelled === value) return undefined;
  const key = `${facet}:${spelled}`;
  return meantBy(key, lexicon) ?? key;
}

/**
 * Returns the keys, without ALIAS_MARK, that the canonical keys of some traits, and how their facets match, are looked up
 * by; what a `lexicon` says of some may lead to more.
 */
export function keysLookedUp(traits: readonly string[], lexicon: Lexicon = NO_LEXICON): string[] {
  const keys = new Set<string>();
  const watch = {
    get: (key: string) => {
      if (key.startsWith(ALIAS_MARK)) keys.add(key.slice(ALIAS_MARK.length));
      return lexicon.get(key);
    },
  };
  for (const trait of traits) matchingOf(parseTrait(canonicalKey(trait, watch)).facet, watch);
  return [...keys];
}

function meantBy(base: string, lexicon: Pick<Lexicon, "get">): string | undefined {
  const forms = [base, looseKey(base), likeKey(base)];
  for (const [i, form] of forms.entries()) {
    const meant = forms.indexOf(form) === i ? lexicon.get(ALIAS_MARK + form)?.[0] : undefined;
    if (meant !== undefined) return meant;
  }
  return undefined;
}

// A need that follows from what was bought has the name of that: `derived:need:跑鞋` is what `purchase:跑鞋` names.
function derivedKey(key: string, lexicon: Pick<Lexicon, "get">): string {
  const inner = plainKey(key.slice(DERIVED.length + 1), lexicon);
  const stated = canonicalKey(inner, lexicon);
  if (stated !== inner || !inner.startsWith("need:")) return `${DERIVED}:${stated}`;
  const { value } = parseTrait(inner);
  return `${DERIVED}:need:${parseTrait(canonicalKey(`purchase:${value}`, lexicon)).value}`;
}

// Ranges of an own facet's ordered choices have one spelling too: `grade:hard+` is `grade:>=hard`.
function plainKey(trait: string, lexicon: Pick<Lexicon, "get">): string {
  const named = underFacetId(trait, lexicon);
  const key = ownRange(named, lexicon) ?? traitKey(named);
  if (!/[<>≤≥+]/.test(key)) return key;
  const { facet } = parseTrait(key);
  const { order } = matchingOf(facet, lexicon);
  return rangeKey(
    key,
    order,
    (value) => parseTrait(canonicalKey(`${facet}:${value}`, lexicon)).value,
  );
}

// "1 500" of an own facet of numbers is 1500; the key that it is noted under has hyphens for blanks, as in 1-500.
function ownRange(trait: string, lexicon: Pick<Lexicon, "get">): string | undefined {
  if (!/\s/.test(trait)) return undefined;
  const { facet, value } = parseTrait(fold(trait));
  if (facet === "" || facetOf(facet)) return undefined;
  const { type, range, unit } = matchingOf(facet, lexicon);
  const spelled = type === "band" && range ? rangeWithoutBlanks(value, range, unit) : undefined;
  return spelled === undefined ? undefined : `${facet}:${spelled}`;
}

// "兴趣:跑步" is of the facet interest, and "Schuhgröße:42" of the user's own that has this name.
function underFacetId(trait: string, lexicon: Pick<Lexicon, "get">): string {
  if (facetOf(parseTrait(trait).facet)) return trait;
  const plain = fold(trait);
  const { facet: name } = parseTrait(plain);
  if (name === "" || facetOf(name)) return trait;
  const id = facetIdOf(name, lexicon) ?? facetIdOf(simplifyHan(name), lexicon) ?? name;
  return id === name ? trait : id + plain.slice(name.length);
}

const facetIdOf = (name: string, lexicon: Pick<Lexicon, "get">): string | undefined =>
  ownFacetNamed(name, lexicon) ?? facetNamed(name)?.id ?? facetCalled(name)?.id;

/**
 * Returns criteria as they are asked at a moment in milliseconds: traits that are other spellings or merged terms with
 * the term that is meant, ages by years of birth as those of that year; the rest as they are.
 */
export function canonicalCriteria<C extends { readonly trait: string }>(
  criteria: readonly C[],
  lexicon: Lexicon,
  now: number,
): C[] {
  return criteriaAt(criteria, now).map((each) => {
    const key = canonicalKey(each.trait, lexicon);
    return key === traitKey(each.trait) ? each : { ...each, trait: key };
  });
}

/**
 * Returns every key that a group stating these traits covers, sorted, each once: the traits, all broader ones, each
 * with every subset of its qualifiers (`purchase:shoes;relation=rival` also covers `purchase:shoes`, `purchase:*` and
 * `purchase:*;relation=rival`, need of intensity 3 covers 2), the ranges of ordered choices (`spend:>=medium`), and
 * what is derived, under `derived:`. A question then finds its key without knowing any vocabulary.
 */
export function coveredKeys(traits: readonly string[], lexicon: Lexicon): string[] {
  const stated = traits.map((trait) => spell(trait, lexicon));
  const keys = new Set(stated.flatMap((each) => each.keys));
  if (stated.some(({ tells }) => tells)) {
    const broader = stated.flatMap((each) => each.broader);
    for (const { trait } of deriveTraits(broader, lexicon)) {
      const bare = trait.slice(DERIVED.length + 1);
      for (const key of spell(bare, lexicon).keys) keys.add(`${DERIVED}:${key}`);
    }
  }
  keys.delete(""); // empty text is no trait
  return [...keys].sort(compareText);
}

/**
 * Returns what follows from a group's traits as people read it: a need that product cards name goes by their names, not
 * by that of the item bought, and each follows from what was stated, not from the broader word ("electric car").
 */
export function shownDerived(traits: readonly string[], lexicon: Lexicon): DerivedTrait[] {
  const statedBy = new Map<string, string>();
  for (const trait of traits) {
    const [own = "", ...broader] = spell(trait, lexicon).broader;
    statedBy.set(own, own);
    for (const each of broader) if (!statedBy.has(each)) statedBy.set(each, own);
  }
  const derived = deriveTraits([...statedBy.keys()], lexicon, { asRead: true });
  return derived.map(({ trait, because }) => {
    return { trait, because: [...new Set(because.map((each) => statedBy.get(each) ?? each))] };
  });
}

/** Tells whether a key is a trait as people state it, and not one that only follows: a range, any item, another value, or derived. */
export function isPlainKey(key: string, lexicon: Lexicon = NO_LEXICON): boolean {
  if (key.endsWith(`:${OTHER_VALUE}`)) return false;
  if (key.startsWith(`${DERIVED}:`) || key.includes("=>=")) return false;
  const follows = /:(?:[<>]=|\*)/.exec(key);
  if (!follows) return true;
  // Of numbers people do say "65 and more" themselves; of choices it is what follows from one.
  const { type } = matchingOf(key.slice(0, follows.index), lexicon);
  return !follows[0].endsWith(ANY_ITEM) && type === "band";
}

/** A trait spelled out: every key it covers, itself and its broader terms, whether something may follow from it. */
type Spelled = {
  readonly keys: readonly string[];
  readonly broader: readonly string[];
  readonly tells: boolean;
};

/** The facets that something may follow from. */
const TELLING = /^(?:owns|purchase|income):/;

/** Traits remembered per lexicon: the same few thousand come in every sighting. */
const MOST_KNOWN = 50_000;

const known = new WeakMap<Lexicon, Map<string, Spelled>>();

function spell(trait: string, lexicon: Lexicon): Spelled {
  const cache = known.get(lexicon) ?? new Map<string, Spelled>();
  const before = cache.get(trait);
  if (before) return before;
  const key = canonicalKey(trait, lexicon);
  const [base, qualifiers] = splitKey(key);
  const bases = basesOf(base, lexicon);
  const spelled = {
    keys: spellOut(key, bases, lexicon),
    broader: (isModest(base) ? [base] : bases).map((each) => each + qualifiers),
    tells: TELLING.test(key),
  };
  if (cache.size >= MOST_KNOWN) cache.clear();
  cache.set(trait, spelled);
  known.set(lexicon, cache);
  return spelled;
}

function spellOut(key: string, broader: readonly string[], lexicon: Lexicon): string[] {
  const bases = broader.flatMap((each) => [each, ...rangesOf(each, lexicon)]);
  const { facet } = parseTrait(key);
  if (qualifiersOf(facet).length === 0) return bases;
  const anyItem = `${facet}:${ANY_ITEM}`;
  const items = bases.includes(anyItem) ? bases : [...bases, anyItem];
  const subsets = subsetsOf(key);
  return items.flatMap((each) => subsets.map((subset) => each + subset));
}

// A Set's iteration also visits what is added on the way; cycles are harmless.
function basesOf(base: string, lexicon: Lexicon): string[] {
  const bases = new Set([base]);
  for (const each of bases) {
    for (const parent of lexicon.get(each) ?? []) bases.add(canonicalKey(parent, lexicon));
  }
  return [...bases];
}

function subsetsOf(key: string): string[] {
  const { facet, qualifiers } = parseTrait(key);
  let subsets = [""];
  for (const qualifier of qualifiersOf(facet)) {
    const values = valuesCovered(qualifier, qualifiers.get(qualifier.name) ?? "");
    subsets = subsets.flatMap((subset) => [
      subset,
      ...values.map((value) => `${subset};${qualifier.name}=${value}`),
    ]);
  }
  return subsets;
}

function rangesOf(base: string, lexicon: Lexicon): string[] {
  const { facet, value } = parseTrait(base);
  const { order } = matchingOf(facet, lexicon);
  if (!order) return [];
  const sign = /^[<>]=/.exec(value)?.[0];
  const at = order.indexOf(sign ? value.slice(2) : value);
  if (at < 0) return [];
  const least = order.slice(0, at + 1).map((each) => `${facet}:>=${each}`);
  const most = order.slice(at).map((each) => `${facet}:<=${each}`);
  return sign === ">=" ? least : sign === "<=" ? most : [...least, ...most];
}
