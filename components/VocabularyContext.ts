// The vocabulary of the surface, handed down to every component.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Vocabulary } from "../lib/app/load-vocabulary.ts";
import { ORDERED_FACETS } from "../lib/model/ordered-facets.ts";
import { parseTrait, valueWords } from "../lib/model/trait.ts";

/** What stands in until the real vocabulary has loaded: traits read as their ids in words. */
export const PLAIN_VOCABULARY: Vocabulary = {
  words: [],
  traitLabel: (trait) => valueWords(parseTrait(trait).value),
  facetLabel: valueWords,
  facets: ORDERED_FACETS,
  derive: () => [],
  complete: (trait) => trait,
  readings: () => undefined,
  match: () => [],
};

export const VocabularyContext = createContext<Vocabulary>(PLAIN_VOCABULARY);

/** Returns the vocabulary of the surface. */
export function useVocabulary(): Vocabulary {
  return useContext(VocabularyContext);
}
