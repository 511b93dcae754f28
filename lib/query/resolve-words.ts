// Bare words of a query looked up in the vocabulary.
import { fold, foldCase } from "../base/text.ts";
import { parseBand } from "../model/band.ts";
import { facetNamed } from "../model/facets.ts";
import { asResult, QueryFault, type Query, type QueryResult } from "./query.ts";

/** What a word or several together mean: the ids of terms, none where the vocabulary does not know them. */
export type FindTerms = (text: string) => readonly string[];

/** A term with its spellings, as the vocabulary lists it. */
export type SpelledTerm = {
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
};

/** Returns the look-up over a vocabulary: exact spellings only, as typed or with hyphens for spaces. */
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
  return (text) => spellings.get(plainWords(text)) ?? [];
}

const plainWords = (text: string): string => foldCase(fold(text)).replace(/-/g, " ");

/**
 * Returns a query without bare words: the longest runs that the vocabulary knows become traits, several meanings an
 * `or`. UNKNOWN_WORD stands at the first word that it does not know.
 */
export function resolveWords(query: Query, find: FindTerms): QueryResult<Query> {
  return asResult(() => resolve(query, find));
}

function resolve(query: Query, find: FindTerms): Query {
  if ("items" in query) {
    const items = query.items.map((item) => resolve(item, find));
    const { type } = query;
    if (type === "joint") return { type, items };
    const flat = items.flatMap((item) => (item.type === type ? item.items : [item]));
    return flat.length === 1 ? flat[0]! : { type, items: flat };
  }
  if ("item" in query) {
    const item = resolve(query.item, find);
    // "not nurse parent" is "not nurse, and parent".
    if (query.type === "not" && query.item.type === "words" && item.type === "and") {
      const [first, ...others] = item.items;
      return { type: "and", items: [{ type: "not", item: first! }, ...others] };
    }
    return { ...query, item };
  }
  return query.type === "words" ? lookUp(query, find) : query;
}

function lookUp({ text, at }: Query & { type: "words" }, find: FindTerms): Query {
  const words = [...text.matchAll(/\S+/g)];
  const items: Query[] = [];
  let i = 0;
  while (i < words.length) {
    const first = words[i]!;
    let end = words.length;
    let ids: readonly string[] = [];
    for (; end > i; end--) {
      ids = find(words.slice(i, end).map(String).join(" "));
      if (ids.length > 0) break;
    }
    if (ids.length === 0) {
      const range = rangeAt(words.slice(i).map(String));
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

// "age 30-45" is typed in fields of traits, and means here what it means there.
function rangeAt([name = "", ...rest]: readonly string[]) {
  const facet = facetNamed(fold(name));
  if (facet?.type !== "band") return undefined;
  // The shortest that is one: what follows it are other words, but for its unit.
  for (let count = 1; count <= Math.min(MOST_RANGE, rest.length); count++) {
    const value = fold(rest.slice(0, count).join(" "));
    const isRange = parseBand(value, facet.range ?? [0, Infinity]) !== undefined;
    if (!isRange) continue;
    const unit = UNIT.test(rest[count] ?? "") ? 1 : 0;
    return { trait: `${facet.id}:${value}`, words: 1 + count + unit };
  }
  return undefined;
}

function anyOf(ids: readonly string[]): Query {
  const items = ids.map((trait): Query => ({ type: "trait", trait }));
  return items.length === 1 ? items[0]! : { type: "or", items };
}
