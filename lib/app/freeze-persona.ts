// Keeps a persona as it stands as one more frozen version (FEATURES C18).
import { editedAt } from "../base/time.ts";
import { freezePersona as freeze } from "../model/freeze-persona.ts";
import type { Persona } from "../model/persona.ts";
import { savePersona } from "./edit-persona.ts";
import type { Tools } from "./tools.ts";

/** Writes a persona with its present state as the latest version and returns it; nothing is written where it is that already. */
export async function freezePersona(
  tools: Pick<Tools, "store" | "now" | "announce" | "newId">,
  persona: Persona,
): Promise<Persona> {
  // The latest version may have been frozen where the clock is ahead.
  const frozen = await freeze(persona, editedAt(tools.now(), persona.versions?.at(-1)?.at));
  return frozen === persona ? persona : savePersona(tools, frozen);
}
