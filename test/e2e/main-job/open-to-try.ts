// Opens a browser window with the extension and the sample map in it, for a person to try.
import { startChromium } from "../drivers/chromium.ts";
import type { Driver } from "../drivers/driver.ts";
import { startFirefox } from "../drivers/firefox.ts";
import { findBrowser } from "../find-browser.ts";
import { openDashboard } from "../pages/dashboard.ts";

const TRY = [
  "1. Press Shoal's button in the toolbar (perhaps behind the puzzle piece): it answers for a sample persona.",
  "2. Open a row: its reasons, and under each the words that show it.",
  "3. Open a forum that you know, mark a sentence, press Alt+Shift+S: note who said it, and save.",
  "4. In the dashboard's Data section, export the map, or remove the sample.",
];

/** True where a window can be opened. */
export function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}

/** Opens the window, loads the sample, says what to try, and returns when the window is closed. */
export async function openToTry(say: (line: string) => void): Promise<void> {
  const driver: Driver = findBrowser("chromium")
    ? await startChromium({ headless: false })
    : await startFirefox({ headless: false });
  const dashboard = await openDashboard(driver, "#data");
  await dashboard.loadSample();
  await dashboard.go("ask");
  for (const page of await driver.browser().pages()) {
    if (page.url() === "about:blank") await page.close();
  }
  say(`Shoal is open in ${driver.name}, with a sample map. Try:`);
  for (const line of TRY) say(`  ${line}`);
  say("Close the window to end. It uses a profile of its own, which is then thrown away.");
  const browser = driver.browser();
  if (browser.connected) await new Promise((resolve) => browser.once("disconnected", resolve));
  await driver.close();
}
