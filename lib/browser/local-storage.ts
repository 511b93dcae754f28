// Small values outside the database: settings, and numbers that live as long as the browser runs.
import { browser } from "wxt/browser";

/** Returns the stored values of some keys; throws where the storage area cannot read one of them. */
export function askLocal(keys: readonly string[]): Promise<Record<string, unknown>> {
  return browser.storage.local.get([...keys]);
}

/** Returns the stored value of a key, or undefined; a damaged storage area reads as empty. */
export async function readLocal(key: string): Promise<unknown> {
  return (await askLocal([key]).catch(() => ({}) as Record<string, unknown>))[key];
}

/** Does work while no other page does work of that name; rejects with the signal's reason where that comes first. */
export async function alone<T>(
  name: string,
  work: () => Promise<T>,
  options: { readonly signal?: AbortSignal } = {},
): Promise<T> {
  return "locks" in navigator
    ? await navigator.locks.request(`shoal-${name}`, options, work)
    : work();
}

/** Stores a value under a key. */
export function writeLocal(key: string, value: unknown): Promise<void> {
  return writeLocals({ [key]: value });
}

/** Stores values under their keys, in one write. */
export async function writeLocals(values: Readonly<Record<string, unknown>>): Promise<void> {
  await browser.storage.local.set(values);
}

/** Removes keys and what is under them. */
export async function removeLocal(keys: readonly string[]): Promise<void> {
  await browser.storage.local.remove([...keys]);
}

/** Returns every key. */
export async function listLocal(): Promise<readonly string[]> {
  const area = browser.storage.local as { getKeys?: () => Promise<string[]> }; // newer than the types
  if (area.getKeys) return area.getKeys();
  return Object.keys(await browser.storage.local.get(null));
}

/** Calls back when a key's value was changed, by whichever page; returns how to stop that. */
export function onLocalChange(key: string, hear: () => void): () => void {
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === "local" && key in changes) hear();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/**
 * Returns the id of this run of the browser: `make` gives it once, then it is kept until the browser closes. Pages that
 * ask at once are given the same.
 */
export async function browserSession(make: () => string): Promise<string> {
  const kept = async () => {
    const { session } = await browser.storage.session.get("session");
    return typeof session === "string" ? session : undefined;
  };
  const before = await kept();
  if (before !== undefined) return before;
  return alone("session", async () => {
    const other = await kept();
    if (other !== undefined) return other;
    const made = make();
    await browser.storage.session.set({ session: made });
    return made;
  });
}
