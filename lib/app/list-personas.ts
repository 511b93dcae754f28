// Reads personas; the popup's first paint has this and no more of them.
import { fold, compareText } from "../base/text.ts";
import type { Persona } from "../model/persona.ts";
import type { Tools } from "./tools.ts";

/** Returns the personas that are not removed, by name. */
export async function listPersonas(tools: Pick<Tools, "store">): Promise<Persona[]> {
  const all = await tools.store.read(["personas"], (tx) => tx.objectStore("personas").getAll());
  return all
    .filter(({ removed }) => !removed)
    .sort((a, b) => compareText(fold(a.name), fold(b.name)) || compareText(a.id, b.id));
}

/** Returns the one of the personas that the popup opens on: the one asked last, where it is still there, or the first. */
export function openingPersona(
  personas: readonly Persona[],
  lastPersona: string,
): Persona | undefined {
  return personas.find(({ id }) => id === lastPersona) ?? personas[0];
}
