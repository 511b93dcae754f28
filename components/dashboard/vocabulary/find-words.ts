// Which words the list shows: those a text matches, best first, or all of a facet by name.
import type { Vocabulary } from "../../../lib/app/load-vocabulary.ts";
import type { WordEntry } from "../../../lib/app/read-word-book.ts";
import { once } from "../../../lib/base/once.ts";
import { holdsTyped } from "../../../lib/base/plain-word.ts";
import { compareText, fold } from "../../../lib/base/text.ts";

/** A line of the list: the word, its name in the reader's language, and the other spelling that matched, if one did. */
export type FoundWord = {
  readonly entry: WordEntry;
  readonly name: string;
  readonly via: string | undefined;
};

const MOST_FOUND = 300;

/** Returns the words of a facet ("" for all) that a text matches by any name, or all by name where nothing is typed. */
export type FindWords = (text: string, facet: string) => readonly FoundWord[];

/**
 * Returns the function for some words. Merged words are found by their names too, and stand where their name puts them.
 * It remembers what words are put in order and searched by: each key that is typed asks again.
 */
export function wordFinder(
  words: ReadonlyMap<string, WordEntry>,
  vocabulary: Pick<Vocabulary, "match">,
  nameOf: (entry: WordEntry) => string,
): FindWords {
  const byName = once(() =>
    [...words.values()]
      .map((entry) => ({ entry, name: nameOf(entry), via: undefined }))
      .map((found) => ({ found, folded: fold(found.name) }))
      .sort((a, b) => compareText(a.folded, b.folded))
      .map(({ found }) => found),
  );
  const merged = once(() =>
    [...words.values()]
      .filter(({ into }) => into !== undefined)
      .map((entry) => ({ entry, spellings: spellingsOf(entry) })),
  );
  return (text, facet) => {
    const isAmong = (entry: WordEntry) => facet === "" || entry.facet === facet;
    const wanted = fold(text);
    if (wanted === "") return byName().filter(({ entry }) => isAmong(entry));
    const found = new Map<string, FoundWord>();
    for (const { id, via } of vocabulary.match(text, facet || undefined, MOST_FOUND)) {
      const entry = words.get(id);
      if (entry) found.set(id, { entry, name: nameOf(entry), via });
    }
    for (const { entry, spellings } of merged()) {
      if (!isAmong(entry) || found.has(entry.id)) continue;
      if (!spellings.some((spelling) => holdsTyped(spelling, text))) continue;
      found.set(entry.id, { entry, name: nameOf(entry), via: undefined });
    }
    return [...found.values()];
  };
}

/** Returns every name of a word, in all languages. */
export function spellingsOf({ labels, aliases, fixed }: WordEntry): readonly string[] {
  return [...Object.values(labels), ...aliases, ...fixed];
}

/** Returns how many words each facet has. */
export function countByFacet(words: ReadonlyMap<string, WordEntry>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { facet } of words.values()) counts.set(facet, (counts.get(facet) ?? 0) + 1);
  return counts;
}
