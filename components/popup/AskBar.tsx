// The order and the filters of the answer.
import { kindMessages } from "../../assets/messages/kinds.ts";
import { modeMessages, popupMessages } from "../../assets/messages/popup.ts";
import { statusMessages } from "../../assets/messages/shared.ts";
import { CHANNEL_KINDS } from "../../lib/model/channel-kind.ts";
import { MODES, SIDES, STATUSES } from "../../lib/model/choices.ts";
import { useLocale, useWords } from "../language.ts";
import type { Filters } from "./query.ts";

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
        <Filter
          name="kind"
          label={say("kind")}
          all={say("allKinds")}
          values={CHANNEL_KINDS}
          nameOf={(kind) => kindMessages[kind][locale]}
          chosen={filters.kind}
          onChoose={(kind) => onFilters({ ...filters, kind })}
        />
        <Filter
          name="status"
          label={say("status")}
          all={say("anyStatus")}
          values={STATUSES}
          nameOf={(status) => statusMessages[status][locale]}
          chosen={filters.status}
          onChoose={(status) => onFilters({ ...filters, status })}
        />
        <Filter
          name="side"
          label={say("side")}
          title={say("sideWhy")}
          all={say("allSides")}
          values={SIDES}
          nameOf={say}
          chosen={filters.side}
          onChoose={(side) => onFilters({ ...filters, side })}
        />
      </div>
      <p id="mode-why" class={filters.mode === "fit" ? "visually-hidden" : "small soft mode-why"}>
        {modeMessages[filters.mode].why[locale]}
      </p>
    </div>
  );
}

type FilterProps<V extends string> = {
  readonly name: string;
  readonly label: string;
  readonly title?: string;
  /** What stands for no filter. */
  readonly all: string;
  readonly values: readonly V[];
  readonly nameOf: (value: V) => string;
  readonly chosen: V | undefined;
  readonly onChoose: (value: V | undefined) => void;
};

function Filter<V extends string>(props: FilterProps<V>) {
  const { name, label, title, all, values, nameOf, chosen, onChoose } = props;
  return (
    <select
      data-testid={name}
      aria-label={label}
      title={title}
      value={chosen ?? ""}
      onChange={({ currentTarget }) => onChoose(values[currentTarget.selectedIndex - 1])}
    >
      <option value="">{all}</option>
      {values.map((value) => (
        <option key={value} value={value}>
          {nameOf(value)}
        </option>
      ))}
    </select>
  );
}
