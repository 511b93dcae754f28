// Reads and changes the settings.
import { randomId } from "../base/ids.ts";
import { alone, askLocal, writeLocal } from "../browser/local-storage.ts";
import type { Changes } from "../browser/changes.ts";
import { parseSettings, type Settings } from "../model/settings.ts";

const KEY = "settings";

/** The observer of a page whose storage area refuses: the same for all that it saves. */
let unkept: string | undefined;

/**
 * Returns the settings; a new installation gets its observer id here. Where the storage area refuses, they are those
 * of a new installation, and nothing is written: settings never stop a save, and one failed read takes none away.
 */
export async function readSettings(): Promise<Settings> {
  try {
    return (
      (await askSettings()) ?? (await alone(KEY, async () => (await askSettings()) ?? begin()))
    );
  } catch {
    return newSettings();
  }
}

/** Changes some settings, keeps the rest, and returns them all. What several pages change at once all stays. */
export async function changeSettings(
  changes: Partial<Settings>,
  announce: Changes["announce"],
): Promise<Settings> {
  const settings = await alone(KEY, async () => {
    // What cannot be read twice is damaged: what is written now makes it whole again.
    const before = await askSettings().catch(() => later(askSettings).catch(() => undefined));
    const after = parseSettings({ ...(before ?? newSettings()), ...changes }, () => randomId("o"));
    await writeLocal(KEY, after);
    return after;
  });
  announce("settings");
  return settings;
}

const newSettings = () => parseSettings(undefined, () => (unkept ??= randomId("o")));

async function begin(): Promise<Settings> {
  const settings = newSettings();
  await writeLocal(KEY, settings).catch(() => undefined);
  return settings;
}

async function askSettings(): Promise<Settings | undefined> {
  const stored = await askLocal(KEY);
  return stored === undefined ? undefined : parseSettings(stored, () => (unkept ??= randomId("o")));
}

function later<T>(ask: () => Promise<T>): Promise<T> {
  return new Promise<void>((go) => setTimeout(go, 100)).then(ask);
}
