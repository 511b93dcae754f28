// Drives Firefox through WebDriver BiDi, and through the browser's own scope for the gestures that BiDi lacks.
import { randomUUID } from "node:crypto";
import path from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { needBrowser } from "../find-browser.ts";
import { pageSurface } from "../surface.ts";
import { until } from "../wait.ts";
import type { Driver, DriverOptions, ExtensionPage } from "./driver.ts";
import { firefoxFrame } from "./firefox-frame.ts";
import { firefoxWindow } from "./firefox-window.ts";
import { makeProfile, needBuild } from "./profile.ts";

export const FIREFOX_BUILD = path.resolve(".output/firefox-mv3");

/** The extension's id in Firefox, as wxt.config.ts sets it. */
export const GECKO_ID = "shoal@shoal.example";

/** Starts Firefox with a new profile and the built extension. */
export async function startFirefox(options: DriverOptions): Promise<Driver> {
  const profile = makeProfile();
  const uuid = randomUUID();
  const base = `moz-extension://${uuid}`;
  let browser: Browser;
  const start = async () => {
    browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: needBrowser("firefox"),
      headless: options.headless ?? true,
      userDataDir: profile.folder,
      defaultViewport: null,
      args: ["--remote-allow-system-access"], // else moz-extension: pages and the browser's scope are refused
      extraPrefsFirefox: prefs(options, profile.downloads, uuid),
    });
    await browser.installExtension(needBuild(FIREFOX_BUILD));
  };
  await start();
  const scope = () => firefoxWindow(browser);
  const openFrame = async (file: ExtensionPage, timeoutMs?: number) => {
    const address = `${base}/${file}`;
    const isOpen = async () => {
      const ready = "return content.document.readyState;";
      return (await scope().runInFrame(address, ready)) === "complete";
    };
    await until(`${file} to open`, isOpen, timeoutMs);
    return firefoxFrame(scope(), address);
  };

  return {
    name: "firefox",
    base,
    downloads: profile.downloads,
    browser: () => browser,
    newPage: async (url) => {
      const page = await browser.newPage();
      if (url) await page.goto(url);
      return page;
    },
    openExtensionPage: async (file, hash = "", where = "tab") => {
      const page = await browser.newPage({ type: where });
      // The load event of an extension's page never comes (seen in 153): start the load, then look at the document.
      void page.goto(`${base}/${file}${hash}`, { timeout: 0 }).catch(() => undefined);
      await until(`${file} to load`, () =>
        page.evaluate(
          () => location.protocol === "moz-extension:" && document.readyState === "complete",
        ),
      );
      return pageSurface(page);
    },
    pressToolbar: async (page) => {
      await bringToFront(page);
      const press = () =>
        scope().run(`ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs")
        .ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID("${GECKO_ID}").extension)
        .triggerAction(window)`);
      await press();
      // A window that just came to the front may take the popup away again: then one presses once more.
      return openFrame("popup.html", POPUP_MS).catch(async () => {
        await press();
        return openFrame("popup.html");
      });
    },
    panelBeside: () => openFrame("sidepanel.html"),
    pressTagShortcut: async (page) => {
      await bringToFront(page);
      await scope().run(
        `[...document.querySelectorAll("keyset[id^=ext-keyset] key")]
          .find((key) => key.getAttribute("key").toUpperCase() === "S").doCommand()`,
      );
    },
    chooseMenuItem: async (page) => {
      await bringToFront(page);
      await page.mouse.click(40, 40, { button: "right" });
      await until("the context menu", () =>
        scope().run(`(() => {
          const menu = document.getElementById("contentAreaContextMenu");
          const item = [...menu.querySelectorAll("menuitem")].find(({ id }) => /shoal.*-menuitem/.test(id));
          if (menu.state !== "open" || !item) return false;
          menu.activateItem(item);
          return true;
        })()`),
      );
    },
    restart: async () => {
      await browser.close();
      await start();
    },
    close: async () => {
      await browser.close();
      profile.remove();
    },
  };
}

/** How long a popup may take to open before the button is pressed again. */
const POPUP_MS = 6_000;

async function bringToFront(page: Page): Promise<void> {
  await page.bringToFront();
}

function prefs(
  { proxyPort, language, downloadsAllowed }: DriverOptions,
  downloads: string,
  uuid: string,
) {
  return {
    "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: uuid }),
    // A temporary add-on is uninstalled when the browser closes; its data must live on as an installed one's would.
    "extensions.webextensions.keepStorageOnUninstall": true,
    "extensions.webextensions.keepUuidOnUninstall": true,
    ...(proxyPort === undefined ? {} : proxyPrefs(proxyPort)),
    "dom.security.https_first": false,
    "browser.download.folderList": 2,
    "browser.download.dir": downloads,
    "browser.download.useDownloadDir": true,
    "browser.download.always_ask_before_handling_new_types": false,
    ...(downloadsAllowed ? { "extensions.webextOptionalPermissionPrompts": false } : {}),
    ...(language ? { "intl.locale.requested": language } : {}),
  };
}

function proxyPrefs(port: number) {
  return {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": port,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": port,
    "network.proxy.allow_hijacking_localhost": true,
    "network.proxy.no_proxies_on": "",
  };
}
