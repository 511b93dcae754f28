// What keeps a persona from being saved.
import { tidy } from "../lib/base/text.ts";
import type { Criterion } from "../lib/model/persona.ts";

/** Names of the sentences that say it. */
export type PersonaLack = "personaNeedsName" | "halfTyped" | "personaNeedsTrait";

type Typed = { readonly name: string; readonly traits: readonly Criterion[] };

/** Returns what a persona lacks, in the order of its fields; `typing` is what stands in the field of traits. */
export function personaLack({ name, traits }: Typed, typing: string): PersonaLack | undefined {
  if (tidy(name) === "") return "personaNeedsName";
  // A save would leave it out without a word.
  if (typing.trim() !== "") return "halfTyped";
  return traits.every(({ level }) => level === "must-not") ? "personaNeedsTrait" : undefined;
}
