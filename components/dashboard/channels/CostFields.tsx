// What a placement in a channel costs.
import { dashboardChannelMessages } from "../../../assets/messages/dashboard-channel.ts";
import { tidy } from "../../../lib/base/text.ts";
import type { Channel } from "../../../lib/model/channel.ts";
import { isForAWhile, readCost } from "../../../lib/model/read-cost.ts";
import { useWords } from "../../language.ts";
import { TextField } from "../TextField.tsx";

type Cost = Channel["cost"] & {};

type Props = {
  readonly cost: Cost | undefined;
  /** Changes the cost as it is by then. */
  readonly onSave: (change: (before: Cost | undefined) => Cost | undefined) => Promise<void>;
};

const MOST = 1_000_000_000_000;

/** Edits the cost: amount and currency; an emptied amount takes the currency along. */
export function CostFields({ cost, onSave }: Props) {
  const say = useWords(dashboardChannelMessages);
  const check = (text: string) => {
    if (text.trim() === "" || (readCost(text)?.amount ?? Infinity) <= MOST) return "";
    return say(isForAWhile(text) ? "amountForAWhile" : "amountBad");
  };
  return (
    <div class="pair">
      <TextField
        label={say("amount")}
        value={cost ? String(cost.amount) : ""}
        check={check}
        onSave={(text) =>
          onSave((before) => (text.trim() === "" ? undefined : typedCost(text, before)))
        }
        maxLength={40}
        hint={say("amountHint")}
        testId="cost-amount"
      />
      {cost && (
        <TextField
          label={say("currency")}
          value={cost.currency ?? ""}
          onSave={(text) => onSave((before) => before && withCurrency(before, tidy(text)))}
          maxLength={20}
          testId="cost-currency"
        />
      )}
    </div>
  );
}

// A sign, a code or a word beside the amount is its currency or unit.
function typedCost(text: string, cost: Cost | undefined): Cost {
  const { amount = 0, unit } = readCost(text) ?? {};
  return { ...cost, amount, ...(unit && { currency: unit }) };
}

function withCurrency(cost: Cost, currency: string): Cost {
  const { currency: _, ...rest } = cost;
  return currency === "" ? rest : { ...rest, currency };
}
