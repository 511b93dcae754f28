// The ranked list: one row a channel, best first; a row opens into its reasons.
import { useEffect, useState } from "preact/hooks";
import { popupMessages } from "../../assets/messages/popup.ts";
import type { AnswerRow } from "../../lib/exchange/map-question.ts";
import { asksSeveral } from "../asks-several.ts";
import { inTimes } from "../index-words.ts";
import { useWords } from "../language.ts";
import { useIndexHelp } from "../use-index-help.ts";
import { VirtualList } from "../VirtualList.tsx";
import { AnswerLine } from "./AnswerLine.tsx";
import type { Reasons, ReasonVerbs } from "./Reasons.tsx";
import { criteriaOf, type Asked, type Filters } from "./query.ts";

type Props = {
  readonly rows: readonly AnswerRow[];
  readonly asked: Asked;
  readonly filters: Filters;
  readonly now: number;
  /** The channel whose row is open from the start, such as one picked in the search. */
  readonly opened: string | undefined;
  readonly onOpened: (key: string | undefined) => void;
  readonly verbs: ReasonVerbs & { readonly fail: (thrown: unknown) => void };
};

/** A row's height before it is measured, in pixels. */
const ROW_PX = 55;

/** Shows the answer with a legend on demand; bars share one scale, so that rows compare. */
export function AnswerList({ rows, asked, filters, now, opened, onOpened, verbs }: Props) {
  const say = useWords(popupMessages);
  const [legend, setLegend] = useState(false);
  // Loaded with the first row that is opened: the first paint does without.
  const [face, setFace] = useState<{ readonly Reasons: typeof Reasons }>();
  const { fail } = verbs;
  useEffect(() => {
    if (opened !== undefined && !face) import("./Reasons.tsx").then(setFace, fail);
  }, [opened, face, fail]);
  const { mode } = filters;
  const figure = mode === "reach" ? "people" : mode === "least-cost" ? "peoplePerCost" : undefined;
  const scale = Math.min(1, Math.max(...rows.slice(0, 50).map(({ share }) => share)) * 1.35);
  const times = inTimes(rows);
  const several = asksSeveral(criteriaOf(asked));
  const indexHelp = useIndexHelp(times, several);
  return (
    <section class="answer" aria-label={say("answer")}>
      <div class="row answer-head">
        <h2 class="field-label grow">{say("answer")}</h2>
        <button
          type="button"
          class="quiet small"
          data-testid="legend"
          aria-expanded={legend}
          onClick={() => setLegend(!legend)}
        >
          {say("legend")}
        </button>
      </div>
      {legend && (
        <ul class="notice small legend">
          <li>{say("legendShare")}</li>
          <li>{indexHelp}</li>
          <li>{say(several ? "legendSeenAny" : "legendSeen")}</li>
          <li>{say("legendThin", { n: verbs.meaningfulLooks })}</li>
          <li>
            <button
              type="button"
              class="quiet small"
              data-testid="glossary"
              onClick={() => void verbs.openDashboard("#glossary=seen")}
            >
              {say("legendMore")}
            </button>
          </li>
        </ul>
      )}
      <VirtualList
        class="answer-list"
        label={say("answer")}
        testId="answer"
        items={rows}
        keyOf={({ key }) => key}
        estimate={ROW_PX}
        render={(row, place) => (
          <>
            <AnswerLine
              row={row}
              place={place}
              now={now}
              scale={scale}
              times={times}
              several={several}
              figure={figure}
              open={opened === row.key}
              onOpen={(open) => onOpened(open ? row.key : undefined)}
            />
            {face && opened === row.key && (
              <face.Reasons
                row={row}
                above={rows[place - 1]}
                asked={asked}
                filters={filters}
                verbs={verbs}
              />
            )}
          </>
        )}
      />
    </section>
  );
}
