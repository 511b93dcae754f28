// The user's gestures outside Shoal's pages: context menu, keyboard shortcut, omnibox.
import { browser } from "wxt/browser";
import { tabInfo, type TabInfo } from "./extension.ts";

export type Gesture = {
  readonly tab: TabInfo;
  readonly linkUrl?: string;
  readonly selectionText?: string;
};

/** Calls back on the tag shortcut and the context menu item, in the gesture itself. */
export function onTagGesture(tag: (gesture: Gesture) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== "tag" || tab?.id === undefined) return;
    tag({
      tab: tabInfo({ ...tab, id: tab.id }),
      ...(info.linkUrl ? { linkUrl: info.linkUrl } : {}),
      ...(info.selectionText ? { selectionText: info.selectionText } : {}),
    });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === "tag-page" && tab?.id !== undefined)
      tag({ tab: tabInfo({ ...tab, id: tab.id }) });
  });
}

let creating: Promise<void> = Promise.resolve();

/** Puts the one context menu item in place, at install and at every start; calls are serialised so that it never doubles. */
export function createMenuWhenNeeded(): void {
  const create = () => {
    creating = creating.then(async () => {
      await browser.contextMenus.removeAll();
      browser.contextMenus.create({
        id: "tag",
        title: browser.i18n.getMessage("menuTag"),
        contexts: ["page", "selection", "link"],
      });
    });
  };
  browser.runtime.onInstalled.addListener(create);
  browser.runtime.onStartup.addListener(create);
}

/** Calls back with what was typed behind the keyword in the address bar. */
export function onOmnibox(ask: (text: string) => void): void {
  browser.omnibox.onInputEntered.addListener(ask);
}
