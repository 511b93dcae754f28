// Criteria after one of their traits was said more precisely.
import type { Criterion } from "../lib/model/persona.ts";
import { traitKey } from "../lib/model/trait.ts";

/** Returns criteria with one trait put in another's place; one that is wanted already only goes. */
export function replaceTrait(
  traits: readonly Criterion[],
  trait: string,
  other: string,
): readonly Criterion[] {
  const isThere = traits.some(
    (each) => each.trait !== trait && traitKey(each.trait) === traitKey(other),
  );
  if (isThere) return traits.filter((each) => each.trait !== trait);
  return traits.map((each) => (each.trait === trait ? { ...each, trait: other } : each));
}
