// Work in groups: in order, and never more at once than asked for.
import { expect, test } from "vitest";
import { groupsOf, inGroups } from "../../../lib/base/groups.ts";

test("works on a group at a time and returns results in their order", async () => {
  let running = 0;
  let most = 0;
  const results = await inGroups([5, 1, 4, 2, 3], 2, async (item) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, item));
    running--;
    return item * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(2);
  expect(await inGroups([], 2, () => 1)).toEqual([]);
});

test("counts heavy items for more, and takes one too heavy alone", () => {
  expect([...groupsOf([1, 1, 9, 1, 2, 3], 4, (item) => item)]).toEqual([
    [1, 1, 9],
    [1, 2, 3],
  ]);
});
