// Frozen versions of a persona: what it said on a day, dated, and hashed to be referred to.
import { hashText } from "../base/ids.ts";
import { canonicalJson } from "../base/json.ts";
import { compareText } from "../base/text.ts";
import type { Criterion, Persona, PersonaVersion } from "./persona.ts";
import { traitKey } from "./trait.ts";

type Content = Pick<Persona, "name" | "traits" | "role">;

/**
 * Returns the hash of what a persona says: its name, its traits by key, in whatever order they stand, and its part in the
 * decision where it has one.
 */
export async function personaHash({ name, traits, role }: Content): Promise<string> {
  const lines = traits.map(({ trait, level }) => `${traitKey(trait)} ${level}`).sort(compareText);
  return `v:${await hashText(canonicalJson({ name, traits: lines, ...(role && { role }) }))}`;
}

/**
 * Returns the persona with its present state as the latest version, dated `at`; one whose latest version says the same
 * comes back as it is. What an earlier version said is frozen once more, under the same hash.
 */
export async function freezePersona(persona: Persona, at: string): Promise<Persona> {
  const hash = await personaHash(persona);
  const { name, role, note, versions = [] } = persona;
  const latest = versions.at(-1);
  if (latest && (await personaHash(latest)) === hash) return persona;
  const traits = persona.traits.map(({ trait, level }): Criterion => ({ trait, level }));
  const version: PersonaVersion = {
    hash,
    at,
    name,
    traits,
    ...(role && { role }),
    ...(note && { note }),
  };
  return { ...persona, versions: [...versions, version] };
}
