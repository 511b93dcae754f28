// What the index is built with: the broader terms and spellings of the map and of the built-in vocabulary.
import type { Building } from "../store/reindex.ts";
import { VOCABULARY_VERSION } from "../index/vocabulary-version.ts";
import { BUILTIN_TERMS } from "../model/builtin-terms.ts";
import { lexiconOf } from "../model/lexicon-rows.ts";
import type { Term } from "../model/term.ts";

/** Returns what to build the index of a map with these terms of its own with. */
export function buildingFor(terms: readonly Term[], halfLifeDays: number): Building {
  return {
    halfLifeDays,
    vocabulary: VOCABULARY_VERSION,
    broader: lexiconOf(terms, BUILTIN_TERMS),
  };
}
