// How often a backup is written without being asked for, and when the next one is due.
import { DAY_MS, isInstant, toInstant } from "../base/time.ts";

export const BACKUP_PACES = ["off", "daily", "weekly"] as const;
export type BackupPace = (typeof BACKUP_PACES)[number];

/** Why the latest backup was not written. */
export const BACKUP_TROUBLES = ["forbidden", "failed"] as const;
export type BackupTrouble = (typeof BACKUP_TROUBLES)[number];

/** `held` names the state of the map that the latest scheduled file holds; what has not changed is not written again. */
export type BackupSchedule = {
  readonly pace: BackupPace;
  readonly nextAt: string;
  readonly held: string;
  readonly trouble: BackupTrouble | undefined;
};

const DAYS: Record<BackupPace, number> = { off: 0, daily: 1, weekly: 7 };

/** How long after a backup that could not be written the next try is made, in milliseconds. */
export const RETRY_MS = 3_600_000;

/** Returns a schedule from stored data of any shape; what cannot be read is off. */
export function parseSchedule(stored: unknown): BackupSchedule {
  const raw = new Map<string, unknown>(
    stored !== null && typeof stored === "object" ? Object.entries(stored) : [],
  );
  const [nextAt, held] = [raw.get("nextAt"), raw.get("held")];
  return {
    pace: BACKUP_PACES.find((pace) => pace === raw.get("pace")) ?? "off",
    nextAt: typeof nextAt === "string" && isInstant(nextAt) ? nextAt : toInstant(0),
    held: typeof held === "string" ? held : "",
    trouble: BACKUP_TROUBLES.find((trouble) => trouble === raw.get("trouble")),
  };
}

/**
 * Returns the moment, in milliseconds, at which a schedule's next backup is due; undefined while it is off. A moment
 * further away than the pace allows was noted by a clock that ran ahead: it counts from now.
 */
export function dueAt({ pace, nextAt }: BackupSchedule, now: number): number | undefined {
  if (pace === "off") return undefined;
  return Math.min(Date.parse(nextAt), now + DAYS[pace] * DAY_MS);
}

/** Returns the schedule after a backup was written, or found not to be needed, at `now`. */
export function afterBackup(schedule: BackupSchedule, now: number, held: string): BackupSchedule {
  const nextAt = toInstant(now + DAYS[schedule.pace] * DAY_MS);
  return { ...schedule, nextAt, held, trouble: undefined };
}

/** Returns the schedule after a backup could not be written at `now`. */
export function afterTrouble(
  schedule: BackupSchedule,
  now: number,
  trouble: BackupTrouble,
): BackupSchedule {
  return { ...schedule, nextAt: toInstant(now + RETRY_MS), trouble };
}
