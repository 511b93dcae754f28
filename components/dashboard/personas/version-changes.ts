// What changed in a persona since a version was frozen.
import type { DecisionRole, Level } from "../../../lib/model/choices.ts";
import type { Criterion, Persona, PersonaVersion } from "../../../lib/model/persona.ts";
import { traitKey } from "../../../lib/model/trait.ts";

export type VersionChange =
  | { readonly type: "name"; readonly from: string; readonly to: string }
  | { readonly type: "role"; readonly from: DecisionRole | ""; readonly to: DecisionRole | "" }
  | { readonly type: "added" | "removed"; readonly trait: string; readonly level: Level }
  | { readonly type: "level"; readonly trait: string; readonly from: Level; readonly to: Level };

/** Returns the differences of all that a version keeps, which is what its hash is of; the order of the lines is none. */
export function changesSince(
  version: PersonaVersion,
  now: Pick<Persona, "name"> & {
    readonly traits: readonly Criterion[];
    readonly role?: DecisionRole | "" | undefined;
  },
): readonly VersionChange[] {
  const before = byKey(version.traits);
  const after = byKey(now.traits);
  const renamed: VersionChange[] =
    version.name === now.name ? [] : [{ type: "name", from: version.name, to: now.name }];
  const { role: from = "" } = version;
  const { role: to = "" } = now;
  const recast: VersionChange[] = from === to ? [] : [{ type: "role", from, to }];
  const added: VersionChange[] = [...after].flatMap(([key, { trait, level }]): VersionChange[] => {
    const old = before.get(key);
    if (!old) return [{ type: "added", trait, level }];
    return old.level === level ? [] : [{ type: "level", trait, from: old.level, to: level }];
  });
  const removed: VersionChange[] = [...before].flatMap(([key, { trait, level }]) =>
    after.has(key) ? [] : [{ type: "removed", trait, level }],
  );
  return [...renamed, ...recast, ...added, ...removed];
}

const byKey = (traits: readonly Criterion[]) =>
  new Map(traits.map((each) => [traitKey(each.trait), each]));
