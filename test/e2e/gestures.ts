// What a person does with a page itself: marks words, and presses the button over it.
import type { Page } from "puppeteer-core";
import type { Driver } from "./drivers/driver.ts";
import { askPopup, type Popup } from "./pages/popup.ts";
import type { TagPanel } from "./pages/panel.ts";

/** Marks the words of an element, as dragging over them does. */
export async function mark(page: Page, id: string): Promise<void> {
  await page.evaluate((name) => {
    getSelection()?.selectAllChildren(document.getElementById(name)!);
  }, id);
}

/** Presses the toolbar button over a page and returns the popup. */
export async function openPopup(driver: Driver, page: Page): Promise<Popup> {
  return askPopup(await driver.pressToolbar(page));
}

/** What is noted on one look: traits as one types them, "seen of read", the element whose words are quoted. */
export type Look = {
  readonly traits: readonly string[];
  readonly seen?: number;
  readonly read?: number;
  readonly quote?: string;
};

/** Opens a page, marks words, fills the panel in, and saves; returns the panel, still open, with what it said. */
export async function tagPage(
  driver: Driver,
  url: string,
  { traits, seen = 1, read = 1, quote }: Look,
): Promise<{
  readonly page: Page;
  readonly popup: Popup;
  readonly panel: TagPanel;
  readonly said: string;
}> {
  const page = await driver.newPage(url);
  if (quote) await mark(page, quote);
  const popup = await openPopup(driver, page);
  const panel = await popup.tag();
  for (const words of traits) await panel.addTrait(words);
  await panel.setCounts(seen, read);
  const said = await panel.save();
  return { page, popup, panel, said };
}
