// Finds the browsers of this machine: by variable, on PATH, then in the usual places of macOS and Windows.
import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";

export type BrowserName = "chromium" | "firefox";

const CANDIDATES: Record<BrowserName, readonly string[]> = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ],
  firefox: [
    "firefox-esr",
    "firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
  ],
};

/** Variables that name a browser's program and win over every search. */
export const BROWSER_VARIABLES: Record<BrowserName, string> = {
  chromium: "CHROME_PATH",
  firefox: "FIREFOX_PATH",
};

/** Returns the full path of a program on PATH, or undefined. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find(isRunnable);
}

/** Returns the program of a browser, or undefined where the machine has none. */
export function findBrowser(name: BrowserName): string | undefined {
  const named = process.env[BROWSER_VARIABLES[name]];
  for (const candidate of named ? [named, ...CANDIDATES[name]] : CANDIDATES[name]) {
    const found = isRooted(candidate) ? isRunnable(candidate) && candidate : findProgram(candidate);
    if (found) return found;
  }
  return undefined;
}

/** Returns the program of a browser; throws one sentence that says how to get it. */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  throw new Error(`No ${name} here. Run: npm run browsers (or set ${BROWSER_VARIABLES[name]}).`);
}

const isRooted = (file: string) => path.posix.isAbsolute(file) || path.win32.isAbsolute(file);

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
