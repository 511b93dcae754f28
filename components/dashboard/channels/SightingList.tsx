// A channel's sightings, latest first; the retracted ones apart.
import { useId, useRef, useState } from "preact/hooks";
import { dashboardChannelMessages } from "../../../assets/messages/dashboard-channel.ts";
import type { ChannelDetail } from "../../../lib/app/edit-channel.ts";
import type { Sighting } from "../../../lib/model/sighting.ts";
import { ConfirmDialog } from "../../Dialog.tsx";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import { VirtualList } from "../../VirtualList.tsx";
import { useTask } from "../use-task.ts";
import { SightingCard } from "./SightingCard.tsx";

type Props = {
  readonly channel: string;
  /** The channel has no page that could be opened. */
  readonly byHand: boolean;
  readonly sightings: ChannelDetail["sightings"];
  readonly nameOf: (observer: string) => string;
  readonly onRetract: (id: string) => Promise<void>;
};

/** Lists the sightings; retracting one is asked for first. */
export function SightingList({ channel, byHand, sightings, nameOf, onRetract }: Props) {
  const say = useWords(dashboardChannelMessages);
  const title = useId();
  const titleRef = useRef<HTMLHeadingElement>(null);
  const [asking, setAsking] = useState<Sighting | undefined>();
  const [task, begin] = useTask<void>();
  const live = sightings.filter(({ retracted }) => !retracted).map(({ sighting }) => sighting);
  const gone = sightings.filter(({ retracted }) => retracted).map(({ sighting }) => sighting);
  const read = live.reduce((sum, sighting) => sum + sighting.read, 0);
  return (
    <section aria-labelledby={title} class="channel-sightings">
      <header class="row wrap">
        <h2 id={title} ref={titleRef} tabIndex={-1}>
          {say("sightings")}
        </h2>
        <span class="small soft number">{say("totals", { n: live.length, read })}</span>
        <output class="small" data-testid="retract-status">
          {task.state === "done" && say("retracted")}
        </output>
      </header>
      {task.state === "failed" && <ErrorNotice error={task.error} />}
      {sightings.length === 0 && <p class="empty">{say(byHand ? "emptyByHand" : "empty")}</p>}
      <VirtualList
        items={live}
        keyOf={({ id }) => id}
        estimate={150}
        class="sightings"
        label={say("sightings")}
        testId="sightings"
        render={(sighting) => (
          <SightingCard
            sighting={sighting}
            channel={channel}
            nameOf={nameOf}
            onRetract={() => setAsking(sighting)}
          />
        )}
      />
      {gone.length > 0 && (
        <details class="withdrawn" data-testid="withdrawn">
          <summary class="soft">{say("withdrawn", { n: gone.length })}</summary>
          <VirtualList
            items={gone}
            keyOf={({ id }) => id}
            estimate={150}
            class="sightings"
            label={say("withdrawn", { n: gone.length })}
            testId="withdrawn-sightings"
            render={(sighting) => (
              <SightingCard sighting={sighting} channel={channel} nameOf={nameOf} />
            )}
          />
        </details>
      )}
      {asking && (
        <ConfirmDialog
          title={say("retractAsk")}
          body={<p>{say("retractBody")}</p>}
          action={say("retractNow")}
          danger
          testId="retract-dialog"
          onCancel={() => setAsking(undefined)}
          onConfirm={() => {
            setAsking(undefined);
            begin(async () => {
              await onRetract(asking.id);
              // The button that was pressed goes with its card.
              titleRef.current?.focus();
            });
          }}
        />
      )}
    </section>
  );
}
