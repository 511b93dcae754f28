// What would change a rank, as a sentence.
import { expect, test } from "vitest";
import { rankChange } from "../../../lib/model/rank-change.ts";
import type { AnswerRow } from "../../../lib/exchange/map-question.ts";

const row: AnswerRow = {
  key: "a",
  name: "A",
  kind: "forum",
  lastAt: "2026-01-01T00:00:00.000Z",
  score: 0.2,
  share: 0.2,
  low: 0.1,
  high: 0.3,
  index: 100,
  finds: 2,
  looks: 10,
  credit: 20,
  seen: 2,
  read: 10,
  meaningful: true,
  parts: [],
};

test("asks for more looks first where there are too few", () => {
  const thin = { ...row, read: 2, meaningful: false };
  expect(rankChange(thin, row, "fit", () => 1, 5)).toEqual({ key: "changeThin", facts: { n: 3 } });
});

test("names the looks that would lift it, or says that it is far", () => {
  const four = { n: 4 };
  const exact = [5, true] as const;
  expect(rankChange(row, row, "fit", () => 4, ...exact)).toEqual({ key: "changeUp", facts: four });
  expect(rankChange(row, row, "index", () => undefined, ...exact)?.key).toBe("changeFar");
  expect(rankChange(row, row, "fit", () => 4, 5)).toEqual({ key: "changeAbout", facts: four });
  expect(rankChange(row, row, "index", () => undefined, 5)?.key).toBe("changeFarAbout");
  expect(rankChange(row, undefined, "fit", () => 4, 5)?.key).toBe("changeFirst");
});

test("says nothing in orders that reach or cost decide", () => {
  expect(rankChange(row, row, "reach", () => 4, 5)).toBeUndefined();
});
