// Which rows of the table are drawn.
import { expect, test } from "vitest";
import { rowsInView } from "../../../../../components/dashboard/channels/rows-in-view.ts";

test.each([
  ["at the top", 1000, 0, 400, { first: 0, end: 20 }],
  ["in the middle", 1000, 4000, 400, { first: 90, end: 120 }],
  ["between two rows", 1000, 4020, 400, { first: 90, end: 121 }],
  ["at the end", 1000, 39_600, 400, { first: 980, end: 1000 }],
  ["beyond the end, after rows went away", 5, 39_600, 400, { first: 5, end: 5 }],
  ["with no rows", 0, 0, 400, { first: 0, end: 0 }],
])("draws the rows in view and ten more on either side %s", (_, count, top, height, rows) => {
  expect(rowsInView(count, 40, top, height)).toEqual(rows);
});
