// The figures of a score's parts.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inShares, partFigures } from "../../../components/part-figures.ts";
import { MODES } from "../../../lib/model/choices.ts";

const parts = (...values: number[]) =>
  values.map((value, i) => ({ name: i === values.length - 1 ? "prior" : `t:${i}`, value }));

test.each([
  ["fit", [0.236, -0.0049, 0.1], ["+23.6%", "−0.5%", "10.0%"], "33.1%"],
  ["reach", [40_171.3, -22.26, 900], ["+40,171", "−22", "900"], "41,049"],
  ["index", [310, 12.34, 100], ["+310.0", "+12.3", "100.0"], "422.3"],
  // Shares per unit of cost are small: every part would else be 0.0.
  ["least-cost", [0.0004, 0.00012, 0], ["+0.00040", "+0.00012", "0"], "0.00052"],
  ["fit", [0.0007, 0, 0], ["+0.070%", "0", "0"], "0.070%"],
  ["fit", [-1e-12, 1e-13], ["≈ 0", "≈ 0"], "≈ 0"],
  // Rounded one by one, 0.4 + 0.4 + 0.4 would be shown to be 1.3.
  ["index", [0.044, 0.044, 0.044], ["+0.044", "+0.044", "0.044"], "0.132"],
  ["index", [1.25, 1.24, 1.26], ["+1.3", "+1.2", "1.3"], "3.8"],
] as const)("in mode %s writes %j as %j, together %s", (mode, values, texts, total) => {
  expect(partFigures("en", mode, parts(...values))).toEqual({ texts, total });
});

test.each([
  // Rounded, the parts are 0.1 more or less than their sum: the change takes it, not the average channel.
  [[0.124, 0.0014], ["+12.4%", "0.1%"], "12.5%"],
  [[0.1244, 0.0014], ["+12.5%", "0.1%"], "12.6%"],
  [[0.1241, 0.0016], ["+12.4%", "0.2%"], "12.6%"],
  [[0.12402, 0.0006, 0.0016], ["+12.4%", "≈ 0", "0.2%"], "12.6%"],
  [[-0.12402, -0.0006, 0.2016], ["−12.4%", "−0.1%", "20.2%"], "7.7%"],
])("of %j writes the average channel alike: %j, together %s", (values, texts, total) => {
  expect(partFigures("en", "fit", parts(...values))).toEqual({ texts, total });
});

test("writes an average channel as it would be written alone, and no change of nothing", () => {
  const value = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (changes) => {
      const given = [...changes, 0, 5.0625]; // the largest by far tells the decimals
      const { texts } = partFigures("en", "index", parts(...given));
      expect(texts.slice(-2)).toEqual(["0", "5.1"]);
    }),
  );
});

test("tells the parts of what costs nothing as those of its share", () => {
  const given = { parts: parts(6, -2, 4), share: 0.25, score: 8 };
  expect(inShares(given).map(({ value }) => value)).toEqual([0.1875, -0.0625, 0.125]);
  expect(inShares({ ...given, score: 0 }).map(({ value }) => value)).toEqual([0, 0, 0]);
});

test("what is shown adds up to what is shown as the sum", () => {
  const value = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 9 }),
      fc.constantFrom(...MODES),
      (v, mode) => {
        const { texts, total } = partFigures("en", mode, parts(...v));
        const numbers = texts.map((text) => Number(text.replace("−", "-").replace(/[+%,≈ ]/g, "")));
        const sum = numbers.reduce((all, each) => all + each, 0);
        expect(sum).toBeCloseTo(Number(total.replace(/[%,≈ ]/g, "")), 5);
      },
    ),
  );
});
