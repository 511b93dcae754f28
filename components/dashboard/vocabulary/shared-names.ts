// Names that two words of one facet have: asked for by such a name, only one of them is meant.
import type { WordEntry } from "../../../lib/app/read-word-book.ts";
import { fold } from "../../../lib/base/text.ts";
import { spellingsOf } from "./find-words.ts";

/** A name as the first word spells it, and the other word that has it, too. */
export type SharedName = { readonly name: string; readonly other: WordEntry };

/** Returns the names of a word that others of its facet have; what was merged into another has no names of its own. */
export function sharedNames(entry: WordEntry, words: Iterable<WordEntry>): SharedName[] {
  if (entry.into !== undefined) return [];
  const mine = new Map(spellingsOf(entry).map((name) => [fold(name), name]));
  const shared: SharedName[] = [];
  for (const other of words) {
    if (other.id === entry.id || other.facet !== entry.facet || other.into !== undefined) continue;
    const name = spellingsOf(other)
      .map((each) => mine.get(fold(each)))
      .find((each) => each !== undefined);
    if (name !== undefined) shared.push({ name, other });
  }
  return shared;
}
