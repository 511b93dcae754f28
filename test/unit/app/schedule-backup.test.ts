// The scheduled backup's runs: due, caught up, skipped, failed, never two at once.
import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readBackup } from "../../../lib/app/last-backup.ts";
import { keepCommit } from "../../../lib/app/keep-copy.ts";
import {
  changeBackupPace,
  noteBackupByHand,
  readBackupTrouble,
  readSchedule,
  runDueBackup,
  type BackupTools,
} from "../../../lib/app/schedule-backup.ts";
import { DAY_MS } from "../../../lib/base/time.ts";
import { emptySentinel, stepSentinel } from "../../../lib/model/step-sentinel.ts";
import type { Sentinel } from "../../../lib/model/sentinel.ts";
import { aSighting } from "../../fixtures/a-map.ts";
import { fakeCopyArea } from "../../fixtures/fake-copy-area.ts";

const START = Date.parse("2026-11-27T09:00:00.000Z");

let now: number;
let sentinel: Sentinel;
let tools: BackupTools;
const write = vi.fn<BackupTools["write"]>();

beforeEach(() => {
  fakeBrowser.reset();
  now = START;
  sentinel = emptySentinel("m:1");
  write.mockReset().mockResolvedValue({ sightings: 1 });
  tools = { now: () => now, area: fakeCopyArea(), announce: () => undefined, write };
});

/** Saves a sighting as far as the second copy knows of it. */
async function save(id: string): Promise<void> {
  const changes = [{ kind: "sightings" as const, before: undefined, after: aSighting({ id }) }];
  sentinel = stepSentinel(sentinel, changes);
  await keepCommit(tools.area, { sentinel, changes, extras: undefined });
}

const choose = (pace: string, nextAt = new Date(now).toISOString()) =>
  fakeBrowser.storage.local.set({ "backup-schedule": { pace, nextAt } });

const alarmAt = async () => (await fakeBrowser.alarms.get("backup"))?.scheduledTime;

test("writes nothing while it is off", async () => {
  await save("s:1");
  await runDueBackup(tools);
  expect(write).not.toHaveBeenCalled();
  expect(await alarmAt()).toBeUndefined();
});

test("writes when due, remembers it, and sets the alarm for the next", async () => {
  await save("s:1");
  await choose("daily");
  await Promise.all([runDueBackup(tools), runDueBackup(tools)]);
  expect(write).toHaveBeenCalledTimes(1);
  expect(await readBackup()).toEqual({ at: new Date(START).toISOString(), sightings: 1 });
  expect(await alarmAt()).toBe(START + DAY_MS);
});

test("catches up at the next start, whatever became of the alarm", async () => {
  await save("s:1");
  await choose("weekly");
  await runDueBackup(tools);
  await save("s:2");
  await fakeBrowser.alarms.clearAll(); // as Firefox does when it closes
  now += 30 * DAY_MS;
  await runDueBackup(tools);
  expect(write).toHaveBeenCalledTimes(2);
  expect(await alarmAt()).toBe(now + 7 * DAY_MS);
});

test("stays off where it is turned off while the file is written", async () => {
  await save("s:1");
  await choose("daily");
  write.mockImplementation(async () => {
    await changeBackupPace(tools, "off");
    return { sightings: 1 };
  });
  await runDueBackup(tools);
  expect((await readSchedule()).pace).toBe("off");
  expect(await alarmAt()).toBeUndefined();
});

test("leaves an alarm alone that is set already", async () => {
  await save("s:1");
  await choose("daily", new Date(START + DAY_MS).toISOString());
  await runDueBackup(tools);
  const create = vi.spyOn(fakeBrowser.alarms, "create");
  now += 3_600_000;
  await runDueBackup(tools);
  expect(create).not.toHaveBeenCalled();
  expect(await alarmAt()).toBe(START + DAY_MS);
});

test("writes no second file of a map that has not changed, and none of an empty one", async () => {
  await choose("daily");
  await runDueBackup(tools);
  expect(write).not.toHaveBeenCalled();
  await save("s:1");
  now += DAY_MS;
  await runDueBackup(tools);
  now += DAY_MS;
  await runDueBackup(tools);
  expect(write).toHaveBeenCalledTimes(1);
  expect(await alarmAt()).toBe(now + DAY_MS);
});

test.each([
  ["the browser refuses", () => Promise.reject(new Error("disk full")), "failed"],
  ["the permission is gone", async () => ({ trouble: "forbidden" as const }), "forbidden"],
])("says that %s, notes no backup, and tries again in an hour", async (_, refuse, trouble) => {
  await save("s:1");
  await choose("daily");
  write.mockImplementationOnce(refuse);
  await runDueBackup(tools);
  expect(await readSchedule()).toMatchObject({ trouble });
  expect(await readBackup()).toBeUndefined();
  expect(await alarmAt()).toBe(START + 3_600_000);
  now += 3_600_000;
  await runDueBackup(tools);
  expect(await readSchedule()).toMatchObject({ trouble: undefined });
  expect(write).toHaveBeenCalledTimes(2);
});

test("notes a failure too where the second copy cannot be read", async () => {
  await choose("daily");
  const unread = () => Promise.reject(new Error("damaged"));
  await runDueBackup({ ...tools, area: { ...tools.area, read: unread } });
  expect(await readBackupTrouble()).toBe("failed");
  expect(await alarmAt()).toBe(START + 3_600_000);
});

test("sets the next try even where the failure cannot be noted", async () => {
  await save("s:1");
  await choose("daily");
  write.mockRejectedValueOnce(new Error("disk full"));
  const full = vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("disk full"));
  await runDueBackup(tools);
  full.mockRestore();
  expect(await alarmAt()).toBe(START + 3_600_000);
});

test.each([
  ["failed", undefined],
  ["forbidden", "forbidden"],
])("tells after a backup by hand, where a scheduled one was %s, of %s", async (trouble, left) => {
  const announce = vi.fn<BackupTools["announce"]>();
  await fakeBrowser.storage.local.set({
    "backup-schedule": { pace: "daily", nextAt: new Date(now).toISOString(), trouble },
  });
  expect(await readBackupTrouble()).toBe(trouble);
  await noteBackupByHand({ ...tools, announce }, 7);
  expect(await readBackup()).toMatchObject({ sightings: 7 });
  expect(await readBackupTrouble()).toBe(left);
  expect(announce).toHaveBeenCalledWith("settings");
});

test("tells of no trouble once backups are off", async () => {
  await fakeBrowser.storage.local.set({ "backup-schedule": { pace: "off", trouble: "failed" } });
  expect(await readBackupTrouble()).toBeUndefined();
});
