// One channel of the ranked answer.
import { dashboardAskMessages } from "../../../assets/messages/dashboard-ask.ts";
import { statusMessages } from "../../../assets/messages/shared.ts";
import { languageTag, type Locale } from "../../../lib/base/messages.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import type { AnswerRow } from "../../../lib/exchange/map-question.ts";
import type { Status } from "../../../lib/model/choices.ts";
import { dayOf, timeAgo } from "../../dates.ts";
import { KindLabel } from "../../KindLabel.tsx";
import { indexWords } from "../../index-words.ts";
import { useLocale, useWords } from "../../language.ts";
import { ShareBar } from "../../ShareBar.tsx";
import { rangePerHundred } from "../../small-shares.ts";
import { NameWithBreaks } from "../NameWithBreaks.tsx";
import { useIndexHelp } from "../../use-index-help.ts";

type Props = {
  readonly row: AnswerRow;
  readonly rank: number;
  readonly scale: number;
  /** Indexes are said as multiples of the average. */
  readonly times: boolean;
  /** Somebody with only one of the traits asked for counts as seen. */
  readonly several: boolean;
  /** The score is none of the other columns. */
  readonly showsScore: boolean;
  /** Its people cost nothing: there are none per cost. */
  readonly free: boolean;
  readonly status: Status | undefined;
  readonly open: boolean;
  readonly now: number;
  readonly onToggle: () => void;
};

// Whole people, or as many digits as tell small amounts apart.
const scoreWords = (score: number, locale: Locale): string =>
  new Intl.NumberFormat(
    languageTag(locale),
    score < 100 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 },
  ).format(score);

/** Shows a channel's numbers; the button on its name opens the reasons. */
export function AnswerTableRow({ row, rank, scale, times, several, ...rest }: Props) {
  const { showsScore, free, status, open, now, onToggle } = rest;
  const say = useWords(dashboardAskMessages);
  const locale = useLocale();
  const indexHelp = useIndexHelp(times, several);
  const name = toDisplay(row.name);
  const range = rangePerHundred(row.low, row.high);
  return (
    <tr
      class={row.meaningful ? "" : "thin"}
      data-testid="answer-row"
      data-key={row.key}
      onClick={onToggle}
    >
      <td class="col-rank number">{rank}</td>
      <th scope="row" class="col-name">
        <button
          type="button"
          class="quiet row-toggle"
          aria-expanded={open}
          aria-label={say("why", { name, rank })}
          onClick={(event) => {
            event.stopPropagation();
            onToggle();
          }}
        >
          <span aria-hidden="true" class="caret" />
          <NameWithBreaks name={name} />
        </button>
        <span class="share-below" aria-hidden="true">
          <ShareBar {...row} scale={scale} />
          <span class="number small soft">
            {range ? say("rangeOf", { low: range[0], high: range[1] }) : say("underAll")}
          </span>
        </span>
      </th>
      <td class="col-kindHead">
        <KindLabel channel={row} />
      </td>
      {showsScore && (
        <td class="col-score number">{free ? say("free") : scoreWords(row.score, locale)}</td>
      )}
      <td class="col-share">
        <span class="share-cell">
          <ShareBar {...row} scale={scale} />
          <span class="number small soft" aria-hidden="true">
            {range ? say("range", { low: range[0], high: range[1] }) : say("underAll")}
          </span>
        </span>
      </td>
      <td class="col-indexHead number" title={row.meaningful ? indexHelp : say("thinHelp")}>
        {row.meaningful ? (
          row.index === null ? (
            "–"
          ) : (
            <b>{indexWords(row.index, times)}</b>
          )
        ) : (
          <span class="small soft">{say("thin")}</span>
        )}
      </td>
      <td class="col-seen number" title={say(several ? "seenAnyHelp" : "seenHelp")}>
        {say("seenOf", { seen: row.seen, read: row.read })}
      </td>
      <td class="col-fresh soft">
        {row.lastAt && (
          <time dateTime={row.lastAt} title={dayOf(row.lastAt, locale)}>
            {timeAgo(row.lastAt, now, locale)}
          </time>
        )}
      </td>
      <td class="col-status">
        {status && (
          <span class={`status-mark status-${status}`}>{statusMessages[status][locale]}</span>
        )}
      </td>
    </tr>
  );
}
