// Whether two spellings are the same word: whatever case, hyphen or keyboard they were typed with.
import { fold, foldCase } from "./text.ts";

/** Returns the form that two typed spellings of a word share: folded, umlauts and ß written out (`straße` is `strasse`). */
export const plainWord = (text: string): string => foldCase(fold(text));

/** Tells whether two texts are one word, though one was typed where the keyboard has no umlauts. */
export const isSameWord = (one: string, other: string): boolean =>
  plainWord(one) === plainWord(other);

/** Tells whether a text has a typed one in it, in either way to write umlauts: "haendler" is in "Großhändler". */
export const holdsTyped = (text: string, typed: string): boolean =>
  plainWord(text).includes(plainWord(typed));

/** Tells whether a text begins like a typed one, in either way to write umlauts. */
export const beginsTyped = (text: string, typed: string): boolean =>
  plainWord(text).startsWith(plainWord(typed));
