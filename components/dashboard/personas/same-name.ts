// Another persona of the same name: in lists and choices the two look alike.
import { fold } from "../../../lib/base/text.ts";
import type { Persona } from "../../../lib/model/persona.ts";

/** Returns the first of the others that is called so, case and width aside; no name is nobody's. */
export function sameNamed(name: string, others: readonly Persona[]): Persona | undefined {
  const wanted = fold(name);
  return wanted === "" ? undefined : others.find((other) => fold(other.name) === wanted);
}
