// Whether a page stands in a private window.
import { browser } from "wxt/browser";

/** Tells whether this page is in a private window with a storage of its own (Firefox; in Chromium pages never are). */
export function isPrivateWindow(): boolean {
  return browser.extension?.inIncognitoContext === true;
}
