// Whether a query is wrong only as somebody is still typing it, and how it may go on then.
import type { Vocabulary } from "../../../lib/app/load-vocabulary.ts";
import type { QueryError, QueryErrorCode } from "../../../lib/query/query.ts";
import { beginsRange } from "../../trait-options.ts";

/** Errors of an end where something is still to follow, wherever it is that they begin. */
const OPEN: ReadonlySet<QueryErrorCode> = new Set(["UNCLOSED_PAREN", "UNCLOSED_QUOTE"]);

/** Errors of a last word that ends in its colon. */
const EMPTY: ReadonlySet<QueryErrorCode> = new Set(["EMPTY_VALUE", "EMPTY_FILTER"]);

/** Errors of a last word that may be right once more stands behind its last sign. */
const BEGUN: ReadonlySet<QueryErrorCode> = new Set([
  "BAD_FILTER",
  "BAD_QUALIFIER",
  "BAD_RANGE",
  "BAD_VALUE",
  "NO_ORDER",
]);
const ENDS_IN_SIGN = /[:：;；=＝<>≤≥＜＞]\s*$/;

/** Tells whether an error is only that a text with the caret at its end goes on. */
export function isUnfinished(
  { code, at, length }: QueryError,
  text: string,
  caret: number,
): boolean {
  if (text.slice(caret).trim() !== "") return false;
  if (OPEN.has(code)) return true;
  if (at + length < text.trimEnd().length) return false;
  if (code === "MISSING_OPERAND") return length === 0;
  return EMPTY.has(code) || (BEGUN.has(code) && ENDS_IN_SIGN.test(text));
}

/** Why a query goes on: its open bracket or quote, a filter's values, a range, hours, or anything that the list has. */
export type GoingOn = "bracket" | "quote" | "filter" | "band" | "hours" | "any";

/** Returns how an unfinished query whose last word is `word` may go on. */
export function goingOn({ code }: QueryError, word: string, vocabulary: Vocabulary): GoingOn {
  if (code === "UNCLOSED_PAREN") return "bracket";
  if (code === "UNCLOSED_QUOTE") return "quote";
  if (code === "EMPTY_FILTER" || code === "BAD_FILTER") return "filter";
  const { type } = beginsRange(word.replace(/[<>≤≥＜＞=＝]+\s*$/, ""), vocabulary) ?? {};
  return type === "band" || type === "hours" ? type : "any";
}
