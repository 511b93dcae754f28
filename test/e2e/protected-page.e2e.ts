// A page that the browser gives to no extension: said so, with what can be done all the same.
import { afterAll, beforeAll, expect, test } from "vitest";
import { startChromium } from "./drivers/chromium.ts";
import type { Driver } from "./drivers/driver.ts";

let driver: Driver;
beforeAll(async () => {
  driver = await startChromium({});
});
afterAll(() => driver?.close());

test("says PAGE_PROTECTED over a page that cannot be read, and offers to name the place", async () => {
  const panel = await driver.openExtensionPage("sidepanel.html");
  await panel.wait({ css: '[data-testid="tag-panel"][data-state="ready"]' });
  // The panel's own tab is such a page; the shortcut's gesture is asked for by message.
  await panel.page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { getCurrent: () => Promise<{ id: number }> };
        runtime: { sendMessage: (message: object) => Promise<unknown> };
      };
    };
    const { id } = await chrome.tabs.getCurrent();
    await chrome.runtime.sendMessage({ type: "capture", tab: id });
  });
  expect(await panel.text({ testid: "limit" })).toContain("SHOAL-PAGE_PROTECTED");
  await panel.wait({ testid: "by-hand" });
});
