// The user's own terms that stand: those that were not removed, merged only into what is still there.
import { compareText } from "../base/text.ts";
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
 * again, unless that one is shipped or a choice's value: then it stands as it is there. Of terms that lead to each other
 * in a circle, since two people merged one word in opposite ways, the one whose id comes first stands, so that all of
 * them mean that.
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
  const left = given
    .filter(({ removed }) => !removed)
    .map((term) => (term.into !== undefined && gone.has(traitKey(term.into)) ? alone(term) : term));
  const first = firstOfCircles(left);
  return first.size === 0
    ? left
    : left.map((term) => (first.has(traitKey(term.id)) ? alone(term) : term));
}

function alone<T extends Standing>({ into: _, ...term }: T): T {
  return term as unknown as T; // `into` may always be missing
}

// Every term is walked over once.
function firstOfCircles(terms: readonly Standing[]): ReadonlySet<string> {
  const into = new Map(
    terms.flatMap(({ id, into: end }) =>
      end === undefined ? [] : [[traitKey(id), traitKey(end)] as const],
    ),
  );
  const first = new Set<string>();
  const done = new Set<string>();
  for (const start of into.keys()) {
    const path: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at)) {
      done.add(at);
      path.push(at);
      at = into.get(at);
    }
    const from = at === undefined ? -1 : path.indexOf(at);
    const [least] = from < 0 ? [] : path.slice(from).sort(compareText);
    if (least !== undefined) first.add(least);
  }
  return first;
}
