// The storage area of the second copy: `storage.local`, key by key, and the locks that keep its writers apart.
import { browser } from "wxt/browser";
import { alone, listLocal } from "./local-storage.ts";

/** An area of texts by key. `read` leaves out what is missing; a damaged area may refuse a key and keep the others. */
export type CopyArea = {
  readonly read: (keys: readonly string[]) => Promise<ReadonlyMap<string, unknown>>;
  /** Writes all of it or nothing. */
  readonly write: (items: ReadonlyMap<string, unknown>) => Promise<void>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
  /** Every key of the area, for when its own list of them is lost. */
  readonly keys: () => Promise<readonly string[]>;
  /** Runs work while no other page or worker runs work of this name; a wait for it ends with the signal's reason. */
  readonly alone: <T>(
    name: string,
    work: () => Promise<T>,
    options?: { readonly signal?: AbortSignal },
  ) => Promise<T>;
  /** Runs work beside others of its kind while nobody runs work of this name alone; rejects with the signal's reason. */
  readonly beside: <T>(
    name: string,
    work: () => Promise<T>,
    options: { readonly signal: AbortSignal },
  ) => Promise<T>;
};

/** Returns the area in this browser's `storage.local`. */
export function localCopyArea(): CopyArea {
  const local = () => browser.storage.local;
  return {
    read: async (keys) => {
      // One at a time: after a torn write a damaged entry makes the whole of a joint read fail.
      const found = await Promise.all(
        keys.map(async (key) => {
          const one: Record<string, unknown> = await local()
            .get(key)
            .catch(() => ({}));
          return [key, one[key]] as const;
        }),
      );
      return new Map(found.filter(([, value]) => value !== undefined));
    },
    write: (items) => local().set(Object.fromEntries(items)),
    remove: (keys) => local().remove([...keys]),
    keys: listLocal,
    alone,
    beside: (name, work, { signal }) =>
      "locks" in navigator
        ? navigator.locks.request(`shoal-${name}`, { mode: "shared", signal }, work)
        : work(),
  };
}
