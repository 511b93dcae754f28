// The table of channels: sortable heads, and only the rows in view once there are many.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { dashboardChannelsMessages } from "../../../assets/messages/dashboard-channels.ts";
import type { ChannelRow } from "../../../lib/app/edit-channel.ts";
import { useWords } from "../../language.ts";
import { COLUMNS, type Column, type Order } from "./channel-rows.ts";
import { ChannelTableRow } from "./ChannelTableRow.tsx";
import { rowsInView } from "./rows-in-view.ts";

/** Rows beyond which only those in view are drawn, and the height of one, in pixels; the style sheet has it too. */
const VIRTUAL_BEYOND = 200;
const ROW_HEIGHT = 40;

type Props = {
  readonly rows: readonly ChannelRow[];
  readonly order: Order;
  readonly onOrder: (column: Column) => void;
  readonly now: number;
};

const HELP: Partial<Record<Column, keyof typeof dashboardChannelsMessages>> = {
  traits: "traitsHelp",
  sightings: "sightingsHelp",
  read: "readHelp",
};

/** Shows channels as a table; arrow keys move between rows, Enter opens one. */
export function ChannelTable({ rows, order, onOrder, now }: Props) {
  const say = useWords(dashboardChannelsMessages);
  const boxRef = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const virtual = rows.length > VIRTUAL_BEYOND;
  useLayoutEffect(() => {
    const element = boxRef.current;
    if (!element || !virtual) return undefined;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight });
    look();
    element.addEventListener("scroll", look, { passive: true });
    return () => element.removeEventListener("scroll", look);
  }, [virtual]);
  const { first, end } = virtual
    ? rowsInView(rows.length, ROW_HEIGHT, view.top, view.height)
    : { first: 0, end: rows.length };
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
