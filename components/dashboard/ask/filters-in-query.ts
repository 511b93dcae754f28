// The filters beside a query, written into its text.
import { FILTER_NAMES, type AskFilters } from "./filters.ts";

/** `and` binds closer than `or`: a query with an `or` in it stands in brackets before a filter of all of it. */
const OR = /(?<![\p{L}\p{N}:_-])(?:or|\|)(?![\p{L}\p{N}:_-])|或/iu;

/** Returns the text of a query that asks alone what `text` asks with the filters beside it. */
export function withFilters(text: string, filters: AskFilters): string {
  const written = FILTER_NAMES.filter((name) => filters[name] !== "").map((name) => {
    const value = filters[name];
    if (name === "fresh") return `fresh:<${value}d`;
    return `${name}:${name === "observer" ? `"${value.replace(/[\\"]/g, "\\$&")}"` : value}`;
  });
  if (written.length === 0) return text;
  return [OR.test(text) ? `(${text})` : text, ...written].join(" ");
}
