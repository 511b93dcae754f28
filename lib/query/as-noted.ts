// A value that the vocabulary does not know, in the spelling in which a map has it.
import { parseTrait, splitKey, traitKey } from "../model/trait.ts";
import type { Known } from "./read-word.ts";

/**
 * Returns a trait, its facet by its id, with a value that is in use in another spelling in that one: "climbing shoes"
 * where a climbing shoe was noted. What the vocabulary knows stays, as do ranges, which nothing is noted for.
 */
export function asNoted(trait: string, known: Known | undefined): string {
  const [base, qualifiers] = splitKey(trait);
  const { facet, value } = parseTrait(base);
  const isOfFacet = (id: string) => id.startsWith(`${facet}:`);
  if (!known || facet === "" || known.inUse.has(traitKey(base))) return trait;
  if (known.find(value).some(isOfFacet)) return trait;
  const noted = known.noted(value).find(isOfFacet);
  return noted === undefined ? trait : noted + qualifiers;
}
