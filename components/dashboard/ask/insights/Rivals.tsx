// Brands by mention, ours marked, each with its channels and quotes.
import { insightMessages } from "../../../../assets/messages/insights.ts";
import { toDisplay } from "../../../../lib/base/text.ts";
import { useWords } from "../../../language.ts";
import { toHash } from "../../route.ts";
import { useChannelName, useInsight } from "./InsightsContext.ts";
import { QuotedLooks } from "./Quotes.tsx";
import { Told } from "./Told.tsx";

/** Most brands listed, and channels and looks shown of each. */
const MOST = { rivals: 30, channels: 4, looks: 30 } as const;

/** Shows the brands, most mentioned first: their places in these people's minds. */
export function Rivals() {
  const say = useWords(insightMessages);
  const nameOf = useChannelName();
  const found = useInsight(({ verbs, question }) => verbs.rivals(question));
  return (
    <Told live={found}>
      {(rivals) =>
        rivals.length === 0 ? (
          <p data-testid="rivals-none">{say("rivalsNone")}</p>
        ) : (
          <ol class="need-list brand-list">
            {rivals.slice(0, MOST.rivals).map(({ name, ours, seen, channels, looks }, place) => (
              <li key={name} data-testid={ours ? "our-brand" : "rival"}>
                <span class="number soft">{place + 1}.</span> <b>{toDisplay(name)}</b>{" "}
                {ours && <span class="chip">{say("ours")}</span>}{" "}
                <span class="small soft number">{say("peopleSeen", { n: seen })}</span>
                <p class="small">
                  {channels.slice(0, MOST.channels).map((channel, i) => (
                    <span key={channel.key}>
                      {i > 0 && " · "}
                      <a href={toHash("channels", channel.key)}>
                        {toDisplay(nameOf(channel.key))}
                      </a>{" "}
                      <span class="soft number">{channel.seen}</span>
                    </span>
                  ))}
                </p>
                <details class="quotes">
                  <summary class="small" aria-label={say("quotesOf", { what: toDisplay(name) })}>
                    {say("showQuotes")}
                  </summary>
                  <QuotedLooks looks={looks.slice(0, MOST.looks)} />
                </details>
              </li>
            ))}
          </ol>
        )
      }
    </Told>
  );
}
