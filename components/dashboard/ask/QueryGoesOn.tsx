// How a query that somebody is still typing may go on.
import { dashboardQueryMessages } from "../../../assets/messages/dashboard-query.ts";
import { sharedMessages } from "../../../assets/messages/shared.ts";
import type { QueryError } from "../../../lib/query/query.ts";
import { useLocale, useWords } from "../../language.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import { filterLike, filterNamed } from "./filter-words.ts";
import { goingOn } from "./unfinished.ts";

type Props = {
  readonly id: string;
  readonly problem: QueryError;
  /** The word at the caret. */
  readonly word: string;
};

/** Says it where an error would stand. */
export function QueryGoesOn({ id, problem, word }: Props) {
  const say = useWords(dashboardQueryMessages);
  const sayShared = useWords(sharedMessages);
  const locale = useLocale();
  const how = goingOn(problem, word, useVocabulary());
  const filter = filterNamed(String(problem.facts["filter"] ?? ""));
  const told = {
    bracket: () => say("goesOnBracket"),
    quote: () => say("goesOnQuote"),
    filter: () => say("goesOnFilter", { allowed: filter ? filterLike(filter, locale) : "…" }),
    band: () => sayShared("tipBand"),
    hours: () => sayShared("tipHours"),
    any: () => say("goesOn"),
  };
  return (
    <output id={id} class="small soft status" data-testid="query-goes-on">
      {told[how]()}
    </output>
  );
}
