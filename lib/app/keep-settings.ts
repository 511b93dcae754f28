// Reads and changes the settings.
import { randomId } from "../base/ids.ts";
import {
  alone,
  askLocal,
  listLocal,
  readLocal,
  writeLocal,
  writeLocals,
} from "../browser/local-storage.ts";
import type { Changes } from "../browser/changes.ts";
import { parseSettings, type Settings } from "../model/settings.ts";

/** What an installation began with, and with it the observer. */
const KEY = "settings";

/** What can be changed. */
const NAMES = [
  "observerLabel",
  "language",
  "halfLifeDays",
  "lastPersona",
  "stickyTraits",
  "recentTraits",
] as const satisfies readonly (keyof Settings)[];

/** Where a changed setting is: each has an entry of its own, so that what pages change at once all stays. */
const keyOf = (name: string): string => `${KEY}:${name}`;

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
    return readSingly();
  }
}

/**
 * Changes some settings, keeps the rest, and returns them all. Nothing is read before it is written: a popup may close
 * right after a choice.
 */
export async function changeSettings(
  changes: Partial<Omit<Settings, "observer">>,
  announce: Changes["announce"],
): Promise<Settings> {
  const known: Readonly<Record<string, unknown>> = parse(changes);
  const changed = NAMES.filter((name) => name in changes);
  await writeLocals(Object.fromEntries(changed.map((name) => [keyOf(name), known[name]])));
  announce("settings");
  return readSettings();
}

// A damaged entry makes the joint read fail: the others count, and what cannot be read again is begun anew.
async function readSingly(): Promise<Settings> {
  await new Promise((go) => setTimeout(go, 100));
  const keys = [KEY, ...NAMES.map(keyOf)];
  const values = await Promise.all(keys.map(readLocal));
  const stored = Object.fromEntries(keys.map((key, i) => [key, values[i]]));
  const there = await listLocal().catch((): readonly string[] => []);
  if (stored[KEY] === undefined && there.includes(KEY)) {
    await writeLocal(KEY, parse(undefined)).catch(() => undefined);
  }
  return settingsIn(stored);
}

const parse = (stored: unknown) => parseSettings(stored, () => (unkept ??= randomId("o")));

async function begin(): Promise<Settings> {
  const settings = parse(undefined);
  await writeLocal(KEY, settings).catch(() => undefined);
  return (await askSettings()) ?? settings;
}

async function askSettings(): Promise<Settings | undefined> {
  const stored = await askLocal([KEY, ...NAMES.map(keyOf)]);
  return stored[KEY] === undefined ? undefined : settingsIn(stored);
}

function settingsIn(stored: Readonly<Record<string, unknown>>): Settings {
  const changed = NAMES.flatMap((name) => {
    const value = stored[keyOf(name)];
    return value === undefined ? [] : [[name, value] as const];
  });
  return parse({ ...Object(stored[KEY]), ...Object.fromEntries(changed) });
}
