// `--where`: a typed query, alone or together with a persona's traits.
import { nearWordMessages, queryErrorMessages } from "../assets/messages/query-errors.ts";
import { translator } from "../lib/base/messages.ts";
import type { ShoalMap } from "../lib/model/map.ts";
import type { Criterion } from "../lib/model/persona.ts";
import type { Query, QueryError } from "../lib/query/query.ts";
import { readQuery } from "../lib/query/read-query.ts";
import { widthOf } from "./columns.ts";
import { UsageError } from "./terminal.ts";

/** Returns the tree of a query and, before it, of a persona's traits. Throws UsageError with a mark under the error's place. */
export function readWhere(
  text: string,
  criteria: readonly Criterion[],
  map: ShoalMap,
  now: number,
): Query {
  const read = readQuery(text, map, now);
  if (!read.ok) throw whereError(text, read.error);
  const items = [...criteria.map(toQuery), read.query];
  return items.length === 1 ? read.query : { type: "and", items };
}

/** Returns what is wrong with a query as a complaint: the sentence, the query, a mark under the place. */
export function whereError(text: string, error: QueryError): UsageError {
  const { at, length, code } = error;
  const from = Math.max(0, at - 60);
  const shown = text.slice(from, at + 60).replace(/\s/g, " ");
  const before = widthOf(shown.slice(0, at - from));
  const marked = Math.max(1, widthOf(shown.slice(at - from, at - from + length)));
  const mark = " ".repeat(before) + "^".repeat(marked);
  return new UsageError(
    `Query, place ${Array.from(text.slice(0, at)).length + 1}: ${sentenceOf(error)} (${code})\n  ${shown}\n  ${mark}\n`,
  );
}

/** Returns the sentence of an error, and what may have been meant. */
export function sentenceOf({ code, facts, near = [] }: QueryError): string {
  const sentence = translator(queryErrorMessages, "en")(code, facts).trim();
  if (near.length === 0) return sentence;
  const named = near.map((each) => `“${each}”`).join(", ");
  return `${sentence} ${translator(nearWordMessages, "en")("didYouMean", { near: named })}`;
}

function toQuery({ trait, level }: Criterion): Query {
  const item: Query = { type: "trait", trait };
  return level === "must-not" ? { type: "not", item } : { type: "level", level, item };
}
