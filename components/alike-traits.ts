// Traits of one list that look alike: the same word in two facets.
import { fold } from "../lib/base/text.ts";

/** Returns the traits whose label another trait of the list has too, signs aside: those need their facet's name beside it. */
export function alikeTraits(
  traits: readonly string[],
  labelOf: (trait: string) => string,
): ReadonlySet<string> {
  const look = (trait: string) => fold(labelOf(trait)).replace(/[^\p{L}\p{N}]+/gu, " ");
  const byLabel = Map.groupBy(new Set(traits), look);
  return new Set([...byLabel.values()].filter(({ length }) => length > 1).flat());
}
