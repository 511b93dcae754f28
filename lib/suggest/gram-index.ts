// Which of many texts may hold a half-typed word: looked up by its letters in pairs, so that no key press reads them all.

/** Numbers of entries by single letter and by pair of letters that one of their texts has. */
export type GramIndex = ReadonlyMap<string, readonly number[]>;

/** Returns the index of entries, each given by its folded texts. */
export function indexGrams(entries: readonly (readonly string[])[]): GramIndex {
  const lists = new Map<string, number[]>();
  const note = (gram: string, entry: number) => {
    const list = lists.get(gram);
    if (!list) lists.set(gram, [entry]);
    else if (list.at(-1) !== entry) list.push(entry);
  };
  entries.forEach((texts, entry) => {
    for (const text of texts) {
      for (let i = 0; i < text.length; i++) {
        note(text[i]!, entry);
        if (i + 1 < text.length) note(text.slice(i, i + 2), entry);
      }
    }
  });
  return lists;
}

const NONE: readonly number[] = [];

/** Returns the entries, in their order, that may have `typed` somewhere in a text: those with its rarest pair. */
export function mayHold(index: GramIndex, typed: string): readonly number[] {
  if (typed.length < 2) return index.get(typed) ?? NONE;
  let rarest: readonly number[] | undefined;
  for (let i = 0; i + 2 <= typed.length; i++) {
    const list = index.get(typed.slice(i, i + 2)) ?? NONE;
    if (!rarest || list.length < rarest.length) rarest = list;
  }
  return rarest ?? NONE;
}

/**
 * Returns the entries, in their order, that may have `typed` (5 letters or more) with one letter wrong, missing, too
 * many, or two changed about: that spoils at most three pairs in a row, so the first or the last one is still there.
 */
export function mayNearlyHold(index: GramIndex, typed: string): readonly number[] {
  const first = index.get(typed.slice(0, 2)) ?? NONE;
  const last = index.get(typed.slice(-2)) ?? NONE;
  return [...new Set([...first, ...last])].sort((a, b) => a - b);
}
