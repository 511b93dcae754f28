// Freezes a persona: a dated, hashed state that plans refer to (FEATURES C18).
import { hashText } from "../base/ids.ts";
import { canonicalJson } from "../base/json.ts";
import { toInstant } from "../base/time.ts";
import type { Persona } from "../model/persona.ts";
import { savePersona } from "./edit-persona.ts";
import type { Tools } from "./tools.ts";

/** Saves a persona with its state as one more version and returns it; a state that is frozen already is not doubled. */
export async function freezePersona(
  tools: Pick<Tools, "store" | "now" | "announce" | "newId">,
  persona: Persona,
): Promise<Persona> {
  const { name, traits, versions = [] } = persona;
  const hash = `v:${await hashText(canonicalJson({ name, traits }))}`;
  if (versions.at(-1)?.hash === hash) return persona;
  const version = { hash, at: toInstant(tools.now()), name, traits };
  return savePersona(tools, { ...persona, versions: [...versions, version] });
}
