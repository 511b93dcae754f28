import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { noteBackup, readBackup } from "../../../lib/app/last-backup.ts";

beforeEach(() => fakeBrowser.reset());

test("remembers the last backup only", async () => {
  expect(await readBackup()).toBeUndefined();
  await noteBackup(Date.parse("2026-11-01T12:00:00.000Z"), 3);
  await noteBackup(Date.parse("2026-11-02T12:00:00.000Z"), 5);
  expect(await readBackup()).toEqual({ at: "2026-11-02T12:00:00.000Z", sightings: 5 });
});

test("takes a damaged note for none", async () => {
  await fakeBrowser.storage.local.set({ backup: { at: "lately", sightings: 5 } });
  expect(await readBackup()).toBeUndefined();
});
