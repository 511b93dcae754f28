// Drives Chromium (or Chrome, or Edge) through the DevTools protocol: real toolbar clicks, the real popup.
import path from "node:path";
import puppeteer, { type Browser, type LaunchOptions } from "puppeteer-core";
import { needBrowser } from "../find-browser.ts";
import { pageSurface } from "../surface.ts";
import { until } from "../wait.ts";
import type { Driver, DriverOptions } from "./driver.ts";
import { grantAll, makeProfile, needBuild, presetDownloads } from "./profile.ts";

export const CHROMIUM_BUILD = path.resolve(".output/chrome-mv3");

/** Arguments that keep the browser itself from talking to the network while it is watched. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

/** Starts Chromium with a new profile and the built extension. */
export async function startChromium(options: DriverOptions): Promise<Driver> {
  const profile = makeProfile();
  if (options.downloadsAllowed) presetDownloads(profile);
  const build = needBuild(CHROMIUM_BUILD);
  const launch: LaunchOptions = {
    executablePath: needBrowser("chromium"),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile.folder,
    defaultViewport: null,
    ...(options.downloadsAllowed
      ? {}
      : { downloadBehavior: { policy: "allow", downloadPath: profile.downloads } }),
    args: [
      ...QUIET,
      ...(options.proxyPort === undefined ? [] : proxyArguments(options.proxyPort)),
      "--window-size=1280,800",
      ...(options.screen ? [`--screen-info={${options.screen}}`] : []),
      ...(options.language ? [`--lang=${options.language}`] : []),
    ],
  };
  let browser: Browser;
  let base = "";
  let id = "";
  const start = async () => {
    browser = await launchWhereverSandboxed(launch);
    id = await browser.installExtension(
      options.downloadsAllowed ? grantAll(build, profile) : build,
    );
    base = `chrome-extension://${id}`;
  };
  await start();

  return {
    name: "chromium",
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
      await page.goto(`${base}/${file}${hash}`);
      return pageSurface(page);
    },
    pressToolbar: async (page) => {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error("the extension is not in the browser");
      const open = () =>
        browser.targets().filter((target) => target.url().startsWith(`${base}/popup.html`));
      const before = new Set(open());
      await page.triggerExtensionAction(extension);
      const popup = await until("the popup", async () => open().find((each) => !before.has(each)));
      return pageSurface(await popup.asPage());
    },
    panelBeside: async () => {
      const panel = await browser.waitForTarget((each) =>
        each.url().startsWith(`${base}/sidepanel.html`),
      );
      return pageSurface(await panel.asPage());
    },
    stopBackground: async () => {
      const target = browser
        .targets()
        .find((each) => each.type() === "service_worker" && each.url().startsWith(base));
      if (!target) return;
      await (await target.worker())?.close();
      await until("the worker to end", async () => !browser.targets().includes(target));
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

function proxyArguments(port: number): string[] {
  return [`--proxy-server=http://127.0.0.1:${port}`, "--proxy-bypass-list=<-loopback>"];
}

/** Root has no sandbox in Chromium, nor have most containers: there, and only there, it runs without. */
async function launchWhereverSandboxed(options: LaunchOptions): Promise<Browser> {
  const unsafe = { ...options, args: [...(options.args ?? []), "--no-sandbox"] };
  if (process.getuid?.() === 0) return puppeteer.launch(unsafe);
  try {
    return await puppeteer.launch(options);
  } catch (error) {
    if (!/sandbox/i.test(String(error))) throw error;
    return puppeteer.launch(unsafe);
  }
}
