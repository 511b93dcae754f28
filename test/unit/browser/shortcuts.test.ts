// The keys that the browser gave.
import { afterEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { tagKeys } from "../../../lib/browser/shortcuts.ts";

afterEach(() => vi.restoreAllMocks());

test.each([
  ["Alt+Shift+S", "Alt+Shift+S"],
  ["⌥⇧S", "⌥⇧S"],
  ["", undefined],
  [undefined, undefined],
])("tells the keys %j that tag a page as %j", async (shortcut, keys) => {
  const commands = [
    { name: "_execute_action", shortcut: "Alt+Shift+F" },
    { name: "tag-page", ...(shortcut !== undefined && { shortcut }) },
  ];
  // The types know the form with a callback alone.
  vi.spyOn(fakeBrowser.commands, "getAll").mockResolvedValue(commands as never);
  expect(await tagKeys()).toBe(keys);
});
