// The user's own terms that stand: those that were not removed, merged only into what is still there.
import { facetOf } from "./facets.ts";
import { parseTrait, traitKey } from "./trait.ts";

type Standing = {
  readonly id: string;
  readonly into?: string | undefined;
  readonly removed?: boolean | undefined;
};

/** Tells whether a trait is one of a built-in choice's values. */
export function isFixedValue(id: string): boolean {
  const { facet, value } = parseTrait(id);
  return facetOf(facet)?.values?.some(([each]) => each === value) ?? false;
}

/**
 * Returns the terms that were not removed. One that was merged into a term that was removed since counts for itself
 * again, unless that one is shipped or a choice's value: then it stands as it is there.
 */
export function standingTerms<T extends Standing>(
  given: readonly T[],
  isShipped: (id: string) => boolean,
): T[] {
  const gone = new Set(
    given
      .filter(({ id, removed }) => removed && !isShipped(id) && !isFixedValue(id))
      .map(({ id }) => traitKey(id)),
  );
  return given
    .filter(({ removed }) => !removed)
    .map((term) => {
      if (term.into === undefined || !gone.has(traitKey(term.into))) return term;
      const { into: _, ...single } = term;
      return single as T; // `into` may always be missing
    });
}
