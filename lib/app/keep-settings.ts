// Reads and changes the settings.
import { randomId } from "../base/ids.ts";
import { readLocal, writeLocal } from "../browser/local-storage.ts";
import type { Changes } from "../browser/changes.ts";
import { parseSettings, type Settings } from "../model/settings.ts";

const KEY = "settings";

/** Returns the settings; a new installation gets its observer id here. */
export async function readSettings(): Promise<Settings> {
  const stored = await readLocal(KEY);
  const settings = parseSettings(stored, () => randomId("o"));
  if (stored === undefined) await writeLocal(KEY, settings);
  return settings;
}

/** Changes some settings, keeps the rest, and returns them all. */
export async function changeSettings(
  changes: Partial<Settings>,
  announce: Changes["announce"],
): Promise<Settings> {
  const settings = parseSettings({ ...(await readSettings()), ...changes }, () => randomId("o"));
  await writeLocal(KEY, settings);
  announce("settings");
  return settings;
}
