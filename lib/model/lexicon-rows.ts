// The vocabulary as counting needs it: broader terms, and which term every other spelling means.
import { compareText, fold } from "../base/text.ts";
import { ALIAS_MARK, type Lexicon } from "./lexicon.ts";
import { asFacet } from "./as-facet.ts";
import { cardRows, type NeedsCard } from "./card-needs.ts";
import { endsOfMerges } from "./ends-of-merges.ts";
import { FACETS } from "./facets.ts";
import { likeKey, withoutMarks } from "./like-key.ts";
import type { OwnFacet } from "./own-facet.ts";
import { facetRows } from "./own-facet-rows.ts";
import { standingTerms } from "./standing-terms.ts";
import { looseKey, parseTrait, traitFromLabel, traitKey } from "./trait.ts";

/** A term as far as counting knows it: built-in ones have `en` and `zh`, the user's own `labels`; `into` names the term it was merged into. */
export type LexiconTerm = {
  readonly id: string;
  readonly en?: string | undefined;
  readonly zh?: string | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly asked?: readonly string[] | undefined;
  readonly broader?: readonly string[] | undefined;
  readonly into?: string | undefined;
  readonly removed?: boolean | undefined;
};

/** One entry of a lexicon, in keys: a term and its broader ones, or "=" with a spelling and the term that it means. */
export type LexiconRow = { readonly id: string; readonly broader: readonly string[] };

/**
 * Returns the rows of the user's own and the built-in terms. An own term replaces the broader terms of the built-in one
 * with its id where it gives any, and adds its spellings. A spelling that several terms of a facet have means the own
 * one, else the one whose id comes first; one that is itself a term, or one of the `values` of own choices, is no alias.
 * What is only like a spelling (`likeKey`) comes after all of them. Merged terms lead to what they were merged into,
 * however often; those in a circle are one (`standingTerms`). Removed ones are not there.
 */
export function lexiconRows(
  given: readonly LexiconTerm[],
  builtins: readonly LexiconTerm[],
  values: readonly string[] = [],
): LexiconRow[] {
  const shipped = new Set([...builtins.map(({ id }) => id), ...values]);
  const own = standingTerms(given, (id) => shipped.has(id));
  const ownKeys = new Set(own.filter(({ broader }) => broader).map(({ id }) => traitKey(id)));
  const terms = [
    ...inOrder(own),
    ...inOrder(builtins).map((term) =>
      ownKeys.has(traitKey(term.id)) ? { ...term, broader: undefined } : term,
    ),
  ];
  const merged = new Map<string, string>();
  for (const { id, into } of own) if (into) merged.set(traitKey(id), traitKey(into));
  const endOf = endsOfMerges(merged);
  const named: LexiconTerm[] = [...terms, ...values.map((id) => ({ id })), ...FIXED_VALUES];
  const forms = named.map(formsOf);
  const all = new Set(forms.map(({ key }) => key));
  const aliases = new Map<string, string>();
  for (const kind of ["exact", "alike"] as const) {
    for (const form of forms) {
      const meant = endOf(form.key);
      for (const spelling of form[kind]) {
        if (all.has(spelling) || aliases.has(spelling)) continue;
        aliases.set(spelling, meant);
      }
    }
  }
  for (const { key, like } of forms) {
    if (like === key) aliases.set(key, key);
  }
  // A term whose looser spelling is another's is found by its own.
  for (const { key, loose, like } of forms) {
    const found = aliases.get(loose) ?? aliases.get(like) ?? key;
    if (found !== key) aliases.set(key, key);
  }
  for (const key of merged.keys()) {
    const meant = endOf(key);
    if (meant !== key) aliases.set(key, meant);
  }
  const parents = new Map<string, Set<string>>();
  const addParents = (key: string, broader: readonly string[]) => {
    const all = parents.get(key) ?? new Set();
    for (const each of broader) all.add(each);
    if (all.size > 0) parents.set(key, all);
  };
  const standing = terms.map((term) => ({ term, key: formsOf(term).key }));
  for (const { term, key } of standing) {
    if ((aliases.get(key) ?? key) === key) addParents(key, (term.broader ?? []).map(traitKey));
  }
  // What a word was merged into has its parents, too: they would go with a duplicate. None that are under it themselves.
  for (const { term, key } of standing) {
    const end = endOf(key);
    const broader = (term.broader ?? []).map(traitKey);
    if (end === key || broader.some((each) => leadsTo(each, end, parents, endOf))) continue;
    addParents(end, broader);
  }
  return [
    ...[...parents].map(([id, broader]) => ({ id, broader: [...broader] })),
    ...[...aliases].map(([spelling, meant]) => ({ id: ALIAS_MARK + spelling, broader: [meant] })),
  ];
}

// Tells whether a term is another one, or under it.
function leadsTo(
  from: string,
  to: string,
  parents: ReadonlyMap<string, ReadonlySet<string>>,
  endOf: (key: string) => string,
): boolean {
  const seen = new Set([endOf(from)]);
  for (const each of seen) for (const parent of parents.get(each) ?? []) seen.add(endOf(parent));
  return seen.has(to);
}

/** Returns the lexicon that terms, the user's own facets and product cards make; rows with one id are joined. */
export function lexiconOf(
  own: readonly LexiconTerm[],
  builtins: readonly LexiconTerm[],
  facets: readonly OwnFacet[] = [],
  cards: readonly NeedsCard[] = [],
): Lexicon {
  if (own.length + facets.length + cards.length > 0) return joinRows(own, builtins, facets, cards);
  const lexicon = shipped.get(builtins) ?? joinRows(own, builtins, facets, cards);
  shipped.set(builtins, lexicon);
  return lexicon;
}

// What maps without words of their own are counted by.
const shipped = new WeakMap<readonly LexiconTerm[], Lexicon>();

function joinRows(
  own: readonly LexiconTerm[],
  builtins: readonly LexiconTerm[],
  facets: readonly OwnFacet[],
  cards: readonly NeedsCard[],
): Lexicon {
  const lexicon = new Map<string, string[]>();
  for (const { id, broader } of lexiconRows(own, builtins, valuesOf(facets))) {
    lexicon.set(id, [...(lexicon.get(id) ?? []), ...broader]);
  }
  for (const { id, broader } of facetRows(facets)) lexicon.set(id, [...broader]);
  for (const { id, broader } of cardRows(cards, lexicon)) lexicon.set(id, [...broader]);
  return lexicon;
}

/** Returns the traits that are values of own choices. */
export function valuesOf(facets: readonly OwnFacet[]): string[] {
  return facets
    .filter(({ removed }) => !removed)
    .map(asFacet)
    .flatMap(({ id, values = [] }) => values.map(([value]) => `${id}:${value}`));
}

const inOrder = (terms: readonly LexiconTerm[]): LexiconTerm[] =>
  terms.toSorted((a, b) => compareText(a.id, b.id));

// The values of the built-in choices, which are known without a term.
const FIXED_VALUES = FACETS.flatMap(({ id, values = [] }) =>
  values.map(([value, en, zh]): LexiconTerm => ({ id: `${id}:${value}`, en, zh })),
);

/** A term's key and the two forms that it is like, and all of its spellings: exact ones, and what is like them. */
type Forms = {
  readonly key: string;
  readonly loose: string;
  readonly like: string;
  readonly exact: readonly string[];
  readonly alike: readonly string[];
};

// Shipped terms are the same objects in every lexicon: they are spelled out once.
const kept = new WeakMap<LexiconTerm, Forms>();

function formsOf(term: LexiconTerm): Forms {
  const known = kept.get(term);
  if (known) return known;
  const key = traitKey(term.id);
  const forms = {
    key,
    loose: looseKey(key),
    like: likeKey(key),
    exact: spellingsOf(term),
    alike: likeSpellingsOf(term),
  };
  kept.set(term, forms);
  return forms;
}

function spellingsOf(term: LexiconTerm): string[] {
  const keys = namesOf(term).map((name) => traitKey(name));
  return [...keys, ...[traitKey(term.id), ...keys].map(looseKey)];
}

// Whoever types no accents means the word that has some; typed with other ones it is another word.
function likeSpellingsOf(term: LexiconTerm): string[] {
  const names = [term.id, ...namesOf(term)];
  const plain = names.flatMap((name) => {
    const folded = fold(name);
    const bare = withoutMarks(folded);
    return bare === folded ? [] : [traitKey(bare)];
  });
  return [...plain, ...names.map((name) => likeKey(traitKey(name))), ...plain.map(likeKey)];
}

function namesOf({ id, en, zh, labels = {}, aliases = [], asked = [] }: LexiconTerm): string[] {
  const { facet } = parseTrait(traitKey(id));
  if (facet === "") return [];
  const words = [en, zh, ...Object.values(labels), ...aliases, ...asked];
  return words.flatMap((word) => (word ? [traitFromLabel(facet, word)] : []));
}
