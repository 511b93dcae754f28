// The IAB Audience Taxonomy searched by its names.
import { foldWord } from "./split-words.ts";

/** A category: its id and the names from the top tier down. */
export type IabCategory = { readonly id: string; readonly path: readonly string[] };

/** Returns the categories of lines "id parent name"; parents stand before their children or after. */
export function readIab(lines: string): IabCategory[] {
  const rows = new Map<string, { readonly parent: string; readonly name: string }>();
  for (const line of lines.split("\n")) {
    const found = /^(\d+) (\d+) (.+)$/.exec(line);
    if (found) rows.set(found[1]!, { parent: found[2]!, name: found[3]! });
  }
  return [...rows.keys()].map((id) => {
    const path: string[] = [];
    for (let at: string = id; path.length < 10;) {
      const row = rows.get(at);
      if (!row) break;
      path.unshift(row.name);
      at = row.parent;
    }
    return { id, path };
  });
}

/**
 * Returns at most `most` categories all of whose searched words begin a word of the path or are its id; those whose
 * last name is the whole text first, then those with every word in the last name, then shorter paths.
 */
export function searchIab(
  categories: readonly IabCategory[],
  text: string,
  most: number,
): IabCategory[] {
  const wanted = wordsOf(text.slice(0, 100));
  if (wanted.length === 0) return [];
  const whole = wanted.join(" ");
  const ranked = categories.flatMap((category) => {
    const { id, path } = category;
    const last = wordsOf(path.at(-1) ?? "");
    const words = wordsOf(path.join(" "));
    const begins = (among: readonly string[]) =>
      wanted.every((word) => among.some((each) => each.startsWith(word)));
    if (id !== whole && !begins(words)) return [];
    const rank = id === whole || last.join(" ") === whole ? 0 : begins(last) ? 1 : 2;
    return [{ category, rank: rank * 100 + path.length }];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank || Number(a.category.id) - Number(b.category.id))
    .slice(0, most)
    .map(({ category }) => category);
}

const wordsOf = (text: string): string[] =>
  foldWord(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
