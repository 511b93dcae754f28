import { expect, test } from "vitest";
import { perHundred, rangePerHundred } from "../../../components/small-shares.ts";

test("says every share in looks per hundred, a small one so that it is not none", () => {
  const said = [0.504, 0.01, 0.0042, 0.00042, 0.000001, 0].map(perHundred);
  expect(said).toEqual(["50", "1", "0.4", "0.04", "0", "0"]);
});

test("gives a narrow range decimals, and none to one that is nothing", () => {
  expect(rangePerHundred(0.031, 0.118)).toEqual(["3", "12"]);
  expect(rangePerHundred(0.002, 0.0084)).toEqual(["0.2", "0.8"]);
  expect(rangePerHundred(0.0001, 0.0192)).toEqual(["0", "2"]);
  expect(rangePerHundred(0.0001, 0.0012)).toEqual(["0", "0.1"]);
  expect(rangePerHundred(0.00012, 0.0008)).toEqual(["0.01", "0.08"]);
  expect(rangePerHundred(0, 0.00001)).toBeUndefined();
});
