// One brand in these people's minds: its place, the people seen with it, where, and the quotes that name it.
import { useState } from "preact/hooks";
import { insightMessages } from "../../../../assets/messages/insights.ts";
import type { Rival } from "../../../../lib/app/insight-verbs.ts";
import { toDisplay } from "../../../../lib/base/text.ts";
import { useWords } from "../../../language.ts";
import { toHash } from "../../route.ts";
import { useFocusHeir } from "../../use-focus-heir.ts";
import { useChannelName } from "./InsightsContext.ts";
import { QuotedLooks } from "./Quotes.tsx";
import { ShowMore } from "./ShowMore.tsx";

/** Most channels shown at first and once all are asked for, and most looks. */
const MOST = { channels: 4, all: 100, looks: 30 } as const;

/** Shows a brand; its channels where it is told of all of them. */
export function BrandRow({ brand, everywhere }: { brand: Rival; everywhere: boolean }) {
  const say = useWords(insightMessages);
  const { name, ours, place, seen, channels, looks } = brand;
  return (
    <li data-testid={ours ? "our-brand" : "rival"}>
      <span class="number soft">{place}.</span> <b>{toDisplay(name)}</b>{" "}
      {ours && <span class="chip">{say("ours")}</span>}{" "}
      <span class="small soft number">{say("peopleSeen", { n: seen })}</span>
      {everywhere && <Where channels={channels} />}
      <details class="quotes">
        <summary class="small" aria-label={say("quotesOf", { what: toDisplay(name) })}>
          {say("showQuotes")}
        </summary>
        <QuotedLooks looks={looks.slice(0, MOST.looks)} placed={everywhere} />
        {looks.length > MOST.looks && (
          <p class="small soft">{say("more", { n: looks.length - MOST.looks })}</p>
        )}
      </details>
    </li>
  );
}

function Where({ channels }: Pick<Rival, "channels">) {
  const say = useWords(insightMessages);
  const nameOf = useChannelName();
  const [all, setAll] = useState(false);
  const { heir, pass } = useFocusHeir();
  const shown = channels.slice(0, all ? MOST.all : MOST.channels);
  const left = channels.length - shown.length;
  return (
    <p class="small" data-testid="brand-channels">
      {shown.map(({ key, seen }, i) => (
        <span key={key}>
          {i > 0 && " · "}
          <a ref={i === MOST.channels ? heir : null} href={toHash("channels", key)}>
            {toDisplay(nameOf(key))}
          </a>{" "}
          <span class="soft number">{seen}</span>
        </span>
      ))}
      {left > 0 && all && <span class="soft"> {say("more", { n: left })}</span>}
      {left > 0 && !all && (
        <ShowMore
          n={Math.min(MOST.all, channels.length) - shown.length}
          onShow={() => {
            pass();
            setAll(true);
          }}
        />
      )}
    </p>
  );
}
