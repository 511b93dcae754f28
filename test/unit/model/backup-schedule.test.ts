import { expect, test } from "vitest";
import {
  afterBackup,
  afterTrouble,
  dueAt,
  parseSchedule,
  RETRY_MS,
  type BackupPace,
} from "../../../lib/model/backup-schedule.ts";
import { DAY_MS, toInstant } from "../../../lib/base/time.ts";

const NOW = Date.parse("2026-11-27T09:00:00.000Z");
const aSchedule = (pace: BackupPace, inMs: number) =>
  parseSchedule({ pace, nextAt: toInstant(NOW + inMs), held: "m:1 0 4" });

test.each([
  ["never while off", "off", -DAY_MS, undefined],
  ["at its moment", "daily", 3_000, NOW + 3_000],
  ["when it was missed", "weekly", -9 * DAY_MS, NOW - 9 * DAY_MS],
  ["no later than a pace from now, where a clock ran ahead", "daily", 400 * DAY_MS, NOW + DAY_MS],
] as const)("is due %s", (_, pace, inMs, due) => {
  expect(dueAt(aSchedule(pace, inMs), NOW)).toBe(due);
});

test("is due a pace after the last one, and an hour after one that failed", () => {
  const weekly = aSchedule("weekly", 0);
  const done = afterBackup({ ...weekly, trouble: "failed" }, NOW, "m:1 0 9");
  expect(done).toMatchObject({ held: "m:1 0 9", trouble: undefined });
  expect(dueAt(done, NOW)).toBe(NOW + 7 * DAY_MS);
  const failed = afterTrouble(weekly, NOW, "failed");
  expect(failed).toMatchObject({ held: "m:1 0 4", trouble: "failed" });
  expect(dueAt(failed, NOW)).toBe(NOW + RETRY_MS);
});

test.each([undefined, null, "daily", { pace: "hourly" }, { pace: "daily", nextAt: "soon" }])(
  "reads %j without harm",
  (stored) => {
    expect(() => dueAt(parseSchedule(stored), NOW)).not.toThrow();
  },
);
