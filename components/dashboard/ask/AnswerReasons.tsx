// Why a channel has its rank: the named parts of its score, each with the sightings behind it.
import { dashboardAskMessages } from "../../../assets/messages/dashboard-ask.ts";
import { reasonsMessages } from "../../../assets/messages/reasons.ts";
import type { AnswerRow } from "../../../lib/exchange/map-question.ts";
import type { Criteria, Mode } from "../../../lib/rank/question.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useLocale, useWords } from "../../language.ts";
import { inShares, partFigures } from "../../part-figures.ts";
import { PartTrait } from "../../PartTrait.tsx";
import { QuoteList } from "../../QuoteList.tsx";
import { RankChangeLine } from "../../RankChangeLine.tsx";
import type { AskVerbs } from "../dashboard-verbs.ts";
import { toHash } from "../route.ts";
import { useLive } from "../use-live.ts";

type Props = {
  readonly row: AnswerRow;
  readonly above: AnswerRow | undefined;
  readonly criteria: Criteria;
  readonly mode: Mode;
  /** It costs nothing: its share is told in place of people per cost. */
  readonly free: boolean;
  readonly verbs: AskVerbs;
};

const UNITS = {
  fit: "unitFit",
  index: "unitIndex",
  reach: "unitReach",
  "least-cost": "unitCost",
} as const satisfies Record<Mode, keyof typeof dashboardAskMessages>;

/** Shows the parts, those of the traits first, and opens each into its quotes; they add up to the score. */
export function AnswerReasons({ row, above, criteria, mode, free, verbs }: Props) {
  const say = useWords(dashboardAskMessages);
  const sayReasons = useWords(reasonsMessages);
  const parts = free ? inShares(row) : row.parts;
  const largest = Math.max(...parts.map(({ value }) => Math.abs(value)), 1e-9);
  const { texts, total } = partFigures(useLocale(), free ? "fit" : mode, parts);
  const proofs = useLive(
    () => verbs.findProofs(row.key, criteria),
    verbs.listen,
    ["map"],
    [row.key, JSON.stringify(criteria)],
  );
  return (
    <div class="reasons" data-testid="reasons">
      <p class="small soft">
        {free ? sayReasons("reasonsFree") : say("reasons", { unit: say(UNITS[mode]) })}
      </p>
      {proofs.state === "failed" && <ErrorNotice error={proofs.error} onRetry={proofs.retry} />}
      <ul>
        {parts.map((part, i) => {
          const { name, value } = part;
          const looks = proofs.state === "ready" ? (proofs.value.get(name) ?? []) : [];
          const prior = name === "prior";
          return (
            <li key={name} data-testid="reason">
              <div class="reason-line" title={prior ? say("priorHelp") : undefined}>
                <span class="number reason-value">{texts[i]}</span>
                <span class="reason-bar" aria-hidden="true">
                  <span
                    class={value < 0 ? "less" : undefined}
                    style={{ inlineSize: `${(100 * Math.abs(value)) / largest}%` }}
                  />
                </span>
                <span>
                  {prior ? (
                    say("prior")
                  ) : name === "role" ? (
                    say("partRole")
                  ) : (
                    <PartTrait part={part} />
                  )}
                </span>
              </div>
              {looks.length > 0 && (
                <details>
                  <summary class="small">{say("quotes", { n: looks.length })}</summary>
                  <QuoteList looks={looks.slice(0, 100)} />
                </details>
              )}
            </li>
          );
        })}
      </ul>
      <p class="reason-line total">
        <b class="number reason-value">{total}</b>
        <span class="reason-bar none" aria-hidden="true" />
        <b>{say("total")}</b>
      </p>
      <RankChangeLine row={row} above={above} mode={mode} verbs={verbs} />
      <p>
        <a href={toHash("channels", row.key)} data-testid="answer-open-channel">
          {say("openChannel")}
        </a>
      </p>
    </div>
  );
}
