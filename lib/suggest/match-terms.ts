// Type-ahead: the terms that a half-typed word may mean, best first.
import { compareText } from "../base/text.ts";
import { indexGrams, mayHold, mayNearlyHold, type GramIndex } from "./gram-index.ts";
import { foldWord, isSpaceless } from "./split-words.ts";

/** A term that can be typed: `uses` counts how often the map holds it. */
export type TypedTerm = {
  readonly id: string;
  readonly facet: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly aliases?: readonly string[] | undefined;
  readonly uses?: number | undefined;
};

/** A found term: the label to show, what matched (`label`, `alias` or `id`) and the spelling that did. */
export type TermMatch = {
  readonly id: string;
  readonly facet: string;
  readonly label: string;
  readonly by: "label" | "alias" | "id";
  readonly matched: string;
};

export type MatchOptions = {
  readonly max: number;
  /** Ids used lately, latest first: they are the answer to an empty query and win ties. */
  readonly recent?: readonly string[];
  /** Language tag of the labels to show; English where the term has none in it. */
  readonly language?: string;
};

type Spelling = { readonly text: string; readonly folded: string; readonly by: TermMatch["by"] };
type Entry = { readonly term: TypedTerm; readonly spellings: readonly Spelling[] };

// How well a spelling fits, best first.
const LABEL_PREFIX = 0;
const WORD_PREFIX = 1;
const ALIAS_PREFIX = 2;
const INSIDE = 3;
const LABEL_TYPO = 4;
const TYPO = 5;
const NO_FIT = 6;

/** Letters from which on one typing error is forgiven. */
const TYPO_LENGTH = 5;
const MAX_QUERY = 100;

type Typed = { readonly entries: readonly Entry[]; readonly grams: GramIndex };

const folded = new WeakMap<readonly TypedTerm[], Typed>();

function typedOf(terms: readonly TypedTerm[]): Typed {
  const known = folded.get(terms);
  if (known) return known;
  const entries = terms.map(entryOf);
  const texts = entries.map(({ spellings }) => spellings.map((each) => each.folded));
  const typed = { entries, grams: indexGrams(texts) };
  folded.set(terms, typed);
  return typed;
}

/**
 * Returns at most `max` terms for a query: prefix of the label, of a word in it, of an alias, anywhere inside, one
 * typing error. Ties go to more uses, then recency, then the label. An empty query gives the recent terms.
 */
export function matchTerms(
  query: string,
  terms: readonly TypedTerm[],
  { max, recent = [], language = "en" }: MatchOptions,
): TermMatch[] {
  const { entries, grams } = typedOf(terms);
  const wanted = foldPhrase(query.slice(0, MAX_QUERY));
  if (wanted === "") return recentTerms(terms, recent, language).slice(0, Math.max(0, max));
  const places = new Map(recent.map((id, place) => [id, place]));
  const forgives = wanted.length >= TYPO_LENGTH && !isSpaceless(wanted);
  const near = forgives ? mayNearlyHold(grams, wanted) : [];
  const possible = new Set([...mayHold(grams, wanted), ...near]);
  const found = [...possible].flatMap((place) => {
    const { term, spellings } = entries[place]!;
    const best = bestFit(wanted, spellings);
    if (!best) return [];
    const { fit, spelling } = best;
    return [
      {
        fit,
        uses: term.uses ?? 0,
        place: places.get(term.id) ?? Infinity,
        match: show(term, spelling, language),
      },
    ];
  });
  return found
    .sort(
      (a, b) =>
        a.fit - b.fit ||
        b.uses - a.uses ||
        (a.place === b.place ? 0 : a.place - b.place) ||
        compareText(a.match.label, b.match.label) ||
        compareText(a.match.id, b.match.id),
    )
    .slice(0, Math.max(0, max))
    .map(({ match }) => match);
}

function recentTerms(terms: readonly TypedTerm[], recent: readonly string[], language: string) {
  const byId = new Map(terms.map((term) => [term.id, term]));
  return [...new Set(recent)].flatMap((id) => {
    const term = byId.get(id);
    return term ? [show(term, { text: labelOf(term, language), by: "label" }, language)] : [];
  });
}

function show(term: TypedTerm, { text, by }: Pick<Spelling, "text" | "by">, language: string) {
  return { id: term.id, facet: term.facet, label: labelOf(term, language), by, matched: text };
}

function labelOf({ id, labels }: TypedTerm, language: string): string {
  return labels[language] ?? labels["en"] ?? Object.values(labels)[0] ?? id;
}

function entryOf(term: TypedTerm): Entry {
  const spelling = (by: Spelling["by"]) => (text: string) => ({
    text,
    folded: foldPhrase(text),
    by,
  });
  return {
    term,
    spellings: [
      ...Object.values(term.labels).map(spelling("label")),
      ...(term.aliases ?? []).map(spelling("alias")),
      { text: term.id, folded: term.id.toLowerCase(), by: "id" },
    ],
  };
}

function foldPhrase(text: string): string {
  return foldWord(text.toWellFormed()).replace(/\s+/g, " ").trim();
}

function bestFit(wanted: string, spellings: readonly Spelling[]) {
  let best: { fit: number; spelling: Spelling } | undefined;
  for (const spelling of spellings) {
    const fit = fitOf(wanted, spelling);
    if (fit < (best?.fit ?? NO_FIT)) best = { fit, spelling };
  }
  return best;
}

function fitOf(wanted: string, { folded: text, by }: Spelling): number {
  if (text.startsWith(wanted)) return by === "label" ? LABEL_PREFIX : ALIAS_PREFIX;
  if (by === "id") return NO_FIT;
  const inside = text.indexOf(wanted);
  if (inside > 0) {
    // Without spaces every character may begin a word.
    const begins =
      isSpaceless(wanted) || /[\s\-(/]/.test(text[inside - 1]!) || hasWord(text, wanted);
    return !begins ? INSIDE : by === "label" ? WORD_PREFIX : ALIAS_PREFIX;
  }
  if (wanted.length < TYPO_LENGTH || isSpaceless(wanted)) return NO_FIT;
  if (by === "label" && isOneTypoAway(wanted, text)) return LABEL_TYPO;
  const starts = [text, ...text.split(/[\s\-(/]+/).slice(1)];
  return starts.some((start) => isOneTypoAway(wanted, start)) ? TYPO : NO_FIT;
}

const hasWord = (text: string, start: string) =>
  [" ", "-", "(", "/"].some((gap) => text.includes(gap + start));

/** Tells whether a text begins like `typed` but for one letter wrong, missing, too many, or two changed about. */
export function isOneTypoAway(typed: string, text: string): boolean {
  let i = 0;
  while (i < typed.length && typed[i] === text[i]) i++;
  if (i === typed.length) return true;
  return (
    text.startsWith(typed.slice(i + 1), i + 1) ||
    text.startsWith(typed.slice(i), i + 1) ||
    text.startsWith(typed.slice(i + 1), i) ||
    (typed[i] === text[i + 1] &&
      typed[i + 1] === text[i] &&
      text.startsWith(typed.slice(i + 2), i + 2))
  );
}
