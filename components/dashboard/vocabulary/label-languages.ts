// The languages that names of words and facets can be in, beside the two that Shoal speaks.
import { languageTag, LOCALES, type Locale } from "../../../lib/base/messages.ts";
import { toDisplay } from "../../../lib/base/text.ts";

const SPOKEN: ReadonlySet<string> = new Set(LOCALES.map(languageTag));

/** Languages that are offered for a further name; what a file brought along can be in any other. */
const OFFERED = (
  "ar bn cs da de el es fa fi fr he hi hu id it ja ko ms nb nl pl pt ro ru sv sw ta th tr uk ur vi " +
  "zh-Hant"
).split(" ");

/** Returns the tags of labels in languages other than English and Chinese, in the order in which they were given. */
export function otherTags(labels: Readonly<Record<string, string>>): string[] {
  return Object.keys(labels).filter((tag) => !SPOKEN.has(tag));
}

/** Returns a language's name in the reader's language; what is no language's tag is shown as it is. */
export function languageName(tag: string, locale: Locale): string {
  try {
    const names = new Intl.DisplayNames(languageTag(locale), { type: "language" });
    return toDisplay(names.of(tag) ?? tag);
  } catch {
    return toDisplay(tag); // such as "my words", which a file may well say
  }
}

/** Returns the languages that are offered beside those that are there, as tags with names, in the order of the names. */
export function languagesOffered(
  there: readonly string[],
  locale: Locale,
): readonly (readonly [tag: string, name: string])[] {
  const { compare } = new Intl.Collator(languageTag(locale));
  return OFFERED.filter((tag) => !there.includes(tag))
    .map((tag) => [tag, languageName(tag, locale)] as const)
    .sort(([, a], [, b]) => compare(a, b));
}
