// What is noted of a channel, each field kept by itself.
import { useId } from "preact/hooks";
import { dashboardChannelMessages } from "../../../assets/messages/dashboard-channel.ts";
import { kindMessages } from "../../../assets/messages/kinds.ts";
import { statusMessages } from "../../../assets/messages/shared.ts";
import type { ChannelChange } from "../../../lib/app/edit-channel.ts";
import { LIMITS, tidy, toDisplay } from "../../../lib/base/text.ts";
import { isWebAddress } from "../../../lib/base/web-address.ts";
import { CHANNEL_KINDS } from "../../../lib/model/channel-kind.ts";
import type { Channel } from "../../../lib/model/channel.ts";
import { STATUSES, type Status } from "../../../lib/model/choices.ts";
import { useLocale, useWords } from "../../language.ts";
import { ChoiceField } from "../ChoiceField.tsx";
import { TextField } from "../TextField.tsx";
import { CostFields } from "./CostFields.tsx";
import { ReachFields } from "./ReachFields.tsx";

type Props = {
  readonly channel: Channel;
  readonly now: () => number;
  readonly onEdit: (change: ChannelChange) => Promise<void>;
};

/** Shows the fields; only the one that was changed is written, so that two windows do not undo each other. */
export function ChannelFields({ channel, now, onEdit }: Props) {
  const say = useWords(dashboardChannelMessages);
  const locale = useLocale();
  const title = useId();
  const statuses: readonly (readonly [Status | "", string])[] = [
    ["", say("noStatus")],
    ...STATUSES.map((status) => [status, statusMessages[status][locale]] as const),
  ];
  return (
    <section class="channel-fields" aria-labelledby={title} data-testid="channel-fields">
      <h2 id={title}>{say("about")}</h2>
      <TextField
        label={say("name")}
        value={channel.name}
        check={(name) => (tidy(name) === "" ? say("nameBad") : "")}
        onSave={(name) => onEdit({ name: tidy(name) })}
        maxLength={LIMITS.name}
        testId="channel-name"
      />
      <ChoiceField
        label={say("status")}
        value={channel.status ?? ""}
        options={statuses}
        onSave={(status) => onEdit({ status: status === "" ? null : status })}
        testId="channel-status"
      />
      <TextField
        label={say(channel.status === "dropped" ? "noteDropped" : "note")}
        value={channel.note ?? ""}
        onSave={(note) => onEdit({ note: note === "" ? null : note })}
        maxLength={LIMITS.text}
        lines={3}
        testId="channel-note"
      />
      <ChoiceField
        label={say("kind")}
        value={channel.kind}
        options={CHANNEL_KINDS.map((kind) => [kind, kindMessages[kind][locale]])}
        onSave={(kind) => onEdit({ kind })}
        testId="channel-kind"
      />
      <TextField
        label={say("address")}
        value={channel.url ?? ""}
        check={(url) => (url.trim() === "" || isWebAddress(url.trim()) ? "" : say("addressBad"))}
        onSave={(url) => onEdit({ url: url.trim() === "" ? null : url.trim() })}
        maxLength={LIMITS.address}
        inputMode="url"
        testId="channel-url"
      />
      <ReachFields
        reach={channel.reach}
        now={now}
        onSave={(change) => onEdit((before) => ({ reach: change(before.reach) ?? null }))}
      />
      <CostFields
        cost={channel.cost}
        onSave={(change) => onEdit((before) => ({ cost: change(before.cost) ?? null }))}
      />
      <p class="small soft">
        {say("key")} <code>{toDisplay(channel.key)}</code>
      </p>
    </section>
  );
}
