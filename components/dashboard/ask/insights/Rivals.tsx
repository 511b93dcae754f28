// Brands by mention, ours marked, each with its channels and quotes.
import { useState } from "preact/hooks";
import { insightMessages } from "../../../../assets/messages/insights.ts";
import type { Rival } from "../../../../lib/app/insight-verbs.ts";
import { toDisplay } from "../../../../lib/base/text.ts";
import { useWords } from "../../../language.ts";
import { toHash } from "../../route.ts";
import { Choice } from "../Choice.tsx";
import { useChannelName, useInsight } from "./InsightsContext.ts";
import { QuotedLooks } from "./Quotes.tsx";
import { Told } from "./Told.tsx";

/** Most brands listed, channels and looks shown of each, and channels to choose from. */
const MOST = { rivals: 30, channels: 4, looks: 30, places: 50 } as const;

/** Shows the brands, most mentioned first: their places in these people's minds, everywhere or in one channel. */
export function Rivals() {
  const say = useWords(insightMessages);
  const nameOf = useChannelName();
  const [place, setPlace] = useState("");
  const found = useInsight(({ verbs, question }) => verbs.rivals(question));
  return (
    <Told live={found}>
      {(all) => {
        const places = placesOf(all);
        const at = places.some(({ key }) => key === place) ? place : "";
        const rivals = at === "" ? all : orderIn(all, at);
        return all.length === 0 ? (
          <p data-testid="rivals-none">{say("rivalsNone")}</p>
        ) : (
          <>
            {places.length > 1 && (
              <Choice
                label={say("brandsIn")}
                testId="brands-in"
                value={at}
                options={[
                  ["", say("everywhere")],
                  ...places
                    .slice(0, MOST.places)
                    .map(({ key }) => [key, toDisplay(nameOf(key))] as const),
                ]}
                onChoose={setPlace}
              />
            )}
            <ol class="need-list">
              {rivals.slice(0, MOST.rivals).map((rival, i) => (
                <Brand key={rival.name} rival={rival} place={i + 1} at={at} />
              ))}
            </ol>
          </>
        );
      }}
    </Told>
  );
}

function Brand({ rival, place, at }: { rival: Rival; place: number; at: string }) {
  const say = useWords(insightMessages);
  const nameOf = useChannelName();
  const { name, ours, seen, channels } = rival;
  const looks = at === "" ? rival.looks : rival.looks.filter(({ channel }) => channel === at);
  return (
    <li data-testid={ours ? "our-brand" : "rival"}>
      <span class="number soft">{place}.</span> <b>{toDisplay(name)}</b>{" "}
      {ours && <span class="chip">{say("ours")}</span>}{" "}
      <span class="small soft number">{say("peopleSeen", { n: seen })}</span>
      {at === "" && (
        <p class="small">
          {channels.slice(0, MOST.channels).map((channel, i) => (
            <span key={channel.key}>
              {i > 0 && " · "}
              <a href={toHash("channels", channel.key)}>{toDisplay(nameOf(channel.key))}</a>{" "}
              <span class="soft number">{channel.seen}</span>
            </span>
          ))}
        </p>
      )}
      <details class="quotes">
        <summary class="small" aria-label={say("quotesOf", { what: toDisplay(name) })}>
          {say("showQuotes")}
        </summary>
        <QuotedLooks looks={looks.slice(0, MOST.looks)} />
      </details>
    </li>
  );
}

// Channels with mentions, those with most first.
function placesOf(rivals: readonly Rival[]): { key: string; seen: number }[] {
  const seen = new Map<string, number>();
  for (const { channels } of rivals)
    for (const { key, seen: n } of channels) seen.set(key, (seen.get(key) ?? 0) + n);
  return [...seen].map(([key, n]) => ({ key, seen: n })).sort((a, b) => b.seen - a.seen);
}

// The brands met in one channel, by how often there.
function orderIn(rivals: readonly Rival[], at: string): Rival[] {
  return rivals
    .flatMap((rival) => {
      const here = rival.channels.find(({ key }) => key === at);
      return here ? [{ ...rival, seen: here.seen }] : [];
    })
    .sort((a, b) => b.seen - a.seen);
}
