// A query tree written as the text that parseQuery reads back as the same tree: how the tests of queries show what was read.
import { endsInWords, FILTERS, type Query } from "../../../lib/query/query.ts";
import { facetOf } from "../../../lib/model/facets.ts";
import { badEnd, badValue } from "../../../lib/query/value-fault.ts";
import { parseTrait } from "../../../lib/model/trait.ts";

/** Returns a query's text, with every operator spelled out and brackets only where they are needed. */
export function printQuery(query: Query): string {
  switch (query.type) {
    case "trait":
      return printTrait(query.trait);
    case "words":
      return query.text;
    case "text":
      return quote(query.text);
    case "filter":
      return `${query.name}:${query.name === "fresh" ? `<${query.value}d` : printObserver(query)}`;
    case "not":
      return `not ${inBrackets(query.item)}`;
    case "level":
      return printLevel(query);
    case "joint":
      return `joint(${query.items.map(printQuery).join(", ")})`;
    case "and":
      return query.items.map(inBrackets).join(" and ");
    case "or":
      return query.items.map(inBrackets).join(" or ");
  }
}

function printObserver({ value }: { readonly value: string }): string {
  return isPlain(value) ? value : quote(value);
}

function printLevel({ level, item }: Query & { type: "level" }): string {
  const bare = item.type === "trait" || item.type === "filter" || endsInWords(item);
  return bare ? `${level}:${printSigned(item)}` : `${level}:(${printQuery(item)})`;
}

// In brackets a sign would be of all words.
function printSigned(query: Query): string {
  return query.type === "not" ? `-${printSigned(query.item)}` : printQuery(query);
}

function inBrackets(query: Query): string {
  const loose = query.type === "or" || query.type === "and";
  return loose ? `(${printQuery(query)})` : printQuery(query);
}

function printTrait(trait: string): string {
  const { facet } = parseTrait(trait);
  const value = trait.slice(facet.length + 1);
  const isFilter = FILTERS.some((name) => name === facet);
  // What reading would refuse stands in quotes, which are meant as they are.
  const known = facetOf(facet) ?? { id: facet, type: "term" };
  const isRefused = (badEnd(known, value) ?? badValue(known, value)) !== undefined;
  const isBare = isPlain(value) && !isFilter && !isRefused;
  return isBare ? `${facet}:${value}` : `${facet}:${quote(value)}`;
}

const isPlain = (text: string): boolean => /^[^\s()（）"“”「」,，、:：\\]+$/.test(text);

function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}
