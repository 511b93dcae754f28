// The rows of a contrast that are shown at first.
import { expect, test } from "vitest";
import { surestOfEach } from "../../../../../components/dashboard/ask/insights/surest-of-each.ts";

const rows = (signs: string) =>
  signs.split("").map((sign, place) => ({ place, logOdds: sign === "+" ? 1 : -1 }));

test.each([
  ["half of either side, in their order", "++++--+-", 4, [0, 1, 4, 5]],
  ["more of one where the other has few", "+++++-", 4, [0, 1, 2, 5]],
  ["only one where the other has none", "-----", 3, [0, 1, 2]],
  ["one more of the first where the number is odd", "++--", 3, [0, 1, 2]],
  ["all where there are no more", "+-+", 4, [0, 1, 2]],
])("shows %s", (_, signs, most, places) => {
  expect(surestOfEach(rows(signs), most).map(({ place }) => place)).toEqual(places);
});
