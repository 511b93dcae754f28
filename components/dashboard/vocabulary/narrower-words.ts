// The words under a word: those that it must not stand under itself.
import type { WordEntry } from "../../../lib/app/read-word-book.ts";

type Broader = Pick<WordEntry, "id" | "broader">;

/** Returns the ids of all words that have a word among their broader ones, at any remove; the word itself not. */
export function narrowerWords(id: string, words: Iterable<Broader>): string[] {
  const under = new Map<string, string[]>();
  for (const each of words) {
    for (const parent of each.broader) under.set(parent, [...(under.get(parent) ?? []), each.id]);
  }
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const each of under.get(next) ?? []) {
      if (each === id || found.has(each)) continue;
      found.add(each);
      open.push(each);
    }
  }
  return [...found];
}
