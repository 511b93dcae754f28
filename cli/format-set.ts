// The smallest set as text for people, and what is odd about costs that were compared.
import { currencyMessages } from "../assets/messages/currencies.ts";
import { insightMessages } from "../assets/messages/insights.ts";
import { translator } from "../lib/base/messages.ts";
import type { PricedSet, Sum } from "../lib/insight/costs.ts";
import { guaranteeWords } from "../lib/model/guarantee-words.ts";
import { section, table } from "./columns.ts";

const say = translator(insightMessages, "en");

/** Returns the section of a set, in a budget or without one: its channels with their costs, and one sum per currency. */
export function formatSet(
  { taken, covered, missing, sums, guarantee }: PricedSet,
  nameOf: (key: string) => string,
  hasBudget: boolean,
): string {
  if (taken.length === 0) {
    return section(say("set"), [
      hasBudget ? say("setNone") : "No channel that was asked for shows these people yet.",
    ]);
  }
  const of100 = (part: number) => Math.round(100 * part);
  // Without a single noted cost each channel counts as one: nothing to show as money.
  const unpriced = taken.every(({ assumed }) => assumed);
  const notes = taken.map(({ assumed, reachAssumed, thin }) =>
    [
      assumed && !unpriced ? "cost assumed" : "",
      reachAssumed ? "reach assumed" : "",
      thin ? "read too little yet" : "",
    ]
      .filter(Boolean)
      .join(", "),
  );
  const facts = { n: taken.length, covered: of100(covered), cost: sums.map(price).join(" + ") };
  const target = of100(covered + missing);
  const short = target - of100(covered);
  const { words, most } = guaranteeWords(guarantee);
  return section(say("set"), [
    ...table([
      [say("channel"), unpriced ? "" : say("cost"), "covered, of 100", ""],
      ...taken.map((each, i) => [
        nameOf(each.key),
        unpriced ? "" : price({ ...each, amount: each.cost }),
        of100(each.covered),
        notes[i]!,
      ]),
    ]),
    unpriced ? say("setTotalUnpriced", facts) : say("setTotal", facts),
    ...(short > 0 ? [`${say("setShort", { target })} ${short} of 100 are missing.`] : []),
    say(words, { most }),
  ]);
}

const price = ({ amount, currency }: Pick<Sum, "amount" | "currency">): string =>
  `${amount} ${currency}`.trim();

/** Returns that amounts of several currencies were compared, in a set or in an order; nothing where there is one at most. */
export function currencyDoubt(
  currencies: readonly string[],
  what: "currenciesOfSet" | "currenciesOfOrder",
): string[] {
  if (currencies.length < 2) return [];
  const tell = translator(currencyMessages, "en");
  const names = currencies.map((name) => name || tell("noCurrency"));
  const listed = new Intl.ListFormat("en").format(names);
  return [`Note: ${tell(what, { currencies: listed })}`];
}
