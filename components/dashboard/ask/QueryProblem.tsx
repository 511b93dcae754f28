// What is wrong with a query: the text with a caret under the place, and a sentence.
import { nearWordMessages, queryErrorMessages } from "../../../assets/messages/query-errors.ts";
import { dashboardQueryMessages } from "../../../assets/messages/dashboard-query.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import type { QueryError } from "../../../lib/query/query.ts";
import { useLocale, useWords } from "../../language.ts";
import { filterLike, filterName, filterNamed } from "./filter-words.ts";

type Props = {
  readonly id: string;
  readonly text: string;
  readonly problem: QueryError;
  /** An earlier answer is still shown. */
  readonly kept: boolean;
};

/** Characters shown on either side of the place. */
const AROUND = 60;

/** Shows the place and says it in words too. */
export function QueryProblem({ id, text, problem, kept }: Props) {
  const say = useWords(dashboardQueryMessages);
  const sayError = useWords(queryErrorMessages);
  const sayNear = useWords(nearWordMessages);
  const { at, length, code, facts, near = [] } = problem;
  const named = near.map((each) => `“${toDisplay(each)}”`).join(", ");
  const locale = useLocale();
  const filter = filterNamed(String(facts["filter"] ?? ""));
  // An error tells of filters in English.
  const told = filter && {
    filter: filterName(filter, locale),
    allowed: filterLike(filter, locale),
  };
  const shown = Object.fromEntries(
    Object.entries({ ...facts, ...told }).map(([name, fact]) => [
      name,
      typeof fact === "string" ? toDisplay(fact) : fact,
    ]),
  );
  const end = at + Math.max(length, 1);
  return (
    <div class="query-problem small" data-testid="query-problem">
      <p class="query-echo" aria-hidden="true">
        {at > AROUND && "…"}
        {toDisplay(text.slice(Math.max(0, at - AROUND), at))}
        <span class="query-caret">{toDisplay(text.slice(at, end)) || "\u00a0"}</span>
        {toDisplay(text.slice(end, end + AROUND))}
      </p>
      <p
        id={id}
        class="bad-text"
        role="alert"
        data-testid="query-error"
        data-at={at}
        data-code={code}
      >
        {say("problemAt", { at: at + 1 })} {sayError(code, shown)}{" "}
        {near.length > 0 && sayNear("didYouMean", { near: named })}
      </p>
      {kept && <p class="soft">{say("before")}</p>}
    </div>
  );
}
