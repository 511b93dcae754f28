// The form that the ways of writing one word share, by which a word is found that nothing is spelled like.
import { simplifyHan } from "../base/simplify-han.ts";
import { looseKey } from "./trait.ts";

// Between digits a mark tells more: "10-15" is no 1015.
const JOINTS = /(?<!\d)[\s\-_'.·・/]+|[\s\-_'.·・/]+(?!\d)/g;
const LATIN_WORD = /[\p{sc=Latin}\p{M}]{4,}/gu;
// oxlint-disable-next-line no-control-regex -- all of ASCII is meant
const ASCII = /^[\u0000-\u007F]*$/;
const MARKS = /(\p{sc=Latin})\p{M}+/gu;
const LETTERS: Readonly<Record<string, string>> = { đ: "d", ł: "l", ø: "o", œ: "oe", æ: "ae" };

/**
 * Returns the form of a trait's key, without qualifiers, that the ways of writing its value share: E-Bike, e bikes and
 * ebike; trail shoe and trail shoes; 水上運動 and 水上运动. Two different words may share one, so whoever looks a word up
 * looks for its own spelling first.
 */
export function likeKey(base: string): string {
  const loose = looseKey(base);
  const colon = loose.indexOf(":");
  return loose.slice(0, colon + 1) + likeWord(loose.slice(colon + 1));
}

/** Returns that form of a word or of several, folded before. */
export function likeWord(text: string): string {
  const plain = simplifyHan(text).replace(LATIN_WORD, singular).replace(JOINTS, "");
  return plain === "" ? text : plain;
}

/** Returns folded text as keyboards without its accents write it: `việt nam` is `viet nam`. */
export function withoutMarks(folded: string): string {
  if (ASCII.test(folded)) return folded;
  return folded
    .normalize("NFD")
    .replace(MARKS, "$1")
    .normalize("NFC")
    .replace(/[đłøœæ]/g, (letter) => LETTERS[letter]!);
}

// Hobby and hobbies, box and boxes, size and sizes: less than any grammar says, but the same of both.
function singular(word: string): string {
  return word
    .replace(/(?<=[^ius])s$/, "")
    .replace(/(?<=..)ie$/, "y")
    .replace(/(?<=[sxz]|ch|sh)e$/, "");
}
