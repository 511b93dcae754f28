import { expect, test } from "vitest";
import { partFigures } from "../../../components/part-figures.ts";

test.each([
  ["fit", 0.236, 0.236, "+23.6"],
  ["fit", 0.236, -0.0049, "−0.5"],
  ["index", 310, 12.34, "+12.3"],
  // Shares per unit of cost are small: every part would else be 0.0.
  ["least-cost", 0.0004, 0.00012, "+0.00012"],
  ["fit", 0.0007, 0.0007, "+0.070"],
  ["fit", 1e-9, 0, "+0.000000"],
] as const)(
  "in mode %s beside a largest part of %d writes %d as %s",
  (mode, largest, value, words) => {
    expect(partFigures("en", mode, largest).change(value)).toBe(words);
  },
);
