// The language of a surface: the user's choice, else the browser's.
import { browserLocale } from "../browser/locale.ts";
import { languageTag, type Locale } from "../base/messages.ts";
import type { Settings } from "../model/settings.ts";

/** Returns the locale that the settings choose and marks the document with it. */
export function surfaceLocale({ language }: Pick<Settings, "language">, page: Document): Locale {
  const locale = language === "auto" ? browserLocale() : language;
  page.documentElement.lang = languageTag(locale);
  return locale;
}
