// The pace of long work.
import { expect, test } from "vitest";
import { paceOf } from "../../../../components/dashboard/work-pace.ts";

test.each([
  [
    "half done in two seconds",
    { done: 100, total: 200, elapsedMs: 2000 },
    { rate: 50, secondsLeft: 2 },
  ],
  [
    "taken up where another page left it",
    { done: 1_100, total: 1_200, elapsedMs: 2000, from: 1_000 },
    { rate: 50, secondsLeft: 2 },
  ],
  ["nothing done yet", { done: 0, total: 200, elapsedMs: 2000 }, undefined],
  ["slower than one a second", { done: 1, total: 3, elapsedMs: 4000 }, { rate: 1, secondsLeft: 8 }],
  ["all done, with no time left", { done: 4, total: 4, elapsedMs: 1000 }, { rate: 4 }],
  ["more done than was foreseen", { done: 5, total: 4, elapsedMs: 1000 }, { rate: 5 }],
])("tells the pace: %s", (_, pace, told) => expect(paceOf(pace)).toEqual(told));
