// Type-ahead: the terms that a half-typed word may mean, best first.
import { compareText, foldCase } from "../base/text.ts";
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

/**
 * A found term: the label to show, what matched (`label`, `alias` or `id`) and the spelling that did. Of a `part` the text
 * stands inside a word, or behind a denial: the term may mean something else, or the opposite.
 */
export type TermMatch = {
  readonly id: string;
  readonly facet: string;
  readonly label: string;
  readonly by: "label" | "alias" | "id";
  readonly matched: string;
  readonly part?: true;
};

export type MatchOptions = {
  readonly max: number;
  /** Ids used lately, latest first: they are the answer to an empty query and win ties. */
  readonly recent?: readonly string[];
  /** Language tag of the labels to show; English where the term has none in it. */
  readonly language?: string;
};

type Spelling = {
  readonly text: string;
  readonly forms: readonly string[];
  readonly by: TermMatch["by"];
};
type Entry = { readonly term: TypedTerm; readonly spellings: readonly Spelling[] };

// How well a spelling fits, best first; one that is typed in full comes before the others that fit so.
const WHOLE = -0.5;
const LABEL_PREFIX = 0;
const WORD_PREFIX = 1;
const ALIAS_PREFIX = 2;
const LABEL_TYPO = 3;
const TYPO = 4;
const PART = 5;
const NO_FIT = 6;

// Before a word they turn it about: "never used", "keine Zeit", 没有供应商. Folded, without accents.
const DENYING =
  /(?<!\p{L})(?:not?|non|nor|never|cannot|without|hardly|lacks?|kein\p{L}*|nicht|nie|niemals|ohne|pas|jamais|sans|aucune?|sin|nunca|ningun[ao]?|khong|chua)(?!\p{L})|n['’]t(?!\p{L})|[不没沒无無未非]/u;
const GAP = /[\s\-(/]/;
const GAPS = /[\s\-(/]+/;

/** Letters from which on one typing error is forgiven, and from which on also one letter in another's place is one. */
const TYPO_LENGTH = 5;
const SURE_LENGTH = 8;
/** Letters that a short word with an error may still lack. */
const LEFT = 3;
const MAX_QUERY = 100;

type Typed = { readonly entries: readonly Entry[]; readonly grams: GramIndex };

const folded = new WeakMap<readonly TypedTerm[], Typed>();

function typedOf(terms: readonly TypedTerm[]): Typed {
  const known = folded.get(terms);
  if (known) return known;
  const entries = terms.map(entryOf);
  const texts = entries.map(({ spellings }) => spellings.flatMap(({ forms }) => forms));
  const typed = { entries, grams: indexGrams(texts) };
  folded.set(terms, typed);
  return typed;
}

/**
 * Returns at most `max` terms for a query: prefix of the label, of a word in it, of an alias, one typing error, and last
 * what has it inside of a word or of a phrase, or denies it ("nutzt" in "noch nie benutzt"), or is a short word but for one
 * letter. Ties go to more uses, then recency, then the
 * label. Umlauts may be written out. An empty query gives the recent terms.
 */
export function matchTerms(
  query: string,
  terms: readonly TypedTerm[],
  { max, recent = [], language = "en" }: MatchOptions,
): TermMatch[] {
  const { entries, grams } = typedOf(terms);
  const wanted = formsOf(query.slice(0, MAX_QUERY));
  if (wanted[0] === "") return recentTerms(terms, recent, language).slice(0, Math.max(0, max));
  const places = new Map(recent.map((id, place) => [id, place]));
  const possible = new Set(
    wanted.flatMap((form) => [
      ...mayHold(grams, form),
      ...(forgives(form) ? mayNearlyHold(grams, form) : []),
    ]),
  );
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
        match: { ...show(term, spelling, language), ...(fit === PART && { part: true as const }) },
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
  const spelling = (by: Spelling["by"]) => (text: string) => ({ text, forms: formsOf(text), by });
  return {
    term,
    spellings: [
      ...Object.values(term.labels).map(spelling("label")),
      ...(term.aliases ?? []).map(spelling("alias")),
      { text: term.id, forms: [term.id.toLowerCase()], by: "id" },
    ],
  };
}

/** Returns folded text without accents and, where it has umlauts, as keyboards without them write it, too. */
function formsOf(text: string): readonly string[] {
  const whole = text.toWellFormed().normalize("NFC").toLowerCase();
  const plain = foldPhrase(whole);
  const spelled = foldPhrase(foldCase(whole));
  return spelled === plain ? [plain] : [plain, spelled];
}

function foldPhrase(text: string): string {
  return foldWord(text).replace(/\s+/g, " ").trim();
}

function bestFit(wanted: readonly string[], spellings: readonly Spelling[]) {
  let best: { fit: number; spelling: Spelling } | undefined;
  for (const spelling of spellings) {
    for (const form of spelling.forms) {
      for (const typed of wanted) {
        const fit = fitOf(typed, form, spelling.by);
        if (fit < (best?.fit ?? NO_FIT)) best = { fit, spelling };
      }
    }
  }
  return best;
}

// "My husband and I" is what couples say, and no name of a couple.
const isPhrase = (text: string) => text.split(GAPS).length > 2;

const forgives = (wanted: string) => wanted.length >= TYPO_LENGTH && !isSpaceless(wanted);

function fitOf(wanted: string, text: string, by: Spelling["by"]): number {
  // Before its colon a key only names the facet, which all its values share.
  if (by === "id" && !wanted.includes(":")) return NO_FIT;
  if (text.startsWith(wanted)) {
    return (by === "label" ? LABEL_PREFIX : ALIAS_PREFIX) + (text === wanted ? WHOLE : 0);
  }
  if (by === "id") return NO_FIT;
  let at = text.indexOf(wanted, 1);
  const isInside = at > 0;
  for (; at > 0; at = text.indexOf(wanted, at + 1)) {
    // Without spaces every character may begin a word.
    const begins = isSpaceless(wanted) || GAP.test(text[at - 1]!);
    if (begins && !DENYING.test(text.slice(0, at))) {
      if (by === "label") return WORD_PREFIX;
      return isPhrase(text) ? PART : ALIAS_PREFIX;
    }
  }
  if (isInside) return PART;
  if (!forgives(wanted)) return NO_FIT;
  const starts = [text, ...text.split(GAPS).slice(1)].filter((start) =>
    isOneTypoAway(wanted, start),
  );
  if (starts.length === 0) return NO_FIT;
  const isAnother = (start: string) =>
    isOtherLetter(wanted, start) || start.length > wanted.length + LEFT;
  if (wanted.length < SURE_LENGTH && starts.every(isAnother)) return PART;
  if (starts[0] === text) return by === "label" ? LABEL_TYPO : TYPO;
  return DENYING.test(text) ? PART : TYPO;
}

// "Segler" are no sellers: of a short word one letter in another's place makes another word.
function isOtherLetter(typed: string, text: string): boolean {
  let i = 0;
  while (i < typed.length && typed[i] === text[i]) i++;
  const isOther = i < typed.length && i < text.length && typed[i] !== text[i + 1];
  return isOther && text.startsWith(typed.slice(i + 1), i + 1);
}

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
