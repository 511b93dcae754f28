// Which rows of a long list are drawn.
import fc from "fast-check";
import { expect, test } from "vitest";
import { listWindow } from "../../../components/list-window.ts";

test("draws the rows in view and a few around them", () => {
  const heights = Array.from({ length: 1000 }, () => 50);
  expect(listWindow(heights, 5_000, 500, 4)).toEqual({
    first: 96,
    end: 114,
    above: 4_800,
    below: 44_300,
  });
});

test("never loses height, whatever the rows and the scroll position", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 300 }),
      fc.nat(100_000),
      fc.nat(2_000),
      (heights, top, height) => {
        const { first, end, above, below } = listWindow(heights, top, height, 8);
        const drawn = heights.slice(first, end).reduce((sum, each) => sum + each, 0);
        const total = heights.reduce((sum, each) => sum + each, 0);
        expect(above + drawn + below).toBe(total);
      },
    ),
  );
});
