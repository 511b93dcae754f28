// What is asked: the persona, how to rank, and which channels and buyers count.
import { useId } from "preact/hooks";
import { dashboardAskMessages } from "../../../assets/messages/dashboard-ask.ts";
import { kindMessages } from "../../../assets/messages/kinds.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import type { Side } from "../../../lib/exchange/map-question.ts";
import { CHANNEL_KINDS, type ChannelKind } from "../../../lib/model/channel-kind.ts";
import type { Persona } from "../../../lib/model/persona.ts";
import type { Mode } from "../../../lib/rank/question.ts";
import { useLocale, useWords } from "../../language.ts";

/** How an answer is ranked and narrowed; empty means any. */
export type AskFilters = {
  readonly mode: Mode;
  readonly kind: ChannelKind | "";
  readonly side: Side | "";
};

export const FIRST_FILTERS: AskFilters = { mode: "fit", kind: "", side: "" };

const MODES: readonly Mode[] = ["fit", "index", "reach", "least-cost"];
const SIDES: readonly Side[] = ["direct", "indirect"];

type Props = {
  readonly personas: readonly Persona[];
  readonly persona: string;
  /** Traits are asked for, without a persona. */
  readonly byTraits: boolean;
  readonly filters: AskFilters;
  readonly onPersona: (id: string) => void;
  readonly onFilters: (filters: AskFilters) => void;
};

/** Shows the question's choices; each takes effect at once. */
export function AskForm({ personas, persona, byTraits, filters, onPersona, onFilters }: Props) {
  const say = useWords(dashboardAskMessages);
  const locale = useLocale();
  const own: readonly (readonly [string, string])[] =
    persona === "" ? [["", say(byTraits ? "theseTraits" : "choosePersona")]] : [];
  return (
    <div class="ask-form">
      <Choice
        label={say("persona")}
        testId="ask-persona"
        value={persona}
        options={[...own, ...personas.map(({ id, name }) => [id, toDisplay(name)] as const)]}
        onChoose={onPersona}
      />
      <Choice
        label={say("mode")}
        testId="ask-mode"
        value={filters.mode}
        options={MODES.map((mode) => [mode, say(mode)] as const)}
        onChoose={(mode) => onFilters({ ...filters, mode })}
      />
      <Choice
        label={say("kind")}
        testId="ask-kind"
        value={filters.kind}
        options={[
          ["", say("anyKind")] as const,
          ...CHANNEL_KINDS.map((kind) => [kind, kindMessages[kind][locale]] as const),
        ]}
        onChoose={(kind) => onFilters({ ...filters, kind })}
      />
      <Choice
        label={say("side")}
        testId="ask-side"
        value={filters.side}
        options={[
          ["", say("anySide")] as const,
          ...SIDES.map((side) => [side, say(side)] as const),
        ]}
        onChoose={(side) => onFilters({ ...filters, side })}
      />
    </div>
  );
}

type ChoiceProps<V extends string> = {
  readonly label: string;
  readonly testId: string;
  readonly value: V;
  readonly options: readonly (readonly [value: V, label: string])[];
  readonly onChoose: (value: V) => void;
};

function Choice<V extends string>({ label, testId, value, options, onChoose }: ChoiceProps<V>) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        data-testid={testId}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex]?.[0];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
