// The table of channels: sortable heads, and only the rows in view once there are many.
import { useEffect, useRef } from "preact/hooks";
import { dashboardChannelsMessages } from "../../../assets/messages/dashboard-channels.ts";
import type { ChannelRow } from "../../../lib/app/edit-channel.ts";
import { useWords } from "../../language.ts";
import { COLUMNS, type Column, type Order } from "./channel-rows.ts";
import { ChannelTableRow } from "./ChannelTableRow.tsx";
import { ROW_HEIGHT, useRowWindow } from "./use-row-window.ts";

type Props = {
  readonly rows: readonly ChannelRow[];
  readonly order: Order;
  readonly onOrder: (column: Column) => void;
  readonly now: number;
  /** The channel that was looked at before: its row has the focus again. */
  readonly cameFrom: string;
};

const HELP: Partial<Record<Column, keyof typeof dashboardChannelsMessages>> = {
  traits: "traitsHelp",
  sightings: "sightingsHelp",
  read: "readHelp",
};

/** Shows channels as a table; arrow keys move between rows, Enter opens one. */
export function ChannelTable({ rows, order, onOrder, now, cameFrom }: Props) {
  const say = useWords(dashboardChannelsMessages);
  const boxRef = useRef<HTMLDivElement>(null);
  const start = rows.findIndex(({ channel }) => channel.key === cameFrom);
  const { virtual, first, end } = useRowWindow(boxRef, rows.length, start);
  useEffect(() => {
    // Never out of a field: filtering can bring the table back while something is typed.
    if (!cameFrom || document.activeElement !== document.body) return;
    const row = boxRef.current?.querySelector(`tr[data-key="${CSS.escape(cameFrom)}"] a`);
    if (row instanceof HTMLElement) row.focus();
  }, [cameFrom]);
  return (
    <div ref={boxRef} class={virtual ? "table-box virtual" : "table-box"}>
      <table
        class="channel-table"
        aria-label={say("table")}
        aria-rowcount={rows.length + 1}
        data-testid="channels"
      >
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                class={`col-${column}`}
                aria-sort={
                  order.column !== column ? "none" : order.descending ? "descending" : "ascending"
                }
              >
                <button
                  type="button"
                  class="quiet"
                  title={HELP[column] && say(HELP[column])}
                  data-testid={`sort-${column}`}
                  onClick={() => onOrder(column)}
                >
                  {say(column)}
                  <span aria-hidden="true" class="arrow">
                    {order.column !== column ? "" : order.descending ? "▾" : "▴"}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap rows={first} />
          {rows.slice(first, end).map((row, i) => (
            <ChannelTableRow key={row.channel.key} row={row} index={first + i + 2} now={now} />
          ))}
          <Gap rows={rows.length - end} />
        </tbody>
      </table>
    </div>
  );
}

function Gap({ rows }: { readonly rows: number }) {
  if (rows === 0) return null;
  return (
    <tr aria-hidden="true" class="gap">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- empty room, hidden from all */}
      <td style={{ blockSize: `${rows * ROW_HEIGHT}px` }} />
    </tr>
  );
}
