// The buying unit: the persona asked for, those that it decides with, and those named besides.
import type { DecisionRole } from "../lib/model/choices.ts";
import type { ShoalMap } from "../lib/model/map.ts";
import type { Criterion } from "../lib/model/persona.ts";
import type { Asked } from "./find-persona.ts";
import type { AskedExploring } from "./read-exploring.ts";
import { UsageError } from "./terminal.ts";

/** One who decides with the others, and the part taken in the decision. */
export type Member = { readonly name: string; readonly role?: DecisionRole };

/** A member with what it wants. */
export type UnitMember = Member & { readonly traits: readonly Criterion[] };

/**
 * Returns the members, the one asked for first, then those linked, read by `inWords`, and those `named` besides; undefined
 * where there are no others and the unit need not be there. Throws UsageError where it was asked for by name.
 */
export function findUnit(
  map: ShoalMap,
  who: Asked,
  named: readonly Asked[],
  unit: NonNullable<AskedExploring["unit"]>,
  inWords: (found: Asked) => Asked,
): UnitMember[] | undefined {
  const personas = map.personas.filter(({ removed }) => !removed);
  const linked = (who.unit ?? []).flatMap(({ persona: id, role }) => {
    const other = personas.find((each) => each.id === id);
    return other ? [memberOf(inWords(other), role ?? other.role)] : [];
  });
  const all = [
    memberOf(inWords(who), who.role),
    ...linked,
    ...named.map((other) => memberOf(other, other.role)),
  ];
  // Who is linked and named besides is one member, with the part that the link says.
  const members = [...Map.groupBy(all, nameOf).values()].map(([first]) => first!);
  if (members.length > 1) return members;
  if (unit === "if-any") return undefined;
  throw new UsageError(
    `"${who.name}" is linked to no other persona: name the others of the buying unit with --with.`,
  );
}

const nameOf = ({ name, traits }: Asked): string => JSON.stringify([name, traits]);

function memberOf({ name, traits }: Asked, role: DecisionRole | undefined): UnitMember {
  return { name, traits, ...(role && { role }) };
}
