// Bare words of a query looked up in the vocabulary.
import { fold, foldCase } from "../base/text.ts";
import { parseBand } from "../model/band.ts";
import { facetMeant, type Known } from "./read-word.ts";
import { asResult, endsInWords, QueryFault, type Query, type QueryResult } from "./query.ts";

/** What a word or several together mean: the ids of terms, none where the vocabulary does not know them. */
export type FindTerms = (text: string) => readonly string[];

/** A term with its spellings, as the vocabulary lists it. */
export type SpelledTerm = {
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
};

/** Returns the look-up over a vocabulary: exact spellings, as typed or with hyphens for spaces, else without a plural's "s". */
export function findTermsIn(words: readonly SpelledTerm[]): FindTerms {
  const spellings = new Map<string, string[]>();
  const add = (spelling: string, id: string) => {
    const key = plainWords(spelling);
    const ids = spellings.get(key);
    if (!ids) spellings.set(key, [id]);
    else if (!ids.includes(id)) ids.push(id);
  };
  for (const { id, labels, aliases } of words) {
    for (const spelling of [...Object.values(labels), ...aliases]) add(spelling, id);
    add(id.slice(id.indexOf(":") + 1), id);
  }
  return (text) => {
    const plain = plainWords(text);
    return spellings.get(plain) ?? spellings.get(plain.replace(PLURAL, "")) ?? [];
  };
}

const PLURAL = /(?<=[a-z]{2}[a-rt-z])s$/;

const plainWords = (text: string): string => foldCase(fold(text)).replace(/-/g, " ");

/**
 * Returns a query without bare words: the longest runs that the vocabulary knows become traits, several meanings an
 * `or`. UNKNOWN_WORD stands at the first word that it does not know.
 */
export function resolveWords(query: Query, known: Words): QueryResult<Query> {
  return asResult(() => resolve(query, known));
}

/** The words of a vocabulary, and the facets of the user's own where there are some. */
export type Words = Pick<Known, "find"> & Partial<Pick<Known, "facets">>;

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
    if (endsInWords(query.item) && item.type === "and") {
      const [first, ...others] = item.items;
      return { type: "and", items: [{ ...query, item: first! }, ...others] };
    }
    return { ...query, item };
  }
  return query.type === "words" ? lookUp(query, known) : query;
}

function lookUp({ text, at }: Query & { type: "words" }, known: Words): Query {
  const words = [...text.matchAll(/\S+/g)];
  const items: Query[] = [];
  let i = 0;
  while (i < words.length) {
    const first = words[i]!;
    let end = words.length;
    let ids: readonly string[] = [];
    for (; end > i; end--) {
      ids = known.find(words.slice(i, end).map(String).join(" "));
      if (ids.length > 0) break;
    }
    if (ids.length === 0) {
      const range = rangeAt(words.slice(i).map(String), known) ?? agesAt(String(first));
      if (range) {
        items.push({ type: "trait", trait: range.trait });
        i += range.words;
        continue;
      }
      const [word] = first;
      throw new QueryFault("UNKNOWN_WORD", at + first.index, word.length, { word });
    }
    items.push(anyOf(ids));
    i = end;
  }
  return items.length === 1 ? items[0]! : { type: "and", items };
}

/** Most words that a range takes: "at least 30 years". */
const MOST_RANGE = 4;

const UNIT = /^(?:years?|yrs?|jahre?n?|ans|años|anni|岁|歳)$/i;

/** Most words that a facet's name takes: "hours per week". */
const MOST_NAME = 3;

// "age 30-45" is typed in fields of traits, and means here what it means there.
function rangeAt(words: readonly string[], { facets }: Words) {
  for (let named = Math.min(MOST_NAME, words.length - 1); named > 0; named--) {
    const name = fold(words.slice(0, named).join(" "));
    const facet = facetMeant(name, facets && { facets });
    if (facet?.type !== "band") continue;
    const rest = words.slice(named);
    // The shortest that is one: what follows it are other words, but for its unit.
    for (let count = 1; count <= Math.min(MOST_RANGE, rest.length); count++) {
      const value = fold(rest.slice(0, count).join(" "));
      const isRange = parseBand(value, facet.range ?? [0, Infinity]) !== undefined;
      if (!isRange) continue;
      const unit = UNIT.test(rest[count] ?? "") ? 1 : 0;
      return { trait: `${facet.id}:${value}`, words: named + count + unit };
    }
  }
  return undefined;
}

// "women 30-45": two numbers below 100 without a facet are ages.
const AGES = /^[1-9]\d(?:[-–][1-9]\d|\+)$/;

function agesAt(word: string) {
  const isRange = AGES.test(word) && parseBand(fold(word), [0, 100]) !== undefined;
  return isRange ? { trait: `age:${fold(word)}`, words: 1 } : undefined;
}

function anyOf(ids: readonly string[]): Query {
  const items = ids.map((trait): Query => ({ type: "trait", trait }));
  return items.length === 1 ? items[0]! : { type: "or", items };
}
