// Shares so small that of a hundred people none would be left.
import { expect, test } from "vitest";
import { outOf, rangePerHundred } from "../../../components/small-shares.ts";

test("says a small share of so many people that it is not none", () => {
  expect([0.5, 0.01, 0.004, 0.0004, 0].map(outOf)).toEqual([100, 100, 1_000, 10_000, 10_000]);
});

test("gives a narrow range decimals, and none to one that is nothing", () => {
  expect(rangePerHundred(0.031, 0.118)).toEqual(["3", "12"]);
  expect(rangePerHundred(0.002, 0.0084)).toEqual(["0.2", "0.8"]);
  expect(rangePerHundred(0.0001, 0.0192)).toEqual(["0", "2"]);
  expect(rangePerHundred(0.0001, 0.0012)).toEqual(["0", "0.1"]);
  expect(rangePerHundred(0.00012, 0.0008)).toEqual(["0.01", "0.08"]);
  expect(rangePerHundred(0, 0.00001)).toBeUndefined();
});
