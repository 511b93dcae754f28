// Costs of a set: amounts in different currencies are told apart.
import { describe, expect, test } from "vitest";
import { priceSet } from "../../../lib/insight/costs.ts";
import type { SmallestSet } from "../../../lib/insight/smallest-set.ts";

const take = (key: string, cost: number, assumed = false) => ({
  key,
  cost,
  assumed,
  reachAssumed: false,
  thin: false,
  covered: 0.5,
});
const SET: SmallestSet = {
  by: "looks",
  taken: [take("a", 100), take("b", 200), take("c", 300), take("d", 200, true)],
  cost: 800,
  covered: 0.5,
  missing: 0,
  guarantee: 0.5,
};
const noted = (key: string, amount: number, currency?: string) => ({
  key,
  cost: { amount, ...(currency !== undefined && { currency }) },
});

describe("costs of a set", () => {
  test("add up per currency, in whatever case it was typed; what is assumed is of none of several", () => {
    const channels = [noted("a", 100, "eur"), noted("b", 200, "CHF"), noted("c", 300, "EUR ")];
    const { currencies, sums, taken } = priceSet(SET, [...channels, { key: "d" }]);
    expect(currencies).toEqual(["CHF", "EUR"]);
    expect(taken.map(({ currency }) => currency)).toEqual(["EUR", "CHF", "EUR", ""]);
    expect(sums).toEqual([
      { currency: "", amount: 200, assumed: true },
      { currency: "CHF", amount: 200, assumed: false },
      { currency: "EUR", amount: 400, assumed: false },
    ]);
  });

  test("are sums as people add up decimals", () => {
    const channels = ["a", "b", "c"].map((key) => noted(key, 1.1, "EUR"));
    const set = { ...SET, taken: SET.taken.slice(0, 3).map((each) => ({ ...each, cost: 1.1 })) };
    expect(priceSet(set, channels).sums).toMatchObject([{ amount: 3.3 }]);
  });

  test.each([
    ["EUR", "EUR"],
    [undefined, ""],
  ])("are one sum in one currency (%s), what is assumed among them", (typed, currency) => {
    const channels = ["a", "b", "c"].map((key) => noted(key, 100, typed));
    expect(priceSet(SET, channels)).toMatchObject({
      currencies: [currency],
      sums: [{ currency, amount: 800, assumed: true }],
    });
  });
});
