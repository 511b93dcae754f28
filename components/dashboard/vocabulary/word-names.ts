// The name of a word in the reader's language.
import type { WordEntry } from "../../../lib/app/read-word-book.ts";
import { languageTag, type Locale } from "../../../lib/base/messages.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import { parseTrait, valueWords } from "../../../lib/model/trait.ts";

/** Returns a word's name in a language, else in English, else in any, else its id in words. */
export function wordName({ id, labels }: Pick<WordEntry, "id" | "labels">, locale: Locale): string {
  const label = labels[languageTag(locale)] ?? labels["en"] ?? Object.values(labels)[0];
  return toDisplay(label || valueWords(parseTrait(id).value) || id);
}
