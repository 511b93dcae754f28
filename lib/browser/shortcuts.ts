// The keyboard shortcuts that the browser gave to Shoal, and the browser's own page to change them.
import { browser } from "wxt/browser";

// As `wxt.config.ts` names it.
const TAG_COMMAND = "tag-page";

/** One shortcut: what it does, in the browser's language, and its keys; empty where the user or a conflict took them. */
export type Shortcut = {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
};

/** Returns the shortcuts as they are set now. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = "", description = "", shortcut = "" }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** Returns the keys that tag a page; undefined where there are none. */
export async function tagKeys(): Promise<string | undefined> {
  return (await listShortcuts()).find(({ name }) => name === TAG_COMMAND)?.keys || undefined;
}

/** Opens the browser's page for changing shortcuts. Rejects where the browser has none that an extension may open. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox alone has this one, hence it is missing in the shared types: https://bugzil.la/1303384
  const open: unknown = Reflect.get(browser.commands, "openShortcutSettings");
  if (typeof open === "function") await open.call(browser.commands);
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
