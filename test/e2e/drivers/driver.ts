// A driver: one running browser with the built extension in it, and the gestures a person makes in the browser itself.
import type { Browser, Page } from "puppeteer-core";
import type { BrowserName } from "../find-browser.ts";
import type { PageSurface, Surface } from "../surface.ts";

export type ExtensionPage = "popup.html" | "sidepanel.html" | "dashboard.html";

/** How to start: with `proxyPort` every web request goes there, so fixture pages appear under real-looking hosts. */
export type DriverOptions = {
  readonly proxyPort?: number;
  /** Language of the browser's own interface, as a tag. */
  readonly language?: string;
  readonly headless?: boolean;
  /** Size of the screen of a headless Chromium, which leaves the popup less room than most screens do. */
  readonly screen?: `${number}x${number}`;
  /**
   * The user has allowed Shoal to manage downloads. No driver can press the button of Chromium's own question, so
   * there the build has the permission from the start; in Firefox the question is answered by a setting.
   */
  readonly downloadsAllowed?: boolean;
};

export type Driver = {
  readonly name: BrowserName;
  /** Where the extension's pages are: scheme and host. */
  readonly base: string;
  /** Where downloads land. */
  readonly downloads: string;
  readonly browser: () => Browser;
  readonly newPage: (url?: string) => Promise<Page>;
  readonly openExtensionPage: (
    file: ExtensionPage,
    hash?: string,
    where?: "tab" | "window",
  ) => Promise<PageSurface>;
  /** Presses the toolbar button over a page, as a user does: grants activeTab and opens the real popup. */
  readonly pressToolbar: (page: Page) => Promise<Surface>;
  /** The tag panel beside the page, once something has opened it. */
  readonly panelBeside: () => Promise<Surface>;
  /** Presses the tag shortcut over a page; only where the browser can be made to. */
  readonly pressTagShortcut?: (page: Page) => Promise<void>;
  /** Chooses Shoal's item in the context menu of a page; only where the browser can be made to. */
  readonly chooseMenuItem?: (page: Page) => Promise<void>;
  /** Stops the background, as the browser does when it is idle. */
  readonly stopBackground?: () => Promise<void>;
  /** Closes the browser and starts it again on the same profile. */
  readonly restart: () => Promise<void>;
  /** Closes the browser and removes its profile. */
  readonly close: () => Promise<void>;
};
