// Ranges with decimals: as exact as they were written.
import { expect, test } from "vitest";
import { parseBand } from "../../../lib/model/band.ts";

test("does not let neighbours overlap by what numbers leave", () => {
  expect(parseBand("1,1", [0, Infinity])?.to).toBe(1.2);
  expect(parseBand("0.2", [0, Infinity])?.to).toBe(0.3);
});

test.each([
  ["41,5", 41.5, 41.6],
  ["42", 42, 43],
  ["0,5-1,5", 0.5, 1.6],
  [">=2.5", 2.5, Infinity],
  ["<=1.5", 0, 1.6],
  [">1.25", 1.26, Infinity],
  ["1.5k", 1_500, 1_500],
  ["0.5k", 500, 501],
])("%s is from %d to %d", (text, from, to) => {
  const band = parseBand(text, [0, Infinity]);
  expect(band?.from).toBeCloseTo(from);
  expect(band?.to === Infinity ? to : band?.to).toBeCloseTo(to);
});
