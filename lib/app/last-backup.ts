// When the map was last written into a file that is in the user's own hands.
import { readLocal, writeLocal } from "../browser/local-storage.ts";
import { isInstant, toInstant } from "../base/time.ts";

const KEY = "backup";

/** The last backup: its moment, and how many sightings it held. */
export type Backup = { readonly at: string; readonly sightings: number };

/** Remembers that a backup was written at `now`, in milliseconds. */
export async function noteBackup(now: number, sightings: number): Promise<void> {
  await writeLocal(KEY, { at: toInstant(now), sightings });
}

/** Returns the last backup, or undefined where none was made by this installation. */
export async function readBackup(): Promise<Backup | undefined> {
  const stored = await readLocal(KEY);
  if (stored === null || typeof stored !== "object") return undefined;
  const { at, sightings } = stored as Record<string, unknown>;
  if (typeof at !== "string" || !isInstant(at)) return undefined;
  return { at, sightings: Number(sightings) || 0 };
}
