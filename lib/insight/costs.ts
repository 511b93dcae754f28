// What channels cost, in the currencies that were noted: amounts of different ones are never one sum.
import { sumOfAmounts } from "../base/amounts.ts";
import { compareText } from "../base/text.ts";
import type { Channel } from "../model/channel.ts";
import { spelledUnit } from "../model/read-cost.ts";
import type { SmallestSet, Taken } from "./smallest-set.ts";

/** An amount in a currency, or in another unit; "" where it was noted alone. `assumed` where not all of it was noted. */
export type Sum = {
  readonly currency: string;
  readonly amount: number;
  readonly assumed: boolean;
};

/** A set with the currency of each cost and a sum per currency; `currencies` are those that it was chosen by. */
export type PricedSet = Omit<SmallestSet, "taken"> & {
  readonly taken: readonly (Taken & Pick<Sum, "currency">)[];
  readonly sums: readonly Sum[];
  readonly currencies: readonly string[];
};

/** Returns the currencies in which channels' costs are noted, each once; "" where an amount was noted alone. Nothing is in none. */
export function currenciesOf(channels: readonly Pick<Channel, "cost">[]): string[] {
  const all = channels.flatMap(({ cost }) => (cost?.amount ? [currencyOf(cost)] : []));
  return [...new Set(all)].sort(compareText);
}

const currencyOf = ({ currency = "" }: NonNullable<Channel["cost"]>): string =>
  spelledUnit(currency);

/**
 * Returns a set with its currencies, `channels` being those that it was chosen among. An assumed cost is in the only
 * currency in use, or in none where there are several.
 */
export function priceSet(
  set: SmallestSet,
  channels: readonly Pick<Channel, "key" | "cost">[],
): PricedSet {
  const noted = new Map(
    channels.flatMap(({ key, cost }) => (cost?.amount ? [[key, currencyOf(cost)] as const] : [])),
  );
  const currencies = currenciesOf(channels);
  const assumed = (currencies.length === 1 && currencies[0]) || "";
  const taken = set.taken.map((each) => ({ ...each, currency: noted.get(each.key) ?? assumed }));
  const byCurrency = Map.groupBy(taken, ({ currency }) => currency);
  return {
    ...set,
    taken,
    currencies,
    sums: [...byCurrency]
      .filter(([, all]) => byCurrency.size === 1 || all.some(({ cost }) => cost > 0))
      .map(([currency, all]) => ({
        currency,
        amount: sumOfAmounts(all.map(({ cost }) => cost)),
        assumed: all.some((each) => each.assumed),
      }))
      .sort((a, b) => compareText(a.currency, b.currency)),
  };
}
