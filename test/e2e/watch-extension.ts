// Watches every page and worker of the extension: what it asked of the network, and what its policy refused.
import type { Browser, CDPSession, Target } from "puppeteer-core";

/** `requests` to anywhere but the extension itself, and `complaints` of the browser: policy violations, errors, uncaught exceptions. */
export type Watch = {
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
};

/** Watches all targets under `base`, those that are open and those to come. */
export async function watchExtension(browser: Browser, base: string): Promise<Watch> {
  const requests: string[] = [];
  const complaints: string[] = [];
  const inside = (url: string) => url.startsWith(base) || /^(blob|data):/.test(url);

  const watch = async (target: Target) => {
    if (!target.url().startsWith(base)) return;
    const session: CDPSession = await target.createCDPSession();
    session.on("Network.requestWillBeSent", ({ request }) => {
      if (!inside(request.url)) requests.push(request.url);
    });
    session.on("Network.webSocketCreated", ({ url }) => requests.push(url));
    session.on("Log.entryAdded", ({ entry }) => {
      if (entry.level === "error" || entry.source === "security" || entry.source === "violation")
        complaints.push(`${target.url()}: ${entry.text}`);
    });
    session.on("Runtime.exceptionThrown", ({ exceptionDetails: { text, exception } }) => {
      complaints.push(`${target.url()}: ${text} ${exception?.description ?? ""}`);
    });
    await session.send("Network.enable");
    // Both tell of what happened before they were asked.
    await Promise.all([session.send("Log.enable"), session.send("Runtime.enable")]);
    // Loads that were over before the watch began are still in the page's own list.
    const { result } = await session.send("Runtime.evaluate", {
      expression: `JSON.stringify(performance.getEntriesByType("resource").map((entry) => entry.name))`,
    });
    const loaded = JSON.parse(String(result.value)) as string[];
    requests.push(...loaded.filter((url) => !inside(url)));
  };
  const begin = (target: Target) => {
    watch(target).catch((error: unknown) => {
      // A page that closed while the watch began has nothing more to tell; anything else is a hole in the watch.
      if (!/closed|detached|No target/i.test(String(error)))
        complaints.push(`unwatched: ${String(error)}`);
    });
  };
  browser.on("targetcreated", begin);
  browser.on("targetchanged", begin);
  await Promise.all(browser.targets().map(watch));
  return { requests, complaints };
}
