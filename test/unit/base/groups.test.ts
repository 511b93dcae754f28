// Work in groups: in order, and never more at once than asked for.
import { expect, test } from "vitest";
import { inGroups } from "../../../lib/base/groups.ts";

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

test("counts heavy items for more, and takes one too heavy alone", async () => {
  const groups: number[][] = [];
  let now: number[] = [];
  const work = async (item: number) => {
    if (now.length === 0) groups.push(now);
    now.push(item);
    await Promise.resolve();
    now = [];
    return item;
  };
  const items = [1, 1, 9, 1, 2, 3];
  expect(await inGroups(items, 4, work, (item) => item)).toEqual(items);
  expect(groups).toEqual([
    [1, 1, 9],
    [1, 2, 3],
  ]);
});
