// The answer: how many channels fit, and the ranked table, a hundred at a time.
import { useEffect, useState } from "preact/hooks";
import { dashboardAskMessages } from "../../../assets/messages/dashboard-ask.ts";
import type { Mode } from "../../../lib/rank/question.ts";
import { asksSeveral } from "../../asks-several.ts";
import { inTimes } from "../../index-words.ts";
import { useWords } from "../../language.ts";
import { SteadyButton } from "../../SteadyButton.tsx";
import { useIndexHelp } from "../../use-index-help.ts";
import type { AskVerbs } from "../dashboard-verbs.ts";
import { lastOf, useLive } from "../use-live.ts";
import { AnswerTable } from "./AnswerTable.tsx";
import { CurrencyWarning } from "../../CurrencyWarning.tsx";
import { NoAnswer } from "./NoAnswer.tsx";
import type { GoodAnswer } from "./use-answer.ts";

/** Rows drawn at a time. */
const PAGE = 100;

type Props = {
  readonly answer: GoodAnswer;
  /** What was asked, as one text. */
  readonly question: string;
  readonly mode: Mode;
  /** How many filters beside the question narrow it. */
  readonly filters: number;
  readonly verbs: AskVerbs;
  /** Asks for more rows than the answer has. */
  readonly onMore: () => void;
  readonly onClear: (() => void) | undefined;
  /** Asks another query; undefined while the answer is not yet that of the query. */
  readonly onQuery: ((text: string) => void) | undefined;
};

/** Shows the answer; the reasons of a query's rows read all of its alternatives. */
export function AskAnswer({ answer, question, mode, filters, verbs, ...acts }: Props) {
  const say = useWords(dashboardAskMessages);
  const [from, setFrom] = useState(0);
  const { onMore, onClear, onQuery } = acts;
  const { rows, more, channels, alternatives, unfiltered, answersUnfiltered, leftOut } = answer;
  const criteria = alternatives.flatMap((each) => each.criteria);
  const several = asksSeveral(criteria);
  // A query's rows show all that must be; those of a persona any of it, with what lacks a must at the end.
  const isQuery = alternatives.some(({ branch }) => branch !== undefined);
  const fits = several && !isQuery ? "fitsSome" : "fits";
  const indexHelp = useIndexHelp(inTimes(rows), several);
  useEffect(() => setFrom(0), [question]);
  // Rows that were asked for may be on their way.
  const first = Math.min(from, PAGE * Math.floor(Math.max(0, rows.length - 1) / PAGE));
  const isLast = first + PAGE >= rows.length;
  const needsFacts = channels > 0 && (mode === "reach" || mode === "least-cost");
  const shown = rows.slice(first, first + PAGE);
  return (
    <>
      <output class="small soft status" data-testid="ask-count">
        {rows.length > 0 && say(more ? "best" : fits, { n: rows.length, all: channels })}
      </output>
      {leftOut && (
        <p class="small soft" data-testid="left-out">
          {say(
            leftOut.more ? "leftOutMany" : mode === "reach" ? "leftOutOfReach" : "leftOutOfCost",
            { n: leftOut.n },
          )}
        </p>
      )}
      {rows.length === 0 && (
        <NoAnswer
          channels={channels}
          needsFacts={needsFacts}
          filters={filters}
          answersUnfiltered={answersUnfiltered}
          unfiltered={unfiltered}
          onClear={onClear}
          onQuery={onQuery}
        />
      )}
      {rows.length > 0 && (
        <p
          class={`small soft answer-legend${needsFacts ? " scored" : ""}`}
          data-testid="answer-legend"
        >
          <span class="legend-share">{say("legendShare")} </span>
          <span class="legend-index">{indexHelp} </span>
          <span>{say(several ? "legendSeenAny" : "legendSeen")}</span>
        </p>
      )}
      {rows.length > 0 && mode === "least-cost" && <OrderCurrencies verbs={verbs} />}
      {rows.length > 0 && (
        <AnswerTable
          rows={shown}
          first={first}
          scale={rows.reduce((most, { high }) => Math.max(most, high), 0)}
          times={inTimes(rows)}
          criteria={criteria}
          mode={mode}
          verbs={verbs}
        />
      )}
      {rows.length > PAGE && (
        <p class="row wrap paging">
          <SteadyButton type="button" rests={first === 0} onClick={() => setFrom(first - PAGE)}>
            {say("previous", { n: PAGE })}
          </SteadyButton>
          <output class="soft number">
            {say(more ? "ranksOn" : "ranks", {
              from: first + 1,
              to: first + shown.length,
              n: rows.length,
            })}
          </output>
          <SteadyButton
            type="button"
            rests={isLast && !more}
            onClick={() => {
              if (isLast) onMore();
              setFrom(first + PAGE);
            }}
          >
            {say("next", { n: PAGE })}
          </SteadyButton>
        </p>
      )}
    </>
  );
}

function OrderCurrencies({ verbs }: Pick<Props, "verbs">) {
  const currencies = lastOf(useLive(verbs.readCurrencies, verbs.listen, ["map"])) ?? [];
  return (
    <CurrencyWarning currencies={currencies} what="currenciesOfOrder" testId="ask-currencies" />
  );
}
