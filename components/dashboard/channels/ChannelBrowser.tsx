// The table of channels with its search and filters.
import { useMemo } from "preact/hooks";
import { dashboardChannelsMessages } from "../../../assets/messages/dashboard-channels.ts";
import { kindMessages } from "../../../assets/messages/kinds.ts";
import type { ChannelRow } from "../../../lib/app/edit-channel.ts";
import type { ChannelKind } from "../../../lib/model/channel-kind.ts";
import { useLocale, useWords } from "../../language.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import { useFocusHeir } from "../use-focus-heir.ts";
import { channelViews, FIRST_VIEW, pressColumn, type ChannelView } from "./channel-rows.ts";
import { ChannelFilters } from "./ChannelFilters.tsx";
import { ChannelTable } from "./ChannelTable.tsx";

type Props = {
  readonly rows: readonly ChannelRow[];
  readonly view: ChannelView;
  readonly onView: (view: ChannelView) => void;
  readonly now: number;
  readonly cameFrom: string;
};

/** Shows the rows of a view, says how many they are, and hands changes of the view out. */
export function ChannelBrowser({ rows, view, onView, now, cameFrom }: Props) {
  const say = useWords(dashboardChannelsMessages);
  const locale = useLocale();
  const { traitLabel } = useVocabulary();
  const { heir, pass } = useFocusHeir();
  const viewed = useMemo(() => {
    const kind = (each: ChannelKind) => kindMessages[each][locale];
    return channelViews(rows, { kind, trait: traitLabel }, locale);
  }, [rows, locale, traitLabel]);
  const shown = useMemo(() => viewed(view), [viewed, view]);
  const whole = shown.length === rows.length;
  return (
    <>
      <ChannelFilters rows={rows} view={view} onView={onView} searchRef={heir} />
      <output class="small soft status" data-testid="channel-count">
        {whole
          ? say("all", { all: rows.length })
          : say("shown", { shown: shown.length, all: rows.length })}
      </output>
      {shown.length > 0 ? (
        <ChannelTable
          rows={shown}
          order={view.order}
          onOrder={(column) => onView({ ...view, order: pressColumn(view.order, column) })}
          now={now}
          cameFrom={cameFrom}
        />
      ) : (
        <div class="empty">
          <p>{say("none")}</p>
          <p>
            <button
              type="button"
              data-testid="view-clear"
              onClick={() => {
                pass();
                onView({ ...FIRST_VIEW, order: view.order });
              }}
            >
              {say("clear")}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
