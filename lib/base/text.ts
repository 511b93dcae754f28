// Text as users and pages give it: clipped, compared and made safe to show.

/** Longest text kept, in UTF-16 units: ids, names and labels, free text such as notes and quotes, addresses. */
export const LIMITS = {
  id: 200,
  name: 1_000,
  text: 10_000,
  address: 8_192,
  key: 1_000,
  list: 10_000,
  traits: 1_000,
} as const;

/** Most text of a page that is looked at for suggestions, in UTF-16 units. */
export const PAGE_TEXT = 40_000;

// Bidirectional controls, the mark of byte order, and C0/C1 controls except tab and line ends.
const UNSAFE =
  // oxlint-disable-next-line no-control-regex -- these controls are what must not be shown
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\p{Bidi_Control}]/gu;

/** Returns `text` without controls that could reorder or hide what is shown; the stored text stays as it was. */
export function toDisplay(text: string): string {
  return text.toWellFormed().replace(UNSAFE, "");
}

/** Returns at most `max` UTF-16 units of `text`, never cutting a surrogate pair in two. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}

/** Returns page or user text on one line: clipped before it is scanned, controls removed, white space folded. */
export function tidy(text: string, max: number = LIMITS.name): string {
  return clip(
    toDisplay(clip(text, max * 4))
      .replace(/\s+/g, " ")
      .trim(),
    max,
  );
}

// Most trait keys: one word of ASCII.
const PLAIN = /^[\x21-\x7E]*$/;

/**
 * Returns the form in which two spellings of the same word are equal: NFKC, lower case, single spaces, one kind of
 * hyphen and apostrophe, without the marks that only tell where a word may be broken.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replace(/[\u00AD\u200B]/g, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2013\u2212]/g, "-")
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

const OTHERWISE: Readonly<Record<string, string>> = { ß: "ss", ς: "σ", ä: "ae", ö: "oe", ü: "ue" };

/**
 * Returns folded text with the letters that case folding makes two of, or one (`straße` is `strasse`), and with umlauts
 * as keyboards without them write them: `läufer` is `laeufer`. What is written "ae" stays.
 */
export function foldCase(folded: string): string {
  return folded.replace(/[ßςäöü]/g, (letter) => OTHERWISE[letter]!);
}

/** Orders two strings by UTF-16 code units, the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Returns a name as a part of a file name: letters and digits of any script, the rest as single hyphens; at most 40 units. */
export function fileWord(text: string): string {
  const word = tidy(text).replace(/[^\p{L}\p{N}]+/gu, "-");
  return clip(word, 40).replace(/^-|-$/g, "").toLowerCase();
}
