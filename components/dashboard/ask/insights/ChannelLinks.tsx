// Channels as a short list of links, the rest on demand.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { insightMessages } from "../../../../assets/messages/insights.ts";
import { toDisplay } from "../../../../lib/base/text.ts";
import { useWords } from "../../../language.ts";
import { toHash } from "../../route.ts";
import { useFocusHeir } from "../../use-focus-heir.ts";
import { ShowMore } from "./ShowMore.tsx";

export type LinkedChannel = {
  readonly key: string;
  readonly name: string;
  readonly note?: ComponentChildren;
};

type Props = {
  readonly channels: readonly LinkedChannel[];
  readonly most?: number;
  readonly testId: string;
};

/** Most channels listed at all; whoever needs more has the Channels section. */
const MOST = 100;

/** Lists the first few; a button shows up to a hundred. */
export function ChannelLinks({ channels, most = 4, testId }: Props) {
  const say = useWords(insightMessages);
  const [all, setAll] = useState(false);
  const { heir, pass } = useFocusHeir();
  const shown = channels.slice(0, all ? MOST : most);
  const left = channels.length - shown.length;
  return (
    <>
      <ul class="channel-links" data-testid={testId}>
        {shown.map(({ key, name, note }, i) => (
          <li key={key}>
            <a ref={i === most ? heir : null} href={toHash("channels", key)}>
              {toDisplay(name)}
            </a>
            {note !== undefined && <span class="small soft number">{note}</span>}
          </li>
        ))}
      </ul>
      {!all && left > 0 && (
        <ShowMore
          n={Math.min(MOST, channels.length) - shown.length}
          onShow={() => {
            pass();
            setAll(true);
          }}
        />
      )}
      {all && left > 0 && <p class="small soft">{say("more", { n: left })}</p>}
    </>
  );
}
