// The persona that is most like what was asked for: the near miss that a contrast is worth most with.
import type { Criterion, Persona } from "../../../../lib/model/persona.ts";
import { traitKey } from "../../../../lib/model/trait.ts";

/**
 * Returns the persona that shares most traits with some criteria, the first of several; wanting what the others must not
 * have is no trait shared. Undefined where there is no persona.
 */
export function nearestTo(
  criteria: readonly Criterion[],
  personas: readonly Persona[],
): Persona | undefined {
  const asked = new Set(criteria.map(keyOf));
  let nearest: { readonly persona: Persona; readonly shared: number } | undefined;
  for (const persona of personas) {
    const shared = [...new Set(persona.traits.map(keyOf))].filter((key) => asked.has(key)).length;
    if (!nearest || shared > nearest.shared) nearest = { persona, shared };
  }
  return nearest?.persona;
}

const keyOf = ({ trait, level }: Criterion): string =>
  `${level === "must-not" ? "-" : ""}${traitKey(trait)}`;
