// Suggestions: traits that a page's own words speak for, with the words that triggered them.
import { clip, compareText, fold, PAGE_TEXT } from "../base/text.ts";
import type { Suggestion } from "../model/draft.ts";
import { facetOf } from "../model/facets.ts";
import { parseTrait } from "../model/trait.ts";
import {
  buildMatcher,
  findMentions,
  type Matcher,
  type Mention,
  type SuggestTerm,
} from "./build-matcher.ts";
import { isDenied, isDeniedSpaceless } from "./denials.ts";
import { facetRule, type FacetRule } from "./facet-rules.ts";
import { findAges } from "./find-ages.ts";
import { guessLanguage } from "./guess-language.ts";
import {
  isNotOwned,
  isOthersThing,
  isSaidOfOthers,
  isSaidOfOthersSpaceless,
} from "./said-of-others.ts";
import { saysHere, selfStart, spacelessSelfStart } from "./self-words.ts";
import { splitWords, type WordAt } from "./split-words.ts";

const MAX_TITLE = 1_000;
const MAX_WORDS = 3;
const DEFAULT_MAX = 8;
// A page that names six countries is a list: a few values of each facet leave room for the others.
const MAX_OF_FACET = 2;
const MAX_OF_MAIN_FACET = 4;
const MAIN_FACETS: ReadonlySet<string> = new Set(["interest", "role"]);
/** Below this length one mention of a word is enough: a short text has no menus and footers. */
const SHORT_TEXT = 2_000;
const SELF_STRENGTH = 3;
const TITLE_STRENGTH = 2;
const LANGUAGE_STRENGTH = 2;

type Evidence = {
  readonly rule: FacetRule;
  self: number;
  title: boolean;
  singles: number;
  phrases: number;
  readonly selfWords: Set<string>;
  readonly words: Set<string>;
};

const matchers = new WeakMap<readonly SuggestTerm[], Matcher>();

/**
 * Returns the traits that a page's words speak for, strongest first, at most `max` (8), each with up to three
 * snippets as they stand in the page. Looks at the first 40 000 characters; never throws on any text.
 */
export function suggestTraits(
  page: { readonly title: string; readonly text: string; readonly lang?: string },
  terms: readonly SuggestTerm[],
  { max = DEFAULT_MAX }: { readonly max?: number } = {},
): Suggestion[] {
  const matcher = matchers.get(terms) ?? buildMatcher(terms);
  matchers.set(terms, matcher);
  const title = clip(page.title, MAX_TITLE);
  const text = clip(page.text, PAGE_TEXT);
  const words = splitWords(text);
  const found = new Map<string, Evidence>();
  addMentions(found, matcher, title, splitWords(title), true);
  addMentions(found, matcher, text, words, false);
  for (const part of [title, text]) {
    for (const { trait, start, end } of findAges(part)) {
      addSelf(evidenceOf(found, trait), part.slice(start, end));
    }
  }
  const scored = [...found].flatMap(([trait, evidence]) => {
    const strength = strengthOf(evidence, text.length < SHORT_TEXT);
    if (strength === 0) return [];
    const shown = [...evidence.selfWords, ...evidence.words];
    return [{ trait, strength, words: [...new Set(shown)].slice(0, MAX_WORDS) }];
  });
  const language = guessLanguage(text, words);
  if (language && !scored.some(({ trait }) => trait === language.trait)) {
    scored.push({ trait: language.trait, strength: LANGUAGE_STRENGTH, words: [...language.words] });
  }
  const perFacet = new Map<string, number>();
  return scored
    .sort((a, b) => b.strength - a.strength || compareText(a.trait, b.trait))
    .filter(({ trait }) => {
      const { facet } = parseTrait(trait);
      const before = perFacet.get(facet) ?? 0;
      perFacet.set(facet, before + 1);
      return before < (MAIN_FACETS.has(facet) ? MAX_OF_MAIN_FACET : MAX_OF_FACET);
    })
    .slice(0, Math.max(0, max))
    .map(({ trait, words: shown }) => ({ trait, words: shown }));
}

function addMentions(
  found: Map<string, Evidence>,
  matcher: Matcher,
  text: string,
  words: readonly WordAt[],
  isTitle: boolean,
): void {
  for (const mention of findMentions(matcher, text, words)) {
    for (const trait of mention.traits) {
      const evidence = evidenceOf(found, trait);
      const likes = evidence.rule.self === "like";
      const denied =
        mention.word < 0
          ? isDeniedSpaceless(likes, text, mention.start, mention.end)
          : isDenied(likes, text, words, mention.word);
      if (denied || isOfOthers(evidence.rule, trait, text, mention)) continue;
      const start = selfOf(evidence.rule, text, words, mention);
      if (start !== undefined) addSelf(evidence, text.slice(start, mention.end));
      else add(evidence, text.slice(mention.start, mention.end), mention.phrase, isTitle);
    }
  }
}

function isOfOthers(
  { self }: FacetRule,
  trait: string,
  text: string,
  { word, start, end }: Mention,
): boolean {
  const { facet } = parseTrait(trait);
  if (facet === "owns") return isNotOwned(text, start, end);
  if (facet === "purchase") return isOthersThing(text, start);
  if (self !== "be") return false;
  return word < 0
    ? isSaidOfOthersSpaceless(facet, text, start, end)
    : isSaidOfOthers(facet, text, start, end);
}

function selfOf({ self }: FacetRule, text: string, words: readonly WordAt[], mention: Mention) {
  const { word, start, end } = mention;
  if (!self) return undefined;
  if (word < 0) return spacelessSelfStart(self, text, start);
  let last = word;
  while (words[last]!.end < end) last++;
  if (self === "be" && saysHere(text, words, last)) return start;
  const opened = selfStart(self, text, words, word);
  if (opened !== undefined) return opened;
  // "my car", "I'm paying": a spelling that names the writer is a self-description by itself.
  return mention.phrase && /^(?:my|our|i|我)(?![a-z])/iu.test(text.slice(start, end))
    ? start
    : undefined;
}

function addSelf(evidence: Evidence, snippet: string): void {
  evidence.self++;
  addWords(evidence.selfWords, snippet);
}

function add(evidence: Evidence, snippet: string, phrase: boolean, isTitle: boolean): void {
  if (isTitle) evidence.title = true;
  else if (phrase) evidence.phrases++;
  else evidence.singles++;
  addWords(evidence.words, snippet);
}

function addWords(words: Set<string>, snippet: string): void {
  if (words.size >= MAX_WORDS) return;
  if (![...words].some((known) => fold(known) === fold(snippet))) words.add(snippet);
}

function evidenceOf(found: Map<string, Evidence>, trait: string): Evidence {
  const known = found.get(trait);
  if (known) return known;
  const { facet } = parseTrait(trait);
  const fresh: Evidence = {
    rule: facetRule(facet, facetOf(facet)?.type === "choice"),
    self: 0,
    title: false,
    singles: 0,
    phrases: 0,
    selfWords: new Set(),
    words: new Set(),
  };
  found.set(trait, fresh);
  return fresh;
}

/** A word in the title is the board's topic: it counts once, however often the page repeats it. */
function strengthOf({ rule, self, title, singles, phrases }: Evidence, short: boolean): number {
  const enough =
    (singles > 0 && rule.single !== Infinity && (short || singles + phrases >= rule.single)) ||
    (phrases > 0 && rule.phrase !== Infinity && (short || phrases + singles >= rule.phrase));
  const named = title && (rule.single !== Infinity || rule.phrase !== Infinity);
  const plain = named
    ? TITLE_STRENGTH
    : enough
      ? Math.min(3, Math.log2(1 + singles + phrases * 1.5))
      : 0;
  return rule.weight * (Math.min(3, self) * SELF_STRENGTH + plain);
}
