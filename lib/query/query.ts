// A query as a tree: what was asked for, before any word is looked up.
import type { Level } from "../model/choices.ts";

/** What narrows a query to some channels (`kind`, `status`), looks (`method`, `fresh`, `observer`) or people (`role`). */
export const FILTERS = ["kind", "status", "role", "method", "fresh", "observer"] as const;
export type FilterName = (typeof FILTERS)[number];

/** How strongly a part of a query is wanted; without a word a part is a must. */
export type WantedLevel = Exclude<Level, "must-not">;

/**
 * A query. `words` are bare words still to be looked up in the vocabulary, `at` where they stand in the text; `text` is
 * quoted and looked for in quotes, titles and notes; `fresh` holds a number of days. Items of `joint` were seen on the
 * same people, those of `and` in the same channel.
 */
export type Query =
  | { readonly type: "trait"; readonly trait: string }
  | { readonly type: "words"; readonly text: string; readonly at: number }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "filter"; readonly name: FilterName; readonly value: string }
  | { readonly type: "level"; readonly level: WantedLevel; readonly item: Query }
  | { readonly type: "not"; readonly item: Query }
  | { readonly type: "and" | "or" | "joint"; readonly items: readonly Query[] };

/** Tells whether a query is bare words, with any signs before them: these are of the first word that is known. */
export function endsInWords(query: Query): boolean {
  return "item" in query ? endsInWords(query.item) : query.type === "words";
}

/** What can be wrong with a query; each has its sentence in the message catalogues. */
export const QUERY_ERRORS = [
  "UNCLOSED_PAREN",
  "UNEXPECTED_PAREN",
  "UNCLOSED_QUOTE",
  "MISSING_OPERAND",
  "EMPTY_VALUE",
  "UNKNOWN_FACET",
  "UNKNOWN_WORD",
  "UNKNOWN_VALUE",
  "BAD_RANGE",
  "BAD_VALUE",
  "BAD_QUALIFIER",
  "NO_QUALIFIERS",
  "NO_ORDER",
  "NO_ITEMS",
  "BAD_FILTER",
  "EMPTY_FILTER",
  "FILTER_IN_JOINT",
  "LEVEL_IN_JOINT",
  "NOTHING_WANTED",
  "TOO_LONG",
  "TOO_DEEP",
  "TOO_MANY_BRANCHES",
] as const;
export type QueryErrorCode = (typeof QUERY_ERRORS)[number];

/** Length of an error that is of the query as a whole. */
export const WHOLE = Number.MAX_SAFE_INTEGER;

/**
 * An error in a query: the UTF-16 place and length of what is wrong, the facts for its sentence, and what may have been
 * meant. UNKNOWN_VALUE refuses nothing: it is told of what is asked all the same.
 */
export type QueryError = {
  readonly at: number;
  readonly length: number;
  readonly code: QueryErrorCode;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly near?: readonly string[];
};

export type QueryResult<T> =
  | { readonly ok: true; readonly query: T }
  | { readonly ok: false; readonly error: QueryError };

/** Thrown while a query is read; parseQuery and the like return it as a value. */
export class QueryFault extends Error {
  readonly error: QueryError;

  constructor(code: QueryErrorCode, at: number, length: number, facts: QueryError["facts"] = {}) {
    super(code);
    this.error = { at, length, code, facts };
  }
}

/** Returns what work returns, or the error of the QueryFault that it throws. */
export function asResult<T>(work: () => T): QueryResult<T> {
  try {
    return { ok: true, query: work() };
  } catch (thrown) {
    if (thrown instanceof QueryFault) return { ok: false, error: thrown.error };
    throw thrown;
  }
}
