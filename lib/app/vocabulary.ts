// The vocabulary as forms use it: built-in terms, the values of choices, and the user's own terms, in one list.
import { languageTag, type Locale } from "../base/messages.ts";
import { BUILTIN_TERMS } from "../model/builtin-terms.ts";
import { FACETS, facetOf } from "../model/facets.ts";
import type { Term } from "../model/term.ts";
import { parseTrait, valueWords } from "../model/trait.ts";

/** A word of the vocabulary: label per language tag, other spellings, broader terms by id. */
export type Word = {
  readonly id: string;
  readonly facet: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
  readonly broader: readonly string[];
};

const BUILTIN: readonly Word[] = [
  ...FACETS.flatMap(({ id, values = [] }) =>
    values.map(([value, en, zh]) => word(`${id}:${value}`, en, zh)),
  ),
  ...BUILTIN_TERMS.map(({ id, en, zh, aliases, broader }) => word(id, en, zh, aliases, broader)),
];

function word(
  id: string,
  en: string,
  zh: string,
  aliases: readonly string[] = [],
  broader: readonly string[] = [],
): Word {
  return { id, facet: parseTrait(id).facet, labels: { en, "zh-CN": zh }, aliases, broader };
}

/** Returns all words; a term of the user's own replaces the built-in one with its id. */
export function allTerms(own: readonly Term[]): Word[] {
  const words = new Map<string, Word>();
  for (const each of BUILTIN) {
    const before = words.get(each.id);
    words.set(
      each.id,
      before ? { ...before, aliases: [...before.aliases, ...each.aliases] } : each,
    );
  }
  for (const { id, facet, labels, aliases = [], broader = [] } of own) {
    words.set(id, { id, facet, labels, aliases, broader });
  }
  return [...words.values()];
}

/** Returns a facet's name in a language; a facet of the user's own is its id in words. */
export function facetLabel(facet: string, locale: Locale): string {
  const known = facetOf(facet);
  if (!known) return valueWords(facet);
  return locale === "zh_CN" ? known.zh : known.en;
}

/** Returns a trait's value as people say it: the term's label in the language, else in English, else its id in words. */
export function traitLabel(
  trait: string,
  words: ReadonlyMap<string, Pick<Word, "labels">>,
  locale: Locale,
): string {
  const { value, facet } = parseTrait(trait);
  const labels = words.get(trait)?.labels;
  const label = labels?.[languageTag(locale)] ?? labels?.["en"] ?? Object.values(labels ?? {})[0];
  return label || valueWords(value) || facet || trait;
}
