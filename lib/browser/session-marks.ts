// Marks that live as long as the browser runs: what is done once per run.
import { browser } from "wxt/browser";

/** Marks by name: `has` tells whether one was set in this run, `set` sets it. */
export type Marks = {
  readonly has: (name: string) => Promise<boolean>;
  readonly set: (name: string) => Promise<void>;
};

/** Returns the marks of this run. Where they cannot be kept there are none: doing a thing again costs little. */
export function sessionMarks(): Marks {
  const area = () => browser.storage.session;
  return {
    has: async (name) => {
      const found: Record<string, unknown> = await area()
        .get(name)
        .catch(() => ({}));
      return found[name] !== undefined;
    },
    set: (name) =>
      area()
        .set({ [name]: true })
        .catch(() => undefined),
  };
}

/** Tells whether this browser keeps databases in LevelDB, or may: Chromium and what is built on it. */
export function isChromium(): boolean {
  return browser.runtime.getURL("").startsWith("chrome-extension:");
}
