// The browser that measures: one profile for all ways, a fresh page for each figure.
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import type { ServedWay } from "./build-pages.ts";

/** Starts Chromium on a profile. */
export function launch(program: string, profile: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: program,
    headless: true,
    userDataDir: profile,
    protocolTimeout: 3_600_000,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--enable-precise-memory-info",
    ],
  });
}

/** Opens a way's page, does something in it and closes it. */
export async function inPage<T>(
  browser: Browser,
  { url }: ServedWay,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(String(error)));
  try {
    await page.goto(url);
    await page.waitForFunction(() => "bench" in globalThis);
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Opens some other database first: what the browser itself needs for its first one is nobody's cost. */
export async function warmUp(browser: Browser, { url }: ServedWay): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open("warm-up");
        request.addEventListener("success", () => {
          request.result.close();
          resolve(undefined);
        });
        request.addEventListener("error", resolve);
      }),
  );
  await page.close();
}

/** Returns the bytes that a way keeps on disk; call it while the browser is closed. */
export async function bytesOf(profile: string, { port, workers }: ServedWay): Promise<number> {
  let sum = 0;
  for (const name of await readdir(profile, { recursive: true })) {
    // Private files stand under a number, not under their origin: only the way with workers has any.
    const own = name.includes(`_${port}.indexeddb`) || (workers && /File System.\d/.test(name));
    if (!own) continue;
    const found = await stat(join(profile, name));
    if (found.isFile()) sum += found.size;
  }
  return sum;
}
