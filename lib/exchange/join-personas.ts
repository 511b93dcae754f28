// Two versions of one persona joined: the later edit stands, and no frozen version is ever lost.
import { canonicalJson } from "../base/json.ts";
import { compareText, LIMITS } from "../base/text.ts";
import type { Persona, PersonaVersion } from "../model/persona.ts";
import { compareInstants } from "../base/instant-order.ts";
import { laterRecord } from "./later-record.ts";

/** Returns the later persona with the frozen versions of both, oldest first, each once. */
export function joinPersonas(a: Persona, b: Persona): Persona {
  const { versions: ofA, ...bareA } = a;
  const { versions: ofB, ...bareB } = b;
  const later = laterRecord(bareA, bareB);
  if (!ofA && !ofB) return later;
  return { ...later, versions: joinVersions([...(ofA ?? []), ...(ofB ?? [])]) };
}

/** Returns frozen versions, oldest first, each once; of more than a persona can have, the latest. */
export function joinVersions(versions: readonly PersonaVersion[]): PersonaVersion[] {
  const distinct = new Map(versions.map((version) => [canonicalJson(version), version]));
  return [...distinct]
    .sort(([x, a], [y, b]) => compareInstants(a.at, b.at) || compareText(x, y))
    .map(([, version]) => version)
    .slice(-LIMITS.list);
}
