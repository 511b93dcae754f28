// The filters beside a query, written into its text.
import { FILTER_NAMES, type AskFilters } from "./filters.ts";

/** What may hold an `or`, which binds less than a filter: more than one word, or signs without a blank. */
const MAY_HOLD_OR = /[\s|)或]/u;

/** Returns the text of a query that asks alone what `text` asks with the filters beside it. */
export function withFilters(text: string, filters: AskFilters): string {
  const written = FILTER_NAMES.filter((name) => filters[name] !== "").map((name) => {
    const value = filters[name];
    if (name === "fresh") return `fresh:<${value}d`;
    return `${name}:${name === "observer" ? `"${value.replace(/[\\"]/g, "\\$&")}"` : value}`;
  });
  if (written.length === 0) return text;
  return [MAY_HOLD_OR.test(text) ? `(${text})` : text, ...written].join(" ");
}
