// One channel: what is noted of it, and everything seen there.
import { dashboardChannelMessages } from "../../../assets/messages/dashboard-channel.ts";
import { sharedMessages } from "../../../assets/messages/shared.ts";
import type { ChannelDetail } from "../../../lib/app/edit-channel.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { KindLabel } from "../../KindLabel.tsx";
import { useWords } from "../../language.ts";
import type { ChannelVerbs } from "../dashboard-verbs.ts";
import { toHash } from "../route.ts";
import { SectionTitle } from "../SectionTitle.tsx";
import { useLive } from "../use-live.ts";
import { Waiting } from "../Waiting.tsx";
import { ChannelHours } from "./ChannelHours.tsx";
import { ChannelFields } from "./ChannelFields.tsx";
import { NoteLook } from "./NoteLook.tsx";
import { SightingList } from "./SightingList.tsx";

type Props = {
  readonly channel: string;
  readonly observer: string;
  readonly verbs: ChannelVerbs;
};

/** Shows the channel with this key; a key never seen shows as an empty channel. */
export function ChannelPage({ channel: key, observer, verbs }: Props) {
  const say = useWords(dashboardChannelMessages);
  const detail = useLive(() => verbs.readChannel(key), verbs.listen, ["map"], [key]);
  return (
    <>
      <p class="crumb">
        <a href={toHash("channels")} data-testid="all-channels">
          {say("back")}
        </a>
      </p>
      {detail.state === "loading" && <Waiting />}
      {detail.state === "failed" && <ErrorNotice error={detail.error} onRetry={detail.retry} />}
      {detail.state === "ready" && (
        <Detail detail={detail.value} observer={observer} verbs={verbs} />
      )}
    </>
  );
}

type DetailProps = {
  readonly detail: ChannelDetail;
  readonly observer: string;
  readonly verbs: ChannelVerbs;
};

function Detail({ detail, observer, verbs }: DetailProps) {
  const say = useWords(dashboardChannelMessages);
  const sayShared = useWords(sharedMessages);
  const { channel, sightings, observers, hours } = detail;
  return (
    <>
      <SectionTitle title={channel.name}>
        <KindLabel channel={channel} />
        {channel.sample && <span class="sample-mark">{sayShared("sample")}</span>}
        {channel.url && (
          <a href={channel.url} target="_blank" rel="noreferrer" data-testid="channel-open">
            {say("open")}
          </a>
        )}
        {!channel.url && <NoteLook channel={channel} verbs={verbs} />}
      </SectionTitle>
      <div class="two-columns">
        <ChannelFields
          channel={channel}
          now={verbs.now}
          onEdit={(edit) => verbs.editChannel(channel.key, edit)}
        />
        <div>
          <ChannelHours strip={hours} of={channel.name || channel.key} onSave={verbs.savePicture} />
          <SightingList
            channel={channel.name}
            byHand={channel.url === undefined}
            sightings={sightings}
            nameOf={(id) => (id === observer ? say("you") : observers.get(id) || id)}
            onRetract={verbs.retractSighting}
          />
        </div>
      </div>
    </>
  );
}
