// The one seam to webextension-polyfill: what Shoal asks of the browser, in Shoal's words.
import { browser } from "wxt/browser";

/** A tab as far as Shoal may know it: the address and title only after a gesture on it. */
export type TabInfo = {
  readonly id: number;
  readonly windowId: number | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  /** In a private window whose pages of Shoal save nothing (Firefox). */
  readonly apart?: boolean;
};

/** Returns the active tab of the window that this page is part of, or undefined where there is none. */
export async function activeTab(): Promise<TabInfo | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : tabInfo({ ...tab, id: tab.id });
}

/** Returns the tab that this page is shown in, or undefined where it is in none. */
export async function ownTab(): Promise<TabInfo | undefined> {
  // The types are those of pages that are always in one.
  const tab = (await browser.tabs.getCurrent()) as Parameters<typeof tabInfo>[0] | undefined;
  return tab && tabInfo(tab);
}

/** Returns what is known of a tab. */
export function tabInfo(tab: {
  id: number;
  windowId?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
  incognito?: boolean | undefined;
}): TabInfo {
  const { id, windowId, url, title } = tab;
  const apart = import.meta.env.FIREFOX && tab.incognito === true;
  return { id, windowId, url, title, ...(apart ? { apart } : {}) };
}

/** Returns the numbers of all open tabs. */
export async function openTabs(): Promise<ReadonlySet<number>> {
  const tabs = await browser.tabs.query({});
  return new Set(tabs.flatMap(({ id }) => (id === undefined ? [] : [id])));
}

/** Calls back whenever another tab becomes the active one in any window; returns what ends that. */
export function onTabSwitched(tell: () => void): () => void {
  const hear = () => tell();
  browser.tabs.onActivated.addListener(hear);
  return () => browser.tabs.onActivated.removeListener(hear);
}

/**
 * Runs the page reader once in a tab's top frame and returns what it read, as unchecked data.
 * Rejects where the browser refuses: its own pages, the stores, PDF viewers, or no gesture on the tab.
 */
export async function readPage(tab: number): Promise<unknown> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId: tab },
    files: ["/grab.js"],
  });
  return result?.result;
}

/** Returns the address of one of Shoal's own pages. */
export function pageAddress(page: "dashboard.html" | "sidepanel.html", hash = ""): string {
  return browser.runtime.getURL(`/${page}`) + hash;
}

/** Opens the dashboard in a tab, at a section such as `#data`. */
export async function openDashboard(hash = ""): Promise<void> {
  await browser.tabs.create({ url: pageAddress("dashboard.html", hash) });
}

/** Opens the tag panel beside the page. Must be called first thing in a gesture: any await before loses the right. */
export function openPanel(tab: { windowId?: number | undefined }): Promise<void> {
  if ("sidePanel" in browser && tab.windowId !== undefined) {
    return browser.sidePanel.open({ windowId: tab.windowId });
  }
  return sidebarOf(browser)?.open() ?? Promise.resolve();
}

// WXT's types are Chrome's: Firefox's sidebar is looked up by its shape.
function sidebarOf(extension: object): { open: () => Promise<void> } | undefined {
  const { sidebarAction } = extension as { sidebarAction?: { open?: unknown } };
  const open = sidebarAction?.open;
  return typeof open === "function"
    ? { open: () => Promise.resolve(open.call(sidebarAction)) }
    : undefined;
}

/** Returns what is known of the tab with this number. */
export async function tabOf(id: number): Promise<TabInfo> {
  return tabInfo({ ...(await browser.tabs.get(id)), id });
}

/** Returns the version of this build. */
export function programVersion(): string {
  return browser.runtime.getManifest().version;
}
