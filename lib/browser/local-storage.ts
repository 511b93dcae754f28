// Small values outside the database: settings, and numbers that live as long as the browser runs.
import { browser } from "wxt/browser";

/** Returns the stored value of a key, or undefined; throws where the storage area cannot read it. */
export async function askLocal(key: string): Promise<unknown> {
  const found: Record<string, unknown> = await browser.storage.local.get(key);
  return found[key];
}

/** Returns the stored value of a key, or undefined; a damaged storage area reads as empty. */
export function readLocal(key: string): Promise<unknown> {
  return askLocal(key).catch(() => undefined);
}

/** Does work while no other page does work of that name. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return "locks" in navigator ? await navigator.locks.request(`shoal-${name}`, work) : work();
}

/** Stores a value under a key. */
export async function writeLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
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

/** Returns the id of this run of the browser: `make` gives it once, then it is kept until the browser closes. */
export async function browserSession(make: () => string): Promise<string> {
  const { session } = await browser.storage.session.get("session");
  if (typeof session === "string") return session;
  const made = make();
  await browser.storage.session.set({ session: made });
  return made;
}
