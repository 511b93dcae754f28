// The filters of the question: kind, status, decision role, method, freshness, observer.
import { useState } from "preact/hooks";
import { dashboardQueryMessages } from "../../../assets/messages/dashboard-query.ts";
import { kindMessages } from "../../../assets/messages/kinds.ts";
import { methodMessages, statusMessages } from "../../../assets/messages/shared.ts";
import { CHANNEL_KINDS } from "../../../lib/model/channel-kind.ts";
import { DECISION_ROLES, METHODS, STATUSES } from "../../../lib/model/choices.ts";
import { useLocale, useWords } from "../../language.ts";
import type { AskVerbs } from "../dashboard-verbs.ts";
import { useFocusHeir } from "../use-focus-heir.ts";
import { useLive } from "../use-live.ts";
import { Choice } from "./Choice.tsx";
import { countFilters, FILTER_NAMES, withoutFilters, type AskFilters } from "./filters.ts";
import { observerName } from "./observer-name.ts";

type Props = {
  readonly filters: AskFilters;
  readonly verbs: AskVerbs;
  readonly onFilters: (filters: AskFilters) => void;
};

type Options = readonly (readonly [value: string, label: string])[];

/** Freshness on offer, in days. */
const DAYS = [30, 90, 180, 365] as const;

/** Shows the filters, folded until one is wanted; each takes effect at once. */
export function AskFiltersForm({ filters, verbs, onFilters }: Props) {
  const say = useWords(dashboardQueryMessages);
  const [open, setOpen] = useState(false);
  const on = countFilters(filters);
  const { heir, pass } = useFocusHeir();
  return (
    <details
      class="ask-filters"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-testid="ask-filters"
    >
      <summary ref={heir}>
        {say("filters")} {on > 0 && <span class="chip">{say("filtersOn", { n: on })}</span>}
      </summary>
      {open && <FilterChoices filters={filters} verbs={verbs} onFilters={onFilters} />}
      {on > 0 && (
        <button
          type="button"
          class="quiet"
          data-testid="filters-clear"
          onClick={() => {
            pass();
            onFilters(withoutFilters(filters));
          }}
        >
          {say("clear")}
        </button>
      )}
    </details>
  );
}

function FilterChoices({ filters, verbs, onFilters }: Props) {
  const say = useWords(dashboardQueryMessages);
  const locale = useLocale();
  const observers = useLive(async () => (await verbs.queries()).observers(), verbs.listen, ["map"]);
  const people = observers.state === "ready" ? observers.value : [];
  const options: Record<(typeof FILTER_NAMES)[number], Options> = {
    kind: CHANNEL_KINDS.map((kind) => [kind, kindMessages[kind][locale]]),
    status: STATUSES.map((status) => [status, statusMessages[status][locale]]),
    role: (["direct", "indirect", ...DECISION_ROLES] as const).map((role) => [role, say(role)]),
    method: METHODS.map((method) => [method, methodMessages[method][locale]]),
    fresh: DAYS.map((n) => [String(n), say("days", { n })]),
    observer: people.map((each) => [each.id, observerName(each, say)]),
  };
  return (
    <div class="filter-choices">
      {FILTER_NAMES.map((name) => (
        <Choice
          key={name}
          label={say(name)}
          testId={`ask-${name}`}
          value={filters[name]}
          options={[["", say("any")], ...options[name]]}
          onChoose={(value) => onFilters({ ...filters, [name]: value })}
        />
      ))}
    </div>
  );
}
