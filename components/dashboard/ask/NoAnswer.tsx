// What stands where nothing answers the question: why that may be, and how to widen it.
import { dashboardAskMessages } from "../../../assets/messages/dashboard-ask.ts";
import { dashboardQueryMessages } from "../../../assets/messages/dashboard-query.ts";
import { languageTag } from "../../../lib/base/messages.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import type { Unfiltered } from "../../../lib/query/without-filters.ts";
import { useLocale, useWords } from "../../language.ts";

type Props = {
  readonly channels: number;
  /** The order leaves out channels without a noted reach or cost. */
  readonly needsFacts: boolean;
  /** How many filters narrow the question, those in a query among them. */
  readonly filters: number;
  /** Whether there would be an answer without any filter, where that is known. */
  readonly answersUnfiltered: boolean | undefined;
  /** The filters that a query holds, and the query without them. */
  readonly unfiltered: Unfiltered | undefined;
  /** Clears the filters beside the question; undefined where there are none. */
  readonly onClear: (() => void) | undefined;
  /** Asks another query; undefined while the answer is not yet that of the query. */
  readonly onQuery: ((text: string) => void) | undefined;
};

/**
 * Says why nothing answers, with the ways to widen the question: filters are offered to be undone where that helps, or
 * may. Whether such people were seen where an order needs a reach or cost is not known: nothing is said of sightings then.
 */
export function NoAnswer({
  channels,
  needsFacts,
  filters,
  answersUnfiltered,
  unfiltered,
  onClear,
  onQuery,
}: Props) {
  const say = useWords(dashboardAskMessages);
  const sayQuery = useWords(dashboardQueryMessages);
  const locale = useLocale();
  const isNarrowed = filters > 0 && answersUnfiltered !== false;
  const list = new Intl.ListFormat(languageTag(locale), { type: "conjunction" });
  const held = unfiltered?.filters.map(toDisplay);
  const narrowed = held
    ? sayQuery("narrowsInQuery", { n: held.length, filters: list.format(held) })
    : say("noneFiltered", { n: filters });
  const undone = answersUnfiltered ? "thereIs" : "thereMayBe";
  return (
    <div class="empty" data-testid="ask-none">
      <h2>{say(needsFacts ? "noFactsTitle" : isNarrowed ? "noneFilteredTitle" : "noneTitle")}</h2>
      {needsFacts && <p>{say("modeNote")}</p>}
      {isNarrowed ? (
        <p>
          {narrowed} {held && onClear && sayQuery("narrowBeside")} {sayQuery(undone)}
        </p>
      ) : (
        !needsFacts && (
          <p>
            {say(channels === 0 ? "noneAtAll" : "none", { n: channels })}{" "}
            {filters > 0 && sayQuery("norUnfiltered", { n: filters })}
          </p>
        )
      )}
      {isNarrowed && ((unfiltered && onQuery) || onClear) && (
        <p class="row wrap">
          {unfiltered && onQuery && (
            <button
              type="button"
              data-testid="none-unfiltered"
              onClick={() => onQuery(unfiltered.text)}
            >
              {sayQuery("askWithout", { n: unfiltered.filters.length })}
            </button>
          )}
          {onClear && (
            <button type="button" data-testid="none-clear" onClick={onClear}>
              {sayQuery("clear")}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
