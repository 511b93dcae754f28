// Which evidence counts otherwise where words change: told from two lexicons, and not from the map.
import { simplifyHan } from "../base/simplify-han.ts";
import { canonicalKey } from "../model/covered-keys.ts";
import { facetKey, facetsOfRow, matchingOf } from "../model/facet-rows.ts";
import { facetNamed } from "../model/facets.ts";
import { facetCalled } from "../model/called-facets.ts";
import { ALIAS_MARK, type Lexicon } from "../model/lexicon.ts";
import { DERIVED } from "../model/derive-traits.ts";
import { likeKey } from "../model/like-key.ts";
import { parseTrait, splitKey } from "../model/trait.ts";

/**
 * What may count otherwise: cohorts that cover one of the `keys`, or a key of one of the `facets`, or one whose looser
 * spelling (`likeKey`) is in `loose`. There may be more of them than really do.
 */
export type ChangedWords = {
  readonly keys: ReadonlySet<string>;
  readonly loose: ReadonlySet<string>;
  readonly facets: ReadonlySet<string>;
};

/** Returns what counts otherwise by the lexicon `after` than by the one `before`, or "all" where that cannot be told. */
export function changedWords(before: Lexicon, after: Lexicon): ChangedWords | "all" {
  const keys = new Set<string>();
  const loose = new Set<string>();
  const facets = new Set<string>();
  const add = (key: string) => asCovered(key).forEach((each) => keys.add(each));
  for (const id of changedRows(before, after)) {
    if (id.startsWith(facetKey(""))) {
      const names = facetsOfRow(id, before.get(id));
      // A name of a facet that ships may have led there until now.
      if (names.some((name) => facetNamed(name) ?? facetCalled(name))) return "all";
      for (const name of names) facets.add(unhyphened(name));
    } else if (id.startsWith(ALIAS_MARK)) {
      const spelling = id.slice(ALIAS_MARK.length);
      // In a range it is part of longer text.
      if (hasRanges(spelling, before) || hasRanges(spelling, after)) return "all";
      add(spelling);
      for (const key of asCovered(spelling)) {
        loose.add(likeKey(key));
        for (const meant of meantUntilNow(key, before)) add(meant);
      }
    } else if (id.startsWith(CARD_ROW)) {
      keys.add(id).add(`purchase:${id.slice(CARD_ROW.length)}`);
    } else add(id);
  }
  return { keys, loose, facets };
}

/** Tells whether a key that evidence is counted under is one of those. */
export function isChanged(key: string, changed: ChangedWords): boolean {
  const { keys, loose } = changed;
  const [base] = splitKey(key);
  const isWord = keys.has(base) || loose.has(likeKey(base));
  return isWord || isFacetChanged(parseTrait(base).facet, changed);
}

/** Tells whether all that is stated of a facet may count otherwise. */
export function isFacetChanged(facet: string, { facets }: ChangedWords): boolean {
  return facets.has(unhyphened(facet));
}

// "my-facet" is another spelling of "my facet".
const unhyphened = (facet: string): string => simplifyHan(facet.replaceAll("-", " "));

// Rows of a product card (lib/model/card-needs.ts).
const CARD_ROW = `${DERIVED}:need:`;

// The bases under which evidence that states a key is counted. Who buys of a rival has a derived need of that name.
function asCovered(key: string): string[] {
  const [base] = splitKey(key);
  const { facet, value } = parseTrait(base);
  return [base, `${DERIVED}:${base}`, ...(facet === "purchase" ? [CARD_ROW + value] : [])];
}

// What a key and those that are spelled almost like it were counted under. A derived need may go by what was bought.
function meantUntilNow(key: string, before: Lexicon): string[] {
  const meant = [canonicalKey(key, before)];
  if (!key.startsWith(CARD_ROW)) return meant;
  const bought = likeKey(`purchase:${key.slice(CARD_ROW.length)}`);
  for (const [id, [item = ""]] of before) {
    if (id.startsWith(BOUGHT) && likeKey(id.slice(ALIAS_MARK.length)) === bought) {
      meant.push(CARD_ROW + parseTrait(item).value);
    }
  }
  return meant;
}

const BOUGHT = `${ALIAS_MARK}purchase:`;

function hasRanges(key: string, lexicon: Lexicon): boolean {
  const { facet } = parseTrait(key);
  const { type, order } = matchingOf(facet, lexicon);
  return order !== undefined || type === "band" || type === "hours";
}

function changedRows(before: Lexicon, after: Lexicon): string[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].filter((id) => !sameRow(before.get(id), after.get(id)));
}

function sameRow(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}
