// Creates, changes and removes personas.
import { editedAt } from "../base/time.ts";
import { joinVersions } from "../exchange/join-personas.ts";
import type { PersonaEdit } from "../model/persona-edit.ts";
import type { Persona } from "../model/persona.ts";
import type { Tools } from "./tools.ts";

type PersonaTools = Pick<Tools, "store" | "now" | "announce" | "newId">;

/**
 * Writes a persona as it stands now and returns it; without an id it is a new one. An edited sample becomes the user's.
 * Versions that were frozen elsewhere meanwhile stay.
 */
export async function savePersona(tools: PersonaTools, persona: PersonaEdit): Promise<Persona> {
  const { sample: _, ...own } = persona;
  const id = persona.id ?? tools.newId("p");
  const saved = await tools.store.write(["personas"], async (tx) => {
    const kept = await tx.objectStore("personas").get(id);
    const edited = { ...own, id, at: editedAt(tools.now(), kept?.at) };
    const versions = joinVersions([...(kept?.versions ?? []), ...(edited.versions ?? [])]);
    const whole = versions.length > 0 ? { ...edited, versions } : edited;
    await tx.objectStore("personas").put(whole);
    return whole;
  });
  tools.announce("map");
  return saved;
}

/** Removes a persona; the removal is kept as a record so that an import does not bring it back. */
export async function removePersona(tools: PersonaTools, persona: Persona): Promise<void> {
  const { note: _, ...rest } = persona;
  await savePersona(tools, { ...rest, traits: [], removed: true });
}
