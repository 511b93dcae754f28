// Says that a budget was typed in another currency than the costs are noted in.
import { insightMessages } from "../../../../assets/messages/insights.ts";
import { languageTag } from "../../../../lib/base/messages.ts";
import { toDisplay } from "../../../../lib/base/text.ts";
import { useLocale, useWords } from "../../../language.ts";

type Props = {
  /** The currency or unit that was typed with the budget. */
  readonly unit: string | undefined;
  /** Those of the noted costs; "" where an amount was noted alone. */
  readonly currencies: readonly string[];
};

/** Shows the note, or nothing where the budget names no currency or one of the costs'. */
export function BudgetUnit({ unit, currencies }: Props) {
  const say = useWords(insightMessages);
  const listed = new Intl.ListFormat(languageTag(useLocale()), { type: "conjunction" });
  const named = currencies.filter((each) => each !== "");
  if (unit === undefined || named.length === 0 || named.includes(unit)) return null;
  return (
    <p class="warn-text" data-testid="set-budget-unit">
      {say("budgetUnit", { budget: unit, currencies: listed.format(named.map(toDisplay)) })}
    </p>
  );
}
