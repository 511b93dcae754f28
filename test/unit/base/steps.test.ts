// Long computations in steps: the same result at once and in turns, and the page's turn in between.
import { expect, test } from "vitest";
import { atOnce, inTurns, type Steps } from "../../../lib/base/steps.ts";

function* sumUp(numbers: readonly number[]): Steps<number> {
  let sum = 0;
  for (const each of numbers) {
    sum += each;
    yield;
  }
  return sum;
}

test("gives the same result at once and in turns", async () => {
  expect(atOnce(sumUp([1, 2, 3]))).toBe(6);
  expect(await inTurns(sumUp([1, 2, 3]))).toBe(6);
});

test("rejects where it was given up, however short it is", async () => {
  const given = AbortSignal.abort(new Error("given up"));
  await expect(inTurns(sumUp([1]), given)).rejects.toThrow("given up");
});

test("lets others have a turn while it computes", async () => {
  const order: string[] = [];
  function* named(name: string): Steps<void> {
    for (let i = 0; i < 40; i++) {
      for (const until = performance.now() + 2; performance.now() < until;);
      order.push(name);
      yield;
    }
  }
  await Promise.all([inTurns(named("a")), inTurns(named("b"))]);
  expect(order.filter((name, i) => i > 0 && name !== order[i - 1]).length).toBeGreaterThan(1);
});

test("rejects with what a step throws", async () => {
  // oxlint-disable-next-line require-yield -- it never comes so far
  function* fails(): Steps<never> {
    throw new Error("no");
  }
  await expect(inTurns(fails())).rejects.toThrow("no");
});

test("is given up where its signal says so", async () => {
  const giving = new AbortController();
  function* forever(): Steps<never> {
    for (;;) yield;
  }
  const waiting = inTurns(forever(), giving.signal);
  giving.abort();
  await expect(waiting).rejects.toThrow(/abort/i);
});
