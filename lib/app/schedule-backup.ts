// Backups that are written by themselves: chosen once, due by the clock, kept quiet about.
import type { Changes } from "../browser/changes.ts";
import { sendCommand } from "../browser/commands.ts";
import type { CopyArea } from "../browser/copy-area.ts";
import { askForDownloads, dropDownloads } from "../browser/downloads.ts";
import { alone, readLocal, writeLocal } from "../browser/local-storage.ts";
import { forgetWake, wakeAt } from "../browser/wake-ups.ts";
import {
  afterBackup,
  afterTrouble,
  dueAt,
  parseSchedule,
  type BackupPace,
  type BackupSchedule,
  type BackupTrouble,
} from "../model/backup-schedule.ts";
import { toInstant } from "../base/time.ts";
import { totalOf, type Sentinel } from "../model/sentinel.ts";
import { noteBackup } from "./last-backup.ts";
import { readCopyState } from "./read-copy-state.ts";

const KEY = "backup-schedule";

/** The name of the browser's alarm for the next backup. */
export const BACKUP_WAKE = "backup";

/** What a run needs: the clock, the second copy's area, and the way to write the whole map as a file. */
export type BackupTools = {
  readonly now: () => number;
  readonly area: CopyArea;
  readonly announce: Changes["announce"];
  /** Resolves when the file is complete on the disk. */
  readonly write: () => Promise<WrittenBackup>;
};

/** What became of a backup: how many sightings the file holds, or why there is none. */
export type WrittenBackup = { readonly sightings: number } | { readonly trouble: BackupTrouble };

/** Returns the schedule. */
export async function readSchedule(): Promise<BackupSchedule> {
  return parseSchedule(await readLocal(KEY));
}

// Two changes at the same time both stay. Returns whether anything was changed.
function changeSchedule(edit: (before: BackupSchedule) => BackupSchedule): Promise<boolean> {
  return alone("backup-schedule", async () => {
    const before = await readSchedule();
    const after = edit(before);
    if (after !== before) await writeLocal(KEY, after);
    return after !== before;
  });
}

/** Returns why the latest scheduled backup was not written, or undefined where it was, or none is wanted. */
export async function readBackupTrouble(): Promise<BackupTrouble | undefined> {
  const { pace, trouble } = await readSchedule();
  return pace === "off" ? undefined : trouble;
}

/**
 * Remembers a backup that a person wrote by hand. A failed write is made good by it; that downloads are forbidden is
 * not, and stays told.
 */
export async function noteBackupByHand(
  tools: Pick<BackupTools, "now" | "announce">,
  sightings: number,
): Promise<void> {
  await noteBackup(tools.now(), sightings);
  await changeSchedule((schedule) =>
    schedule.trouble === "failed" ? { ...schedule, trouble: undefined } : schedule,
  );
  tools.announce("settings");
}

/**
 * Changes how often a backup is written, and has the first one written at once; resolves to false where the browser
 * was not allowed to. Call it first thing in a click: any await before it loses the right to ask.
 */
export async function changeBackupPace(
  tools: Pick<BackupTools, "now" | "announce">,
  pace: BackupPace,
): Promise<boolean> {
  const allowed = pace === "off" ? Promise.resolve(true) : askForDownloads();
  if (!(await allowed)) return false;
  const nextAt = toInstant(tools.now());
  await changeSchedule((before) => ({ ...before, pace, nextAt, held: "", trouble: undefined }));
  if (pace === "off") {
    await forgetWake(BACKUP_WAKE);
    await dropDownloads();
  } else {
    await sendCommand({ type: "back-up" });
  }
  tools.announce("settings");
  return true;
}

/** Writes the backup if one is due, and sets the browser's alarm for the next. Runs of it at once become one. */
export async function runDueBackup(tools: BackupTools): Promise<void> {
  await tools.area.alone("backup", async () => {
    const before = await readSchedule();
    const due = dueAt(before, tools.now());
    if (due === undefined) return;
    const after = due > tools.now() ? before : await backUp(tools, before);
    if (after !== before) {
      const isAsChosen = ({ pace, nextAt }: BackupSchedule) =>
        pace === before.pace && nextAt === before.nextAt;
      // A disk that is full takes no note either: the next try must be set all the same.
      const isNoted = await changeSchedule((now) => (isAsChosen(now) ? after : now)).catch(
        () => true,
      );
      tools.announce("settings");
      if (!isNoted) return; // chosen otherwise while the file was written: that has its own run
    }
    await wakeAt(BACKUP_WAKE, dueAt(after, tools.now()) ?? due);
  });
}

// Whatever goes wrong is noted: a failure that nobody hears of is a backup that nobody has.
async function backUp(tools: BackupTools, schedule: BackupSchedule): Promise<BackupSchedule> {
  return tryBackUp(tools, schedule).catch(() => afterTrouble(schedule, tools.now(), "failed"));
}

async function tryBackUp(tools: BackupTools, schedule: BackupSchedule): Promise<BackupSchedule> {
  const { sentinel } = (await readCopyState(tools.area)) ?? {};
  // Nothing to keep, or nothing new since the last file.
  const held = sentinel ? stateOf(sentinel) : "";
  if (!sentinel || totalOf(sentinel) === 0 || held === schedule.held) {
    return afterBackup(schedule, tools.now(), schedule.held);
  }
  const written = await tools.write();
  if ("trouble" in written) return afterTrouble(schedule, tools.now(), written.trouble);
  await noteBackup(tools.now(), written.sightings);
  return afterBackup(schedule, tools.now(), held);
}

function stateOf({ db, epoch, seq }: Sentinel): string {
  return `${db} ${epoch} ${seq}`;
}
