// A frozen version of a persona, by its hash or the beginning of it that the dashboard shows.
import { tidy } from "../lib/base/text.ts";
import type { Persona } from "../lib/model/persona.ts";
import type { Asked } from "./find-persona.ts";
import { UsageError } from "./terminal.ts";

/** Fewest digits of a hash that tell versions apart; the dashboard shows as many. */
const FEWEST = 8;

const digitsOf = (hash: string): string => hash.toLowerCase().replace(/^v:/, "");

/**
 * Returns what was frozen under a hash, its name saying so, with the unit that its persona has today; undefined where no hash is or begins so. Throws UsageError where several do.
 */
export function findVersion(personas: readonly Persona[], wanted: string): Asked | undefined {
  const digits = digitsOf(wanted);
  const all = personas.flatMap(({ versions = [], ...persona }) =>
    versions.map((version) => ({ persona, version })),
  );
  const exact = all.filter(({ version }) => version.hash === wanted);
  const begun = all.filter(({ version }) => digitsOf(version.hash).startsWith(digits));
  const found = exact.length > 0 || digits.length < FEWEST ? exact : begun;
  const hashes = new Set(found.map(({ version }) => version.hash));
  if (hashes.size > 1) {
    throw new UsageError(
      `Several frozen versions begin with "${wanted}"; give more of ${[...hashes].join(", ")}.`,
    );
  }
  // A copy of a persona has the versions of the one that it was copied from.
  const [first] = found;
  if (!first) return undefined;
  const { name, traits, role, at, hash } = first.version;
  const { role: _, ...persona } = first.persona;
  return {
    ...persona,
    ...(role && { role }),
    name: `${tidy(name, 100)} as frozen ${at.slice(0, 10)} (${hash.slice(0, FEWEST + 2)})`,
    traits,
  };
}
