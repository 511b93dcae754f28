// Which language the browser chose for Shoal.
import { browser } from "wxt/browser";
import type { Locale } from "../base/messages.ts";

/** Returns the locale whose catalogue the browser itself uses for this extension. */
export function browserLocale(): Locale {
  return browser.i18n.getMessage("locale") === "zh_CN" ? "zh_CN" : "en";
}
