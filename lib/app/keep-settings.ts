// Reads and changes the settings.
import { randomId } from "../base/ids.ts";
import { readLocal, writeLocal } from "../browser/local-storage.ts";
import type { Changes } from "../browser/changes.ts";
import { parseSettings, type Settings } from "../model/settings.ts";

const KEY = "settings";

/** The observer of a page whose storage area refuses: the same for all that it saves. */
let unkept: string | undefined;

/**
 * Returns the settings; a new installation gets its observer id here. Where the storage area refuses, they are those
 * of a new installation: settings never stop a save.
 */
export async function readSettings(): Promise<Settings> {
  const stored = await readLocal(KEY);
  const settings = parseSettings(stored, () => (unkept ??= randomId("o")));
  if (stored === undefined) await writeLocal(KEY, settings).catch(() => undefined);
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
