// The query language written: a tree as the text that parseQuery reads back as the same tree.
import { FILTERS, type Query } from "./query.ts";
import { facetOf } from "../model/facets.ts";
import { badValue } from "./read-word.ts";
import { parseTrait } from "../model/trait.ts";

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
  const bare = item.type === "trait" || item.type === "filter" || item.type === "words";
  return bare ? `${level}:${printQuery(item)}` : `${level}:(${printQuery(item)})`;
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
  const isRefused = badValue(facetOf(facet) ?? { id: facet, type: "term" }, value) !== undefined;
  const isBare = isPlain(value) && !isFilter && !isRefused;
  return isBare ? `${facet}:${value}` : `${facet}:${quote(value)}`;
}

const isPlain = (text: string): boolean => /^[^\s()（）"“”「」,，、:：\\]+$/.test(text);

function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}
