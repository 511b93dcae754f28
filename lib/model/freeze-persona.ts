// Frozen versions of a persona: what plans refer to, dated and hashed.
import { hashText } from "../base/ids.ts";
import { canonicalJson } from "../base/json.ts";
import { compareText } from "../base/text.ts";
import type { Criterion, Persona, PersonaVersion } from "./persona.ts";
import { traitKey } from "./trait.ts";

type Content = Pick<Persona, "name" | "traits">;

/** Returns the hash of what a persona says: its name and its traits by key, in whatever order they stand. */
export async function personaHash({ name, traits }: Content): Promise<string> {
  const lines = traits.map(({ trait, level }) => `${traitKey(trait)} ${level}`).sort(compareText);
  return `v:${await hashText(canonicalJson({ name, traits: lines }))}`;
}

/** Returns the persona with its present state as the latest version, dated `at`; one that is already frozen comes back as it is. */
export async function freezePersona(persona: Persona, at: string): Promise<Persona> {
  const hash = await personaHash(persona);
  const { name, note, versions = [] } = persona;
  if (versions.some((version) => version.hash === hash)) return persona;
  const traits = persona.traits.map(({ trait, level }): Criterion => ({ trait, level }));
  const version: PersonaVersion = { hash, at, name, traits, ...(note && { note }) };
  return { ...persona, versions: [...versions, version] };
}
