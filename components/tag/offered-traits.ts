// The traits offered as one-click chips: what the page says, what is usual here, what was used lately.
import type { Suggestion } from "../../lib/model/draft.ts";
import { traitKey } from "../../lib/model/trait.ts";

/** A chip; `words` are the page's own, where it is the page that suggests it. */
export type Offered = {
  readonly trait: string;
  readonly from: "page" | "usual" | "recent";
  readonly words: readonly string[];
};

/** Most chips used lately; more would be a list to search, and the type-ahead does that better. */
const MOST_RECENT = 6;

/**
 * Returns the chips in the order of their keys, Alt+1 first; a trait that the cohort has is not among them. `keyOf` tells
 * which traits are the same.
 */
export function offeredTraits(
  suggestions: readonly Suggestion[],
  usual: readonly string[],
  recent: readonly string[],
  taken: readonly string[],
  keyOf: (trait: string) => string = traitKey,
): readonly Offered[] {
  const known = new Set(taken.map(keyOf));
  const fresh = (trait: string) => {
    const key = keyOf(trait);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  };
  return [
    ...suggestions
      .filter(({ trait }) => fresh(trait))
      .map(({ trait, words }): Offered => ({ trait, from: "page", words })),
    ...usual
      .filter((trait) => fresh(trait))
      .map((trait): Offered => ({ trait, from: "usual", words: [] })),
    ...recent
      .filter((trait) => fresh(trait))
      .slice(0, MOST_RECENT)
      .map((trait): Offered => ({ trait, from: "recent", words: [] })),
  ];
}
