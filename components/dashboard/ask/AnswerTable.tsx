// The ranked answer as a wide table; a row opens its reasons.
import { useState } from "preact/hooks";
import { dashboardAskMessages } from "../../../assets/messages/dashboard-ask.ts";
import type { AnswerRow } from "../../../lib/exchange/map-question.ts";
import type { Criteria, Mode } from "../../../lib/rank/question.ts";
import { asksSeveral } from "../../asks-several.ts";
import { useWords } from "../../language.ts";
import type { AskVerbs } from "../dashboard-verbs.ts";
import { useIndexHelp } from "../../use-index-help.ts";
import { lastOf, useLive } from "../use-live.ts";
import { AnswerReasons } from "./AnswerReasons.tsx";
import { AnswerTableRow } from "./AnswerTableRow.tsx";

type Props = {
  readonly rows: readonly AnswerRow[];
  /** Number of ranks before the first row. */
  readonly first: number;
  /** The share at the end of the bars, 0 to 1. */
  readonly scale: number;
  /** Indexes are said as multiples of the average. */
  readonly times: boolean;
  readonly criteria: Criteria;
  readonly mode: Mode;
  readonly verbs: AskVerbs;
};

const HEADS = [
  ["rank", undefined],
  ["name", undefined],
  ["kindHead", undefined],
  ["score", undefined],
  ["share", "shareHelp"],
  ["indexHead", undefined],
  ["seen", undefined],
  ["fresh", undefined],
  ["status", undefined],
] as const;

/** What the score is called where it is none of the other columns. */
const SCORES = { reach: "reachHead", "least-cost": "costHead" } as const;

/** Shows the rows best first; one at a time is open. */
export function AnswerTable({ rows, first, scale, times, criteria, mode, verbs }: Props) {
  const say = useWords(dashboardAskMessages);
  const score = mode === "reach" || mode === "least-cost" ? SCORES[mode] : undefined;
  const several = asksSeveral(criteria);
  const indexHelp = useIndexHelp(times, several);
  const shown = HEADS.filter(([head]) => head !== "score" || score);
  const heads = shown.map(([head, help]) => {
    const words = say(
      head === "score" ? (score ?? "reachHead") : head === "seen" && several ? "seenAny" : head,
    );
    if (head === "indexHead") return { head, words, help: indexHelp };
    if (head === "seen") return { head, words, help: say(several ? "seenAnyHelp" : "seenHelp") };
    return { head, words, help: help && say(help) };
  });
  const [open, setOpen] = useState("");
  const keys = rows.map(({ key }) => key);
  const statuses = lastOf(
    useLive(() => verbs.readStatuses(keys), verbs.listen, ["map"], [keys.join("\n")]),
  );
  const isFree = ({ free }: AnswerRow) => mode === "least-cost" && free === true;
  return (
    <div class="table-box">
      <table
        class={score ? "answer-table scored" : "answer-table"}
        aria-label={say("answer")}
        data-testid="answer"
      >
        <thead>
          <tr>
            {heads.map(({ head, words, help }) => (
              <th key={head} scope="col" class={`col-${head}`} title={help}>
                {words}
                {help && <span class="visually-hidden">. {help}</span>}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row, i) => (
          <tbody key={row.key}>
            <AnswerTableRow
              row={row}
              rank={first + i + 1}
              scale={scale}
              times={times}
              several={several}
              showsScore={score !== undefined}
              status={statuses?.get(row.key)}
              free={isFree(row)}
              open={open === row.key}
              now={verbs.now()}
              onToggle={() => setOpen(open === row.key ? "" : row.key)}
            />
            {open === row.key && (
              <tr class="reasons-row">
                <td colSpan={heads.length}>
                  <AnswerReasons
                    row={row}
                    above={rows[i - 1]}
                    criteria={criteria}
                    mode={mode}
                    free={isFree(row)}
                    verbs={verbs}
                  />
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}
