// Long computations in steps: the same result at once and in turns, and the page's turn in between.
import { expect, test } from "vitest";
import { atOnce, inTurns, type Steps } from "../../../lib/base/steps.ts";

function* sumUp(numbers: readonly number[], wait = 0): Steps<number> {
  let sum = 0;
  for (const each of numbers) {
    for (const until = performance.now() + wait; performance.now() < until;);
    sum += each;
    yield;
  }
  return sum;
}

test("gives the same result at once and in turns", async () => {
  expect(atOnce(sumUp([1, 2, 3]))).toBe(6);
  expect(await inTurns(sumUp([1, 2, 3]))).toBe(6);
});

test("lets others have a turn while it computes", async () => {
  let turns = 0;
  const other = setInterval(() => turns++, 1);
  await inTurns(
    sumUp(
      Array.from({ length: 100 }, () => 1),
      2,
    ),
  );
  clearInterval(other);
  expect(turns).toBeGreaterThan(3);
});

test("rejects with what a step throws", async () => {
  // oxlint-disable-next-line require-yield -- it never comes so far
  function* fails(): Steps<never> {
    throw new Error("no");
  }
  await expect(inTurns(fails())).rejects.toThrow("no");
});
