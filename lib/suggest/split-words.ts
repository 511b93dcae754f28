// Text as words: alphabetic words with their places, and the test for scripts that write without spaces.

/** A word as it stands: UTF-16 places in the text, and the folded form under which words are compared. */
export type WordAt = { readonly start: number; readonly end: number; readonly key: string };

const WORDS = /[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]]+/gv;
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/v;

/** Returns the words of alphabetic scripts in order; Chinese and Japanese characters are no words here. */
export function splitWords(text: string): WordAt[] {
  const words: WordAt[] = [];
  for (const match of text.matchAll(WORDS)) {
    const start = match.index;
    words.push({ start, end: start + match[0].length, key: foldWord(match[0]) });
  }
  return words;
}

const PLAIN = /^[a-z0-9]*$/;

/** Returns a word's folded form: compatibility forms composed, lower case, accents dropped. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

/** Tells whether a text holds a character of a script that is written without spaces (Chinese, Japanese). */
export function isSpaceless(text: string): boolean {
  return SPACELESS.test(text);
}

/** Returns the text in lower case with every character in its old place. */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  // A few letters (such as the Turkish dotted capital I) grow when lowered; then only ASCII is lowered.
  return lower.length === text.length
    ? lower
    : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
