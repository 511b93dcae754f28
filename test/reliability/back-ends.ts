// The browsers that harm is done to: Chromium with either of its databases, and Firefox, on a profile that is kept.
import { existsSync, globSync, rmSync } from "node:fs";
import path from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { CHROMIUM_BUILD } from "../e2e/drivers/chromium.ts";
import { FIREFOX_BUILD } from "../e2e/drivers/firefox.ts";
import { needBrowser } from "../e2e/find-browser.ts";
import { sleep, until } from "../e2e/wait.ts";

export const BACK_ENDS = ["leveldb", "sqlite", "firefox"] as const;
export type BackEnd = (typeof BACK_ENDS)[number];

/** One run of a browser on a profile. */
export type Run = {
  readonly browser: Browser;
  /** Opens a page of the extension; `path` such as `sidepanel.html`. */
  readonly open: (path: string) => Promise<Page>;
  /** Kills every process of the browser at once, as a crash or a power cut does. */
  readonly kill: () => Promise<void>;
  /** Closes the browser as a person does. */
  readonly close: () => Promise<void>;
};

const GECKO_ID = "shoal@shoal.example";
const GECKO_UUID = "6f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9";

const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

/** Starts a browser with the built extension on a profile folder, new or used. */
export function start(backEnd: BackEnd, profile: string): Promise<Run> {
  return backEnd === "firefox" ? startFirefox(profile) : startChromium(backEnd, profile);
}

async function startChromium(backEnd: BackEnd, profile: string): Promise<Run> {
  for (const lock of globSync("Singleton*", { cwd: profile })) rmSync(path.join(profile, lock));
  const sqlite = "--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout";
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await puppeteer.launch({
    executablePath: needBrowser("chromium"),
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    args: [...QUIET, ...root, ...(backEnd === "sqlite" ? [sqlite] : [])],
  });
  const id = await browser.installExtension(CHROMIUM_BUILD);
  return runOf(browser, async (file) => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/${file}`);
    return page;
  });
}

async function startFirefox(profile: string): Promise<Run> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: needBrowser("firefox"),
    headless: true,
    userDataDir: profile,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      "extensions.webextensions.keepStorageOnUninstall": true,
      "extensions.webextensions.keepUuidOnUninstall": true,
    },
  });
  await browser.installExtension(FIREFOX_BUILD);
  return runOf(browser, async (file) => {
    const page = await browser.newPage();
    // The load event of an extension's page never comes (seen in 153): start the load, then look at the document.
    void page.goto(`moz-extension://${GECKO_UUID}/${file}`, { timeout: 0 }).catch(() => undefined);
    await until(`${file} to load`, () =>
      page.evaluate(
        () => location.protocol === "moz-extension:" && document.readyState === "complete",
      ),
    );
    return page;
  });
}

function runOf(browser: Browser, open: Run["open"]): Run {
  const main = browser.process();
  if (main?.pid === undefined) throw new Error("the browser has no process");
  const { pid } = main;
  const gone = new Promise<void>((resolve) => main.once("exit", () => resolve()));
  return {
    browser,
    open,
    kill: async () => {
      try {
        process.kill(-pid, "SIGKILL"); // its group: this harness started it, and nothing else is in it
      } catch {
        // It fell by itself.
      }
      await gone;
      await browser.disconnect().catch(() => undefined);
      await sleep(150); // for the last of the group to let go of the files
    },
    close: async () => {
      await browser.close();
    },
  };
}

/** Returns the folder in which a profile keeps the extension's database, or undefined before there is one. */
export function databaseFolder(backEnd: BackEnd, profile: string): string | undefined {
  const pattern =
    backEnd === "firefox"
      ? `storage/default/moz-extension+++${GECKO_UUID}/idb`
      : backEnd === "sqlite"
        ? "Default/IndexedDB/chrome-extension_*"
        : "Default/IndexedDB/chrome-extension_*.indexeddb.leveldb";
  const found = globSync(pattern, { cwd: profile }).map((folder) => path.join(profile, folder));
  return found.find((folder) => existsSync(folder));
}
