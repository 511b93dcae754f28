// One channel of the answer in two lines: rank, name, kind; share, index, counts, freshness.
import { popupMessages } from "../../assets/messages/popup.ts";
import { languageTag, type Locale } from "../../lib/base/messages.ts";
import type { AnswerRow } from "../../lib/exchange/map-question.ts";
import { toDisplay } from "../../lib/base/text.ts";
import { dayOf, timeAgo } from "../dates.ts";
import { KindLabel } from "../KindLabel.tsx";
import { useLocale, useWords } from "../language.ts";
import { indexWords } from "../index-words.ts";
import { ShareBar } from "../ShareBar.tsx";
import { useIndexHelp } from "../use-index-help.ts";

type Props = {
  readonly row: AnswerRow;
  readonly place: number;
  readonly now: number;
  readonly scale: number;
  /** Indexes are said as multiples of the average. */
  readonly times: boolean;
  /** What the list is ordered by, where that is no column: people to reach, or these per cost. */
  readonly figure: "people" | "peoplePerCost" | undefined;
  /** Somebody with only one of the traits asked for counts as seen. */
  readonly several: boolean;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
};

/** A button over the whole row; it tells whether its reasons are open. */
export function AnswerLine({ row, place, now, scale, times, several, figure, ...rest }: Props) {
  const say = useWords(popupMessages);
  const { open, onOpen } = rest;
  const locale = useLocale();
  const indexHelp = useIndexHelp(times, several);
  return (
    <button
      type="button"
      class="answer-row"
      data-testid="row"
      data-key={row.key}
      aria-expanded={open}
      onClick={() => onOpen(!open)}
    >
      <span class="answer-place number">{place + 1}</span>
      <span class="answer-title">
        <span class="answer-name ellipsis" title={toDisplay(row.name)}>
          {toDisplay(row.name)}
        </span>
        <KindLabel channel={row} />
      </span>
      <ShareBar {...row} scale={scale} />
      <span class="answer-facts small">
        {figure ? (
          <span class="number answer-index">
            {row.free && figure === "peoplePerCost"
              ? say("free")
              : say(figure, { n: amount(row.score, locale) })}
          </span>
        ) : (
          <span class="number answer-index" title={indexHelp}>
            {row.index === null
              ? say("indexNone")
              : say("index", { n: indexWords(row.index, times) })}
          </span>
        )}
        <span class="number soft" title={say(several ? "legendSeenAny" : "legendSeen")}>
          {say(several ? "seenAnyOf" : "seenOf", { seen: row.seen, read: row.read })}
        </span>
        {!row.meaningful && (
          <span class="thin-mark" data-testid="thin">
            {say("thin")}
          </span>
        )}
        <time class="soft answer-fresh" dateTime={row.lastAt} title={dayOf(row.lastAt, locale)}>
          {timeAgo(row.lastAt, now, locale)}
        </time>
      </span>
    </button>
  );
}

const amount = (people: number, locale: Locale): string =>
  new Intl.NumberFormat(languageTag(locale), { maximumSignificantDigits: 2 }).format(people);
