// The region that a typed name means: one of the vocabulary by any of its names, or as it was typed.
import { isSameWord } from "../../../lib/base/plain-word.ts";
import { tidy } from "../../../lib/base/text.ts";
import type { Word } from "../../../lib/app/vocabulary.ts";
import { parseTrait, valueWords } from "../../../lib/model/trait.ts";

/** Returns the trait that a typed name stands for among the words of the facet, or "" where nothing was typed. */
export function regionNamed(typed: string, regions: readonly Word[]): string {
  const name = tidy(typed.replace(/[;=]+/g, " "), 100);
  if (name === "") return "";
  const known = regions.find(({ id, labels, aliases }) =>
    [valueWords(parseTrait(id).value), ...Object.values(labels), ...aliases].some((each) =>
      isSameWord(each, name),
    ),
  );
  return known?.id ?? `region:${name}`;
}
