// The matcher: every spelling of every term in two look-up tables, scanned once over a text.
import { compareText } from "../base/text.ts";
import { NEUTRAL_PHRASES } from "./neutral-phrases.ts";
import { isSpaceless, lowerInPlace, splitWords, type WordAt } from "./split-words.ts";
import { cutsWords } from "./word-borders.ts";

/** A word of the vocabulary that a page may mention: its trait, labels per language and other spellings. */
export type SuggestTerm = {
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly aliases?: readonly string[] | undefined;
};

type Spelling = { readonly words: readonly string[]; readonly traits: string[] };
type Characters = { readonly text: string; readonly traits: string[] };

/** Spellings by their first word and by their first character, longest first. */
export type Matcher = {
  readonly byWord: ReadonlyMap<string, readonly Spelling[]>;
  readonly byCharacter: ReadonlyMap<string, readonly Characters[]>;
};

/** A mention: the traits it may mean, its place, and whether it takes several words (or three characters). */
export type Mention = {
  readonly traits: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly phrase: boolean;
  /** Number of its first word among the words of the text, or -1 in scripts without spaces. */
  readonly word: number;
};

// Only these may stand between the words of one phrase: a phrase never runs over a line or a sentence.
const JOINT = /^[ \t\u00A0\-\u2010-\u2013'\u2019/&]{1,3}$/;
const LONGEST_SPELLING = 80;
const NUMBERS_ONLY = /^[\d\s+<>=–-]*$/;

/** Returns the matcher of a vocabulary; spellings that are only numbers or too long are left out. */
export function buildMatcher(terms: readonly SuggestTerm[]): Matcher {
  const spellings = new Map<string, Set<string>>();
  const add = (spelling: string, trait?: string) => {
    if (spelling.length > LONGEST_SPELLING || NUMBERS_ONLY.test(spelling)) return;
    const traits = spellings.get(spelling) ?? new Set();
    spellings.set(spelling, traits);
    if (trait) traits.add(trait);
  };
  for (const { id, labels, aliases = [] } of terms) {
    for (const spelling of [...Object.values(labels), ...aliases]) add(normal(spelling), id);
  }
  for (const phrase of NEUTRAL_PHRASES) add(normal(phrase));

  const byWord = new Map<string, Spelling[]>();
  const byCharacter = new Map<string, Characters[]>();
  for (const [spelling, set] of spellings) {
    const traits = [...set].sort(compareText);
    if (isSpaceless(spelling)) {
      push(byCharacter, spelling[0]!, { text: spelling, traits });
    } else {
      const words = spelling.split(" ");
      push(byWord, words[0]!, { words, traits });
    }
  }
  for (const list of byWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  for (const list of byCharacter.values()) list.sort((a, b) => b.text.length - a.text.length);
  return { byWord, byCharacter };
}

function normal(spelling: string): string {
  if (isSpaceless(spelling)) return lowerInPlace(spelling.trim());
  return splitWords(spelling)
    .map(({ key }) => key)
    .join(" ");
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else if (key !== "") map.set(key, [item]);
}

/** Returns the mentions in a text, longest spelling first at each place; `words` are the text's words. */
export function findMentions(matcher: Matcher, text: string, words: readonly WordAt[]): Mention[] {
  return [...mentionsInWords(matcher, text, words), ...mentionsInCharacters(matcher, text)];
}

function* mentionsInWords(matcher: Matcher, text: string, words: readonly WordAt[]) {
  for (let i = 0; i < words.length; i++) {
    const found = longest(matcher, text, words, i);
    if (!found) continue;
    const last = i + found.words.length - 1;
    yield {
      traits: found.traits,
      start: words[i]!.start,
      end: words[last]!.end,
      phrase: found.words.length > 1,
      word: i,
    };
    i = last;
  }
}

function longest({ byWord }: Matcher, text: string, words: readonly WordAt[], at: number) {
  const { key } = words[at]!;
  const fits = (spelling: Spelling) => continues(spelling, text, words, at);
  const singular = key.length > 3 && key.endsWith("s") ? byWord.get(key.slice(0, -1)) : undefined;
  return (
    byWord.get(key)?.find(fits) ?? singular?.find((each) => each.words.length === 1 && fits(each))
  );
}

function continues(spelling: Spelling, text: string, words: readonly WordAt[], at: number) {
  for (let i = 1; i < spelling.words.length; i++) {
    const word = words[at + i];
    if (!word || !isForm(word.key, spelling.words[i]!, i === spelling.words.length - 1))
      return false;
    const gap = text.slice(words[at + i - 1]!.end, word.start);
    if (!JOINT.test(gap)) return false;
  }
  return true;
}

const isForm = (key: string, wanted: string, last: boolean) =>
  key === wanted || (last && key.length === wanted.length + 1 && key === `${wanted}s`);

function* mentionsInCharacters({ byCharacter }: Matcher, text: string) {
  const lower = lowerInPlace(text);
  const cuts = cutsWords(lower);
  // A neutral phrase silences whatever it covers: it may cut words.
  const fits = ({ text: spelling, traits }: Characters, at: number) =>
    standsAt(spelling, lower, at) && (traits.length === 0 || !cuts(at, at + spelling.length));
  for (let i = 0; i < lower.length; i++) {
    const found = byCharacter.get(lower[i]!)?.find((each) => fits(each, i));
    if (!found) continue;
    const end = i + found.text.length;
    yield { traits: found.traits, start: i, end, phrase: found.text.length > 2, word: -1 };
    i = end - 1;
  }
}

// One character is a word only by itself (男, 35岁): inside a longer run it is a part of some other word.
function standsAt(spelling: string, text: string, at: number): boolean {
  if (!text.startsWith(spelling, at)) return false;
  if (spelling.length > 1 && isSpaceless(spelling[0]!)) return true;
  const before = text[at - 1] ?? "";
  if (spelling.length > 1) return !/[\p{L}\p{N}]/u.test(before) || isSpaceless(before);
  return !isSpaceless(before) && !isSpaceless(text[at + 1] ?? "");
}
