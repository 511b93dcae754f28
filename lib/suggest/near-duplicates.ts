// Words that may be the same under two names: one letter apart, singular and plural, other word order, another language.
import { compareText } from "../base/text.ts";
import { foldWord, isSpaceless } from "./split-words.ts";

/** Why two words may be the same. */
export type NearReason = "translation" | "plural" | "order" | "spelling";

/** Two words that may be the same, the better established first. */
export type NearPair = { readonly a: string; readonly b: string; readonly why: NearReason };

/** A word as far as comparing goes; a `settled` one is never compared with another settled one. */
export type NearWord = {
  readonly id: string;
  readonly facet: string;
  readonly spellings: readonly string[];
  readonly broader: readonly string[];
  readonly settled: boolean;
};

/** Letters from which on one that differs is taken for a slip. */
const SLIP_LENGTH = 5;

const REASONS: readonly NearReason[] = ["translation", "plural", "order", "spelling"];

/**
 * Returns the pairs of words of one facet that may be the same, the surest first. Words of which one is broader than
 * the other are none.
 */
export function nearDuplicates(words: readonly NearWord[]): NearPair[] {
  const byFacet = new Map<string, Folded[]>();
  for (const word of words) {
    const together = byFacet.get(word.facet) ?? [];
    byFacet.set(word.facet, together);
    together.push({ word, forms: [...new Set(word.spellings.map(fold))] });
  }
  const pairs: NearPair[] = [];
  for (const together of byFacet.values()) {
    together.forEach((one, i) => {
      if (one.word.settled) return;
      together.forEach((other, j) => {
        if (i === j || (j < i && !other.word.settled)) return;
        const why = isRelated(one.word, other.word) ? undefined : reasonOf(one.forms, other.forms);
        if (why) pairs.push({ a: other.word.id, b: one.word.id, why });
      });
    });
  }
  return pairs.sort(
    (x, y) => REASONS.indexOf(x.why) - REASONS.indexOf(y.why) || compareText(x.b, y.b),
  );
}

type Folded = { readonly word: NearWord; readonly forms: readonly string[] };

const fold = (text: string) =>
  foldWord(text)
    .replace(/[\s\-_/.'’]+/g, " ")
    .trim();

function isRelated(a: NearWord, b: NearWord): boolean {
  return a.broader.includes(b.id) || b.broader.includes(a.id);
}

function reasonOf(ours: readonly string[], theirs: readonly string[]): NearReason | undefined {
  let best: NearReason | undefined;
  for (const a of ours) {
    for (const b of theirs) {
      const why = compareForms(a, b);
      if (why && (!best || REASONS.indexOf(why) < REASONS.indexOf(best))) best = why;
    }
  }
  return best;
}

function compareForms(a: string, b: string): NearReason | undefined {
  if (a === "" || b === "") return undefined;
  // One spelling among the names of both words, whatever the language.
  if (a === b || a.replaceAll(" ", "") === b.replaceAll(" ", "")) return "translation";
  if (isSpaceless(a) || isSpaceless(b)) return undefined;
  if (Math.abs(a.length - b.length) > 3) return undefined;
  if (singular(a) === singular(b)) return "plural";
  if (a.length === b.length && inOrder(a) === inOrder(b)) return "order";
  return Math.min(a.length, b.length) >= SLIP_LENGTH && isOneSlipAway(a, b)
    ? "spelling"
    : undefined;
}

const inOrder = (text: string) => text.split(" ").sort(compareText).join(" ");

function singular(text: string): string {
  return text.replace(/(?<=\w\w)ies$/, "y").replace(/(?<=\w(?:s|x|ch|sh))es$|(?<=[^s\s]\w)s$/, "");
}

/** Tells whether one letter changed, missing, or two changed about lead from one text to the other; digits never do. */
function isOneSlipAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  const rest = long.slice(i + 1);
  if (/\d/.test(long.slice(i, i + 2))) return false;
  if (short.length < long.length) return short.slice(i) === rest;
  const swapped = long[i + 1] === short[i] && long[i] === short[i + 1];
  return short.slice(i + 1) === rest || (swapped && short.slice(i + 2) === long.slice(i + 2));
}
