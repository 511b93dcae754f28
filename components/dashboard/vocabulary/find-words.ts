// Which words the list shows: those a text matches, best first, or all of a facet by name.
import type { Vocabulary } from "../../../lib/app/load-vocabulary.ts";
import type { WordEntry } from "../../../lib/app/read-word-book.ts";
import { compareText, fold } from "../../../lib/base/text.ts";

/** A line of the list: the word, its name in the reader's language, and the other spelling that matched, if one did. */
export type FoundWord = {
  readonly entry: WordEntry;
  readonly name: string;
  readonly via: string | undefined;
};

const MOST_FOUND = 300;

/**
 * Returns the words of a facet ("" for all) that a text matches by any name, or all where nothing is typed. Merged
 * words are found by their names too, and stand where their name puts them.
 */
export function findWords(
  words: ReadonlyMap<string, WordEntry>,
  text: string,
  facet: string,
  vocabulary: Pick<Vocabulary, "match">,
  nameOf: (entry: WordEntry) => string,
): readonly FoundWord[] {
  const among = [...words.values()].filter((entry) => facet === "" || entry.facet === facet);
  const wanted = fold(text);
  if (wanted === "") {
    return among
      .map((entry) => ({ entry, name: nameOf(entry), via: undefined }))
      .sort((a, b) => compareText(fold(a.name), fold(b.name)));
  }
  const found = new Map<string, FoundWord>();
  for (const { id, via } of vocabulary.match(text, facet || undefined, MOST_FOUND)) {
    const entry = words.get(id);
    if (entry) found.set(id, { entry, name: nameOf(entry), via });
  }
  for (const entry of among) {
    if (entry.into === undefined || found.has(entry.id)) continue;
    const spelling = spellingsOf(entry).find((each) => fold(each).includes(wanted));
    if (spelling !== undefined) found.set(entry.id, { entry, name: nameOf(entry), via: undefined });
  }
  return [...found.values()];
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
