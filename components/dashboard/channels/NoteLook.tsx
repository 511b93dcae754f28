// The way to note a look at a place without an address: no page of it can be opened to be tagged.
import { useEffect, useState } from "preact/hooks";
import { dashboardChannelMessages } from "../../../assets/messages/dashboard-channel.ts";
import type { TabInfo } from "../../../lib/browser/extension.ts";
import type { Channel } from "../../../lib/model/channel.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import type { ChannelVerbs } from "../dashboard-verbs.ts";
import { useTask } from "../use-task.ts";

type Props = {
  readonly channel: Channel;
  readonly verbs: Pick<ChannelVerbs, "ownTab" | "noteLook">;
};

/** Shows a button that opens the tag panel for the place, once it is known beside which tab. */
export function NoteLook({ channel, verbs }: Props) {
  const say = useWords(dashboardChannelMessages);
  const [tab, setTab] = useState<TabInfo>();
  const [task, begin] = useTask<void>();
  useEffect(() => {
    let gone = false;
    verbs.ownTab().then(
      (own) => gone || setTab(own),
      () => undefined, // there is no panel beside what is no tab
    );
    return () => {
      gone = true;
    };
  }, [verbs]);
  if (!tab) return null;
  const { key, kind, name } = channel;
  return (
    <>
      <button
        type="button"
        data-testid="note-look"
        onClick={() => begin(() => verbs.noteLook(tab, { key, kind, name }))}
      >
        {say("noteLook")}
      </button>
      {task.state === "failed" && <ErrorNotice error={task.error} />}
    </>
  );
}
