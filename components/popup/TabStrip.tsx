// The strip for the page under the popup: its channel, how it fits, and the way to tag it.
import { popupMessages } from "../../assets/messages/popup.ts";
import type { AnswerRow } from "../../lib/exchange/map-question.ts";
import type { TabLook } from "../../lib/app/popup-verbs.ts";
import { toDisplay } from "../../lib/base/text.ts";
import { asksSeveral } from "../asks-several.ts";
import { KindLabel } from "../KindLabel.tsx";
import { useWords } from "../language.ts";
import { indexWords } from "../index-words.ts";
import { useIndexHelp } from "../use-index-help.ts";
import { criteriaOf, type Asked } from "./query.ts";

type Props = {
  /** Undefined while the page is being looked at. */
  readonly look: TabLook | undefined;
  readonly asked: Asked;
  readonly row: AnswerRow | undefined;
  /** Indexes are said as multiples of the average, as in the list. */
  readonly times: boolean;
  readonly onTag: () => void;
  readonly onBeside: () => void;
};

/** Tells what the map knows of this page's channel; a page without one can be named by hand. */
export function TabStrip({ look, asked, row, times, onTag, onBeside }: Props) {
  const say = useWords(popupMessages);
  const channel = look?.channel;
  const tab = look?.tab;
  return (
    <section class="tab-strip" aria-label={say("thisPage")} data-testid="tab-strip">
      <div class="tab-what">
        {channel ? (
          <>
            <p class="tab-channel" data-testid="tab-channel" data-key={channel.key}>
              <b class="ellipsis" title={toDisplay(channel.name)}>
                {toDisplay(channel.name)}
              </b>{" "}
              <KindLabel channel={channel} />
            </p>
            <p class="small soft ellipsis number">
              {look.sightings > 0 ? say("tabSightings", { n: look.sightings }) : say("tabNew")}
              <TabFit asked={asked} row={row} times={times} tagged={look.sightings > 0} />
            </p>
          </>
        ) : (
          <p class="small soft" data-testid="tab-none">
            {look ? say(look.limit === "protected-page" ? "tabProtected" : "tabNone") : " "}
          </p>
        )}
      </div>
      <button
        type="button"
        class={channel || !look ? "primary" : ""}
        data-testid="tag"
        disabled={look !== undefined && !tab}
        onClick={onTag}
      >
        {say(look && !channel ? "tagByHand" : "tag")}
      </button>
      <button
        type="button"
        class="icon-button"
        data-testid="beside"
        aria-label={say("beside")}
        title={say("beside")}
        disabled={!tab}
        onClick={onBeside}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <rect x="1.5" y="2.5" width="13" height="11" rx="2" fill="none" stroke="currentColor" />
          <path d="M10 3v10" stroke="currentColor" />
          <rect x="10.5" y="3" width="3.5" height="10" fill="currentColor" opacity="0.35" />
        </svg>
      </button>
    </section>
  );
}

function TabFit({
  asked,
  row,
  times,
  tagged,
}: Pick<Props, "asked" | "row" | "times"> & { tagged: boolean }) {
  const say = useWords(popupMessages);
  const indexHelp = useIndexHelp(times, asksSeveral(criteriaOf(asked)));
  if (asked.type === "nobody" || !tagged) return null;
  const name = asked.type === "persona" ? toDisplay(asked.persona.name) : undefined;
  if (!row || row.index === null) {
    return name === undefined ? null : (
      <span title={say("tabNoFit", { name })}> · {say("tabNoFitShort")}</span>
    );
  }
  const index = indexWords(row.index, times);
  return (
    <span data-testid="tab-index" title={indexHelp}>
      {" · "}
      {name === undefined ? say("tabFitsTraits", { index }) : say("tabFits", { name, index })}
    </span>
  );
}
