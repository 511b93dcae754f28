// A typed query made ready to be asked of a map: read, its words looked up in that map's vocabulary.
import { BUILTIN_TERMS } from "../model/builtin-terms.ts";
import { FACETS } from "../model/facets.ts";
import { facetCalled } from "../model/called-facets.ts";
import { DERIVED } from "../model/derive-traits.ts";
import type { ShoalMap } from "../model/map.ts";
import { namesOfLabel } from "../model/facet-names.ts";
import { ownTerms } from "../model/own-terms.ts";
import { compareText, fold } from "../base/text.ts";
import { yearOf } from "../base/time.ts";
import { asFacet } from "../model/as-facet.ts";
import { unitsIn } from "../model/band-key.ts";
import type { OwnFacet } from "../model/own-facet.ts";
import { ANY_ITEM, parseTrait, splitKey, traitFromLabel, traitKey } from "../model/trait.ts";
import { nearError } from "./near-words.ts";
import { parseQuery } from "./parse-query.ts";
import type { Query, QueryResult } from "./query.ts";
import { facetMeant, type Known, type KnownFacet } from "./read-word.ts";
import { findTermsIn, resolveWords, type FindTerms, type SpelledTerm } from "./resolve-words.ts";

type Vocabulary = Pick<ShoalMap, "terms" | "facets"> & {
  readonly sightings: readonly {
    readonly cohorts: readonly { readonly traits: readonly string[] }[];
  }[];
};

/**
 * Returns the look-up over the built-in words, the values of choices (own ones too), and a map's own terms (merged and
 * removed ones left out).
 */
export function findTermsOf(map: Pick<ShoalMap, "terms" | "facets">): FindTerms {
  return findSpelled(vocabularyOf(map));
}

function findSpelled(spelled: readonly SpelledTerm[]): FindTerms {
  const find = findTermsIn(spelled);
  return Object.assign((text: string) => onePerFacet(find(text), text), {
    mostWords: find.mostWords,
  });
}

function vocabularyOf({ terms: all, facets }: Pick<ShoalMap, "terms" | "facets">): SpelledTerm[] {
  const terms = ownTerms(all, facets);
  const choices = [...FACETS, ...facets.filter(({ removed }) => !removed).map(asFacet)].flatMap(
    ({ id, values = [] }) =>
      values.map(([value, en, zh]): SpelledTerm => {
        return { id: `${id}:${value}`, labels: { en, zh }, aliases: [] };
      }),
  );
  const builtins = BUILTIN_TERMS.map(({ id, en, zh, aliases = [], asked = [] }): SpelledTerm => {
    return { id, labels: { en, zh }, aliases: [...aliases, ...asked] };
  });
  const merged = new Map(terms.flatMap(({ id, into }) => (into ? [[id, into] as const] : [])));
  const own = terms.map(({ id, labels, aliases = [] }): SpelledTerm => {
    return { id: merged.get(id) ?? id, labels, aliases };
  });
  return [...own.toSorted((a, b) => compareText(a.id, b.id)), ...choices, ...builtins];
}

// As in traits: of several terms of a facet the one whose id it is, else one's own.
function onePerFacet(ids: readonly string[], text: string): readonly string[] {
  if (ids.length < 2) return ids;
  const meant = new Map<string, string>();
  for (const id of ids) {
    const { facet } = parseTrait(id);
    const isName = traitKey(id) === traitKey(traitFromLabel(facet, text));
    if (isName || !meant.has(facet)) meant.set(facet, id);
  }
  return [...meant.values()];
}

/**
 * Returns what a query on a map may name: facets of the user's own by id and by every name, those in use, traits in use,
 * all words, and the year of `now` (in milliseconds). Names of several words are typed with hyphens.
 */
export function knownOf(map: Vocabulary, now?: number): Known {
  const known = kept.get(map) ?? lookOver(map);
  kept.set(map, known);
  return now === undefined ? known : { ...known, year: yearOf(now) };
}

// It takes a look at every sighting: kept while the map is, as somebody types.
const kept = new WeakMap<Vocabulary, Known>();

function lookOver({ facets, sightings, terms }: Vocabulary): Known {
  // Few are different, and taking all of them apart would hold the page.
  const inUse = new Set(terms.map(({ id }) => id));
  for (const { cohorts } of sightings) {
    for (const { traits } of cohorts) for (const trait of traits) inUse.add(trait);
  }
  const keys = new Set([...inUse].map(traitKey));
  const used = new Set([...keys].map((key) => parseTrait(key).facet));
  const own = facets.filter(({ removed }) => !removed);
  const asTyped = (name: string) => fold(name).replaceAll(" ", "-");
  const facetOf = (each: OwnFacet): KnownFacet => ({
    ...asFacet(each),
    units: unitsIn(Object.values(each.labels)),
  });
  const named = own.flatMap((each): [string, KnownFacet][] =>
    [each.id, ...Object.values(each.labels)].map((name) => [asTyped(name), facetOf(each)]),
  );
  const alike = own.flatMap((each): [string, KnownFacet][] =>
    Object.values(each.labels)
      .flatMap(namesOfLabel)
      .map((name) => [asTyped(name), facetOf(each)]),
  );
  const ofNames = new Map([...alike, ...named]);
  const byName = new Map([
    ...alike,
    // In use under an everyday name of a built-in facet or a name of one's own, they are of that one.
    ...[...used]
      .filter((id) => !facetCalled(id) && !ofNames.has(asTyped(id)))
      .map((id): [string, KnownFacet] => [id, { id, type: "term" }]),
    ...named,
  ]);
  const ofIds = underIds(keys, byName);
  const vocabulary = vocabularyOf({ terms, facets });
  const noted = notedIn(ofIds, byName);
  return {
    facets: byName,
    inUse: ofIds,
    find: findSpelled(vocabulary),
    noted: findTermsIn(noted),
    spelled: [...vocabulary, ...noted],
  };
}

// "兴趣:跑步" in use is in use as "interest:跑步" too.
function underIds(keys: ReadonlySet<string>, facets: Known["facets"]): ReadonlySet<string> {
  const all = new Set(keys);
  for (const key of keys) {
    const { facet } = parseTrait(key);
    const id = facetMeant(facet, { facets })?.id;
    if (id !== undefined) all.add(id + key.slice(facet.length));
  }
  return all;
}

/** Returns a query's tree without bare words, or the place and reason of the first error. Without `now` nobody's year of birth tells an age. */
export function readQuery(text: string, map: Vocabulary, now?: number): QueryResult<Query> {
  const known = knownOf(map, now);
  const parsed = parseQuery(text, known);
  const read = parsed.ok ? resolveWords(parsed.query, { ...known, find: orInUse(known) }) : parsed;
  if (read.ok) return read;
  const near = nearError(text, read.error, known);
  return near.length > 0 ? { ok: false, error: { ...read.error, near } } : read;
}

// What the vocabulary does not know may be a value that the map has: "hoka" where somebody bought purchase:Hoka.
function orInUse({ find, noted }: Known): FindTerms {
  const either = (text: string) => {
    const known = find(text);
    return known.length > 0 ? known : noted(text);
  };
  const { mostWords = Infinity } = find;
  return Object.assign(either, { mostWords: Math.max(mostWords, noted.mostWords ?? Infinity) });
}

// The values that are in use, but for ranges, hours and what is derived.
function notedIn(inUse: Known["inUse"], facets: Known["facets"]): SpelledTerm[] {
  return [...inUse].flatMap((key): SpelledTerm[] => {
    const [id] = splitKey(key);
    const { facet, value } = parseTrait(id);
    const meant = facetMeant(facet, { facets });
    const isWord = meant?.type !== "band" && meant?.type !== "hours" && value !== ANY_ITEM;
    if (facet === "" || facet === DERIVED || !isWord) return [];
    return [{ id: `${meant?.id ?? facet}:${value}`, labels: {}, aliases: [] }];
  });
}
