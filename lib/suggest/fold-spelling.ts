// The form in which two spellings count as the same: accents dropped where they are a matter of care, kept where they are letters.

// Accents of Latin and Greek, and the dots of Russian ё, which print leaves out.
const ACCENTS = /([\p{sc=Latin}\p{sc=Greek}])\p{M}+|(е)\u0308/gu;
// The points of Hebrew and Arabic vowels.
const POINTS = /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u064B-\u0652\u0670]/gu;

/**
 * Returns a spelling in lower case, compatibility forms composed, without optional accents. Marks that make another
 * letter stay: those of kana (ハ, バ), of Cyrillic (и, й), of Indic vowels; Hangul stays in whole syllables.
 */
export function foldSpelling(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(ACCENTS, "$1$2")
    .replace(POINTS, "")
    .toLowerCase()
    .normalize("NFC");
}
