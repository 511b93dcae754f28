// The Channels section: the table of all, or the one channel that the address names.
import { useEffect, useState } from "preact/hooks";
import { dashboardMessages } from "../../../assets/messages/dashboard.ts";
import { dashboardChannelsMessages } from "../../../assets/messages/dashboard-channels.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import type { ChannelVerbs } from "../dashboard-verbs.ts";
import { leadFromHere } from "../lead-on.ts";
import { toHash } from "../route.ts";
import { SectionTitle } from "../SectionTitle.tsx";
import { useLive } from "../use-live.ts";
import { Waiting } from "../Waiting.tsx";
import { AddChannel } from "./AddChannel.tsx";
import { FIRST_VIEW } from "./channel-rows.ts";
import { ChannelBrowser } from "./ChannelBrowser.tsx";
import { ChannelPage } from "./ChannelPage.tsx";

type Props = {
  readonly open: string;
  readonly observer: string;
  readonly verbs: ChannelVerbs;
};

/** Shows the Channels section; the table keeps its search and order while a channel is looked at. */
export function ChannelsSection({ open, observer, verbs }: Props) {
  const say = useWords(dashboardChannelsMessages);
  const sayFrame = useWords(dashboardMessages);
  const [view, setView] = useState(FIRST_VIEW);
  const [adding, setAdding] = useState(false);
  const [cameFrom, setCameFrom] = useState("");
  useEffect(() => {
    if (open !== "") setCameFrom(open);
  }, [open]);
  const rows = useLive(verbs.listChannels, verbs.listen, ["map"]);
  if (open !== "")
    return <ChannelPage key={open} channel={open} observer={observer} verbs={verbs} />;
  if (rows.state === "loading") return <Waiting />;
  if (rows.state === "failed") return <ErrorNotice error={rows.error} onRetry={rows.retry} />;
  return (
    <>
      <SectionTitle
        key="table"
        title={sayFrame("channels")}
        calm={rows.value.some(({ channel }) => channel.key === cameFrom)}
      >
        <button type="button" data-testid="channel-add" onClick={() => setAdding(true)}>
          {say("add")}
        </button>
      </SectionTitle>
      {rows.value.length === 0 ? (
        <div class="empty" data-testid="channels-empty">
          <h2>{say("emptyTitle")}</h2>
          <p>{say("empty")}</p>
          <p>
            <a class="button" href={toHash("data")}>
              {sayFrame("loadSample")}
            </a>
          </p>
        </div>
      ) : (
        <ChannelBrowser
          rows={rows.value}
          view={view}
          onView={setView}
          now={verbs.now()}
          cameFrom={cameFrom}
        />
      )}
      {adding && (
        <AddChannel
          onAdd={async (channel) => {
            const leadTo = leadFromHere();
            const key = await verbs.addChannel(channel);
            setAdding(false);
            leadTo(toHash("channels", key));
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}
