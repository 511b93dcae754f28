// Smallest set: the target, the budget and whom else to reach, and the channels chosen.
import { useState } from "preact/hooks";
import { insightMessages } from "../../../../assets/messages/insights.ts";
import { toDisplay } from "../../../../lib/base/text.ts";
import type { Persona } from "../../../../lib/model/persona.ts";
import { readBudget } from "../../../../lib/model/read-cost.ts";
import { useWords } from "../../../language.ts";
import { Choice } from "../Choice.tsx";
import { useSettled } from "../use-settled.ts";
import { useInsight } from "./InsightsContext.ts";
import { BudgetUnit } from "./BudgetUnit.tsx";
import { SetTable } from "./SetTable.tsx";
import { Told } from "./Told.tsx";

type Props = { readonly persona: Persona | undefined; readonly personas: readonly Persona[] };

const TARGETS = [50, 60, 70, 80, 90, 95, 100] as const;

/** Shows the form and the set; a persona's buying unit is chosen to begin with. */
export function SmallestSet({ persona, personas }: Props) {
  const say = useWords(insightMessages);
  const [target, setTarget] = useState("80");
  const [budget, setBudget] = useState("");
  const [unit, setUnit] = useState<readonly string[]>(
    () => persona?.unit?.map(({ persona: id }) => id) ?? [],
  );
  const settled = useSettled(budget);
  const limit = readBudget(settled);
  const isBad = settled.trim() !== "" && limit === undefined;
  const others = personas.filter(({ id }) => id !== persona?.id);
  const chosen = others.filter(({ id }) => unit.includes(id));
  const found = useInsight(
    ({ verbs, question }) =>
      verbs.smallestSet(
        [question, ...chosen.map(({ traits }) => ({ ...question, criteria: traits }))],
        {
          target: Number(target) / 100,
          budget: limit?.amount ?? Infinity,
        },
      ),
    [target, settled, chosen.map(({ id, at }) => [id, at])],
  );
  return (
    <>
      <div class="row wrap insight-form">
        <Choice
          label={say("target")}
          testId="set-target"
          value={target}
          options={TARGETS.map((n) => [String(n), say("percent", { n })] as const)}
          onChoose={setTarget}
        />
        <label class="field">
          <span class="field-label">{say("budget")}</span>
          <input
            type="text"
            value={budget}
            placeholder={say("noLimit")}
            aria-invalid={isBad}
            aria-describedby={isBad ? "set-budget-bad" : undefined}
            data-testid="set-budget"
            onInput={({ currentTarget }) => setBudget(currentTarget.value)}
          />
        </label>
      </div>
      {isBad && (
        <p class="field-error" id="set-budget-bad" role="alert" data-testid="set-budget-bad">
          {say("budgetBad")}
        </p>
      )}
      {others.length > 0 && (
        <fieldset class="unit-choice">
          <legend class="field-label">{say("unit")}</legend>
          {others.slice(0, 30).map(({ id, name }) => (
            <label key={id} class="check">
              <input
                type="checkbox"
                checked={unit.includes(id)}
                data-testid="set-persona"
                data-persona={id}
                onChange={({ currentTarget }) =>
                  setUnit(
                    currentTarget.checked ? [...unit, id] : unit.filter((each) => each !== id),
                  )
                }
              />
              {toDisplay(name)}
            </label>
          ))}
        </fieldset>
      )}
      {!isBad && (
        <Told live={found}>
          {(set) => (
            <>
              <BudgetUnit unit={limit?.unit} currencies={set.currencies} />
              <SetTable set={set} target={Number(target)} />
            </>
          )}
        </Told>
      )}
    </>
  );
}
