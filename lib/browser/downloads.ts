// The downloads folder, where the user allowed Shoal to write into it.
import { browser } from "wxt/browser";

const NEEDED = { permissions: ["downloads" as const] };

/** How often an unfinished download is looked at, in milliseconds, and for how long. */
const LOOK_MS = 250;
const GIVE_UP_MS = 300_000;

/** Asks the user for the permission and tells whether it was given; call it first thing in a click. */
export function askForDownloads(): Promise<boolean> {
  return browser.permissions.request(NEEDED);
}

/** Tells whether the permission is there. */
export function hasDownloads(): Promise<boolean> {
  return browser.permissions.contains(NEEDED);
}

/** Gives the permission back, where the browser takes it. */
export async function dropDownloads(): Promise<void> {
  await browser.permissions.remove(NEEDED).catch(() => false);
}

/** Writes what lies at an address of Shoal's own into the downloads folder; resolves once it is complete on the disk. */
export async function downloadQuietly(url: string, fileName: string): Promise<void> {
  const id = await browser.downloads.download({
    url,
    filename: fileName,
    conflictAction: "uniquify",
    saveAs: false,
  });
  const end = Date.now() + GIVE_UP_MS;
  while (Date.now() < end) {
    const [found] = await browser.downloads.search({ id });
    if (found?.state === "complete") return;
    if (!found || found.state === "interrupted") throw new Error(`not written: ${found?.error}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  throw new Error("not written in time");
}
