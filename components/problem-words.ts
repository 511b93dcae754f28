// The facts of a refused file in the surface's language.
import {
  fieldProblemMessages,
  filePartMessages,
  jsonProblemMessages,
  typeMessages,
} from "../assets/messages/file-problems.ts";
import type { ErrorFacts, ShoalError } from "../lib/base/errors.ts";
import { translator, type Catalogue, type Locale } from "../lib/base/messages.ts";

/** Returns an error's facts, of a refused file with its problem told in a language where the rule behind it is known. */
export function factsIn({ facts }: Pick<ShoalError, "facts">, locale: Locale): ErrorFacts {
  const rule = String(facts["rule"] ?? "");
  const type = rule === "type" ? wordIn(typeMessages, facts["limit"], locale) : undefined;
  const limit = type ?? facts["limit"] ?? "";
  const told = { ...facts, limit, n: /^\d+/.exec(String(limit))?.[0] ?? "" };
  const problems: Catalogue = { ...fieldProblemMessages, ...jsonProblemMessages };
  const problem = wordIn(problems, rule, locale, told);
  if (problem === undefined) return facts;
  const named = Object.entries({ record: facts["record"], field: facts["field"] }).flatMap(
    ([name, value]) => {
      const word = wordIn(filePartMessages, value, locale);
      return word === undefined ? [] : [[name, word] as const];
    },
  );
  return { ...facts, ...Object.fromEntries(named), problem };
}

function wordIn(
  catalogue: Catalogue,
  key: string | number | undefined,
  locale: Locale,
  facts: ErrorFacts = {},
): string | undefined {
  const isThere = typeof key === "string" && Object.hasOwn(catalogue, key);
  return isThere ? translator(catalogue, locale)(key, facts) : undefined;
}
