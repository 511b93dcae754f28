// What is asked of the table: words, a kind, a status.
import { dashboardChannelsMessages } from "../../../assets/messages/dashboard-channels.ts";
import { kindMessages } from "../../../assets/messages/kinds.ts";
import { statusMessages } from "../../../assets/messages/shared.ts";
import type { ChannelRow } from "../../../lib/app/edit-channel.ts";
import { CHANNEL_KINDS } from "../../../lib/model/channel-kind.ts";
import { STATUSES } from "../../../lib/model/choices.ts";
import { useLocale, useWords } from "../../language.ts";
import type { ChannelView } from "./channel-rows.ts";

type Props = {
  readonly rows: readonly ChannelRow[];
  readonly view: ChannelView;
  readonly onView: (view: ChannelView) => void;
  readonly searchRef: (field: HTMLElement | null) => void;
};

/** Shows the search field and the filters; only kinds that the map has are offered. */
export function ChannelFilters({ rows, view, onView, searchRef }: Props) {
  const say = useWords(dashboardChannelsMessages);
  const locale = useLocale();
  const present = new Set(rows.map(({ channel }) => channel.kind));
  const kinds = CHANNEL_KINDS.filter((kind) => present.has(kind) || kind === view.kind);
  return (
    <search class="filters">
      <input
        type="search"
        ref={searchRef}
        class="grow"
        aria-label={say("search")}
        placeholder={say("search")}
        maxLength={200}
        value={view.search}
        data-testid="channel-search"
        onInput={(event) => onView({ ...view, search: event.currentTarget.value })}
      />
      <select
        aria-label={say("kind")}
        value={view.kind}
        data-testid="channel-kind-filter"
        onChange={({ currentTarget }) =>
          onView({ ...view, kind: kinds.find((kind) => kind === currentTarget.value) ?? "" })
        }
      >
        <option value="">{say("anyKind")}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindMessages[kind][locale]}
          </option>
        ))}
      </select>
      <select
        aria-label={say("status")}
        value={view.status}
        data-testid="channel-status-filter"
        onChange={({ currentTarget: { value } }) =>
          onView({
            ...view,
            status: value === "none" ? "none" : (STATUSES.find((each) => each === value) ?? ""),
          })
        }
      >
        <option value="">{say("anyStatus")}</option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {statusMessages[status][locale]}
          </option>
        ))}
        <option value="none">{say("noStatus")}</option>
      </select>
    </search>
  );
}
