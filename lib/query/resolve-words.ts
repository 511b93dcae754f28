// Bare words of a query looked up in the vocabulary.
import { fold, foldCase } from "../base/text.ts";
import { parseBand } from "../model/band.ts";
import { likeWord, withoutMarks } from "../model/like-key.ts";
import { parseTrait } from "../model/trait.ts";
import { agesAt, rangeAt, valueAt, type BareRange } from "./bare-ranges.ts";
import type { Known } from "./read-word.ts";
import { asResult, endsInWords, QueryFault, type Query, type QueryResult } from "./query.ts";

/**
 * What a word or several together mean: the ids of terms, none where the vocabulary does not know them, which is so of
 * all that are more than `mostWords`.
 */
export type FindTerms = ((text: string) => readonly string[]) & {
  readonly mostWords?: number | undefined;
};

/** A term with its spellings, as the vocabulary lists it. */
export type SpelledTerm = {
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
};

/** Returns the look-up over a vocabulary: exact spellings, as typed or with hyphens for spaces, else those that are like it. */
export function findTermsIn(words: readonly SpelledTerm[]): FindTerms {
  const spellings = new Map<string, string[]>();
  const alike = new Map<string, string[]>();
  for (const { id, labels, aliases } of words) {
    const names = [...Object.values(labels), ...aliases, id.slice(id.indexOf(":") + 1)];
    for (const name of names) {
      const folded = fold(name);
      const plain = withoutMarks(folded);
      add(spellings, plainWords(folded), id);
      add(alike, likeWord(foldCase(folded)), id);
      if (plain !== folded) add(alike, likeWord(plain), id);
    }
  }
  const find = (text: string) => {
    const folded = fold(text);
    const exact = spellings.get(plainWords(folded)) ?? [];
    const like = alike.get(likeWord(foldCase(folded))) ?? [];
    // In a facet that has the very word no other is meant.
    const has = new Set(exact.map((id) => parseTrait(id).facet));
    return [...exact, ...like.filter((id) => !has.has(parseTrait(id).facet))];
  };
  return Object.assign(find, { mostWords: mostWordsOf([...spellings.keys(), ...alike.keys()]) });
}

/** Most words that are taken together: each place of a query tries as many. A value of more is found with its facet, in quotes. */
const MOST_TOGETHER = 16;

/** Most parts that a word is typed in that is written as one: "wasser sport", "越 野 跑". */
const MOST_APART = 8;

const HAN = /\p{sc=Han}/gu;
const PART = /[^\s\-_'.·・/]+/g;

// Of the spellings with the most words, however they are parted: "e-mail" may be typed as two, 越野跑 as three.
function mostWordsOf(spellings: readonly string[]): number {
  let most = MOST_APART;
  for (const spelling of spellings) {
    if (spelling.length <= most) continue;
    const written = (spelling.match(PART)?.length ?? 0) + (spelling.match(HAN)?.length ?? 0);
    most = Math.max(most, written);
    if (most >= MOST_TOGETHER) return MOST_TOGETHER;
  }
  return most;
}

function add(found: Map<string, string[]>, spelling: string, id: string): void {
  const ids = found.get(spelling);
  if (!ids) found.set(spelling, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

const plainWords = (folded: string): string => foldCase(folded).replace(/-/g, " ");

/**
 * Returns a query without bare words: the longest runs that the vocabulary knows become traits, several meanings an
 * `or`. UNKNOWN_WORD stands at the first word that it does not know.
 */
export function resolveWords(query: Query, known: Words): QueryResult<Query> {
  return asResult(() => resolve(query, known));
}

/** The words of a vocabulary, and the facets of the user's own where there are some. */
export type Words = Pick<Known, "find"> & Partial<Pick<Known, "facets" | "year">>;

function resolve(query: Query, known: Words): Query {
  if ("items" in query) {
    const items = query.items.map((item) => resolve(item, known));
    const { type } = query;
    if (type === "joint") return { type, items };
    const flat = items.flatMap((item) => (item.type === type ? item.items : [item]));
    return flat.length === 1 ? flat[0]! : { type, items: flat };
  }
  if ("item" in query) {
    const item = resolve(query.item, known);
    // "not nurse parent" is "not nurse, and parent", "-?nurse parent" is "-?nurse, and parent".
    if (endsInWords(query.item) && item.type === "and" && !isSpan(item.items)) {
      const [first, ...others] = item.items;
      return { type: "and", items: [{ ...query, item: first! }, ...others] };
    }
    return { ...query, item };
  }
  return query.type === "words" ? lookUp(query, known) : query;
}

// "Not spend low-high" is of both ends.
function isSpan([first, last, ...others]: readonly Query[]): boolean {
  if (others.length > 0 || first?.type !== "trait" || last?.type !== "trait") return false;
  const [from, to] = [parseTrait(first.trait), parseTrait(last.trait)];
  return from.facet === to.facet && from.value.startsWith(">=") && to.value.startsWith("<=");
}

// A comparison begins a word: "age>= 40".
const WORD = /[^\s<>≤≥＜＞]+|[<>≤≥＜＞]\S*/g;

function lookUp({ text, at }: Query & { type: "words" }, known: Words): Query {
  const words = [...text.matchAll(WORD)];
  const typed = words.map(String);
  const items: Query[] = [];
  let i = 0;
  while (i < words.length) {
    const rest = typed.slice(i, i + MOST_TOGETHER);
    const range = rangeAt(rest, known) ?? agesAt(rest, known.year);
    const run = longestKnown(rest, known.find);
    if (range && isMeant(range, run)) {
      items.push(range.means);
      i += range.words;
    } else if (run) {
      items.push(anyOf(run.ids));
      i += run.words;
    } else {
      const named = valueAt(rest, known);
      const { 0: word, index } = words[i]!;
      if (!named) throw new QueryFault("UNKNOWN_WORD", at + index, word.length, { word });
      items.push(named.means);
      i += named.words;
    }
  }
  return items.length === 1 ? items[0]! : { type: "and", items };
}

type Run = { readonly ids: readonly string[]; readonly words: number };

function longestKnown(words: readonly string[], find: FindTerms): Run | undefined {
  const most = find.mostWords ?? MOST_TOGETHER;
  for (let count = Math.min(most, words.length); count > 0; count--) {
    const ids = find(words.slice(0, count).join(" "));
    if (ids.length > 0) return { ids, words: count };
  }
  return undefined;
}

// A range is meant before a shorter run of known words, and before one as long that is of its facet but another range:
// "late thirties" are no 35 to 44.
function isMeant({ means, words }: BareRange, run: Run | undefined): boolean {
  if (!run || run.words !== words) return words > (run?.words ?? 0);
  const [id] = run.ids;
  if (run.ids.length > 1 || id === undefined || means.type !== "trait") return false;
  return isOtherBand(id, means.trait);
}

function isOtherBand(id: string, trait: string): boolean {
  const [known, meant] = [parseTrait(id), parseTrait(trait)];
  const [a, b] = [known, meant].map(({ value }) => parseBand(value, [0, Infinity]));
  return known.facet === meant.facet && (a?.from !== b?.from || a?.to !== b?.to);
}

function anyOf(ids: readonly string[]): Query {
  const items = ids.map((trait): Query => ({ type: "trait", trait }));
  return items.length === 1 ? items[0]! : { type: "or", items };
}
