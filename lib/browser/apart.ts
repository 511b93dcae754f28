// Whether a page stands apart: Firefox gives private windows and container tabs databases of their own.
import { browser } from "wxt/browser";
import { sendCommand } from "./commands.ts";

/** What the background calls out in its own storage when a page asks. */
const CALL = "here";

/** How long the call may take after the background's answer; both are on their way at once. */
const CALL_MS = 1_000;

/** Tells whether this page is in a private window with a storage of its own (Firefox; in Chromium pages never are). */
export function isPrivateWindow(): boolean {
  return browser.extension?.inIncognitoContext === true;
}

/**
 * Tells whether this page's database is another than the background's, as in a container tab: messages reach every
 * page of an extension, but broadcasts only those that share a storage. False where the background does not answer.
 */
export async function isApart(): Promise<boolean> {
  // Chromium has one storage for all pages of an extension.
  if (!import.meta.env.FIREFOX || isPrivateWindow()) return isPrivateWindow();
  const channel = openCalls();
  try {
    const heard = new Promise<boolean>((resolve) => {
      channel.addEventListener("message", ({ data }) => data === CALL && resolve(true));
    });
    if ((await sendCommand({ type: "call" })) !== true) return false;
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), CALL_MS));
    return !(await Promise.race([heard, late]));
  } finally {
    channel.close();
  }
}

/** Calls out from the background to the pages that share its storage. */
export function callOut(): true {
  const channel = openCalls();
  channel.postMessage(CALL);
  channel.close();
  return true;
}

function openCalls(): BroadcastChannel {
  return new BroadcastChannel("shoal-calls");
}
