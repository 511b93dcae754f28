// The order and the filters of the answer.
import { kindMessages } from "../../assets/messages/kinds.ts";
import { modeMessages, popupMessages } from "../../assets/messages/popup.ts";
import { statusMessages } from "../../assets/messages/shared.ts";
import { CHANNEL_KINDS } from "../../lib/model/channel-kind.ts";
import { STATUSES } from "../../lib/model/choices.ts";
import { useLocale, useWords } from "../language.ts";
import type { Filters } from "./query.ts";

const MODES = ["fit", "index", "reach", "least-cost"] as const;
const SIDES = ["direct", "indirect"] as const;

type Props = { readonly filters: Filters; readonly onFilters: (filters: Filters) => void };

/** Four compact selects; the order in use explains itself in a sentence below. */
export function AskBar({ filters, onFilters }: Props) {
  const say = useWords(popupMessages);
  const locale = useLocale();
  return (
    <div class="ask-bar">
      <div class="row">
        <select
          data-testid="mode"
          aria-label={say("mode")}
          aria-describedby="mode-why"
          title={modeMessages[filters.mode].why[locale]}
          value={filters.mode}
          onChange={(event) => {
            const mode = MODES.find((each) => each === event.currentTarget.value);
            if (mode) onFilters({ ...filters, mode });
          }}
        >
          {MODES.map((mode) => (
            <option key={mode} value={mode}>
              {modeMessages[mode].name[locale]}
            </option>
          ))}
        </select>
        <select
          data-testid="kind"
          aria-label={say("kind")}
          value={filters.kind ?? ""}
          onChange={(event) => {
            const kind = CHANNEL_KINDS.find((each) => each === event.currentTarget.value);
            onFilters({ ...filters, kind });
          }}
        >
          <option value="">{say("allKinds")}</option>
          {CHANNEL_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kindMessages[kind][locale]}
            </option>
          ))}
        </select>
        <select
          data-testid="status"
          aria-label={say("status")}
          value={filters.status ?? ""}
          onChange={(event) => {
            const status = STATUSES.find((each) => each === event.currentTarget.value);
            onFilters({ ...filters, status });
          }}
        >
          <option value="">{say("anyStatus")}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {statusMessages[status][locale]}
            </option>
          ))}
        </select>
        <select
          data-testid="side"
          aria-label={say("side")}
          title={say("sideWhy")}
          value={filters.side ?? ""}
          onChange={(event) => {
            const side = SIDES.find((each) => each === event.currentTarget.value);
            onFilters({ ...filters, side });
          }}
        >
          <option value="">{say("allSides")}</option>
          {SIDES.map((side) => (
            <option key={side} value={side}>
              {say(side)}
            </option>
          ))}
        </select>
      </div>
      <p id="mode-why" class={filters.mode === "fit" ? "visually-hidden" : "small soft mode-why"}>
        {modeMessages[filters.mode].why[locale]}
      </p>
    </div>
  );
}
