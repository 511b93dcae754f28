// The buying unit: the persona asked for, those that it decides with, and those named besides.
import type { DecisionRole } from "../lib/model/choices.ts";
import type { ShoalMap } from "../lib/model/map.ts";
import type { Criterion } from "../lib/model/persona.ts";
import { findPersona, type Asked } from "./find-persona.ts";
import type { AskedExploring } from "./read-exploring.ts";
import { UsageError } from "./terminal.ts";

/** One who decides with the others, and the part taken in the decision. */
export type Member = { readonly name: string; readonly role?: DecisionRole };

/**
 * Returns the members with traits as `inWords` reads them, the one asked for first; undefined where there are no others and the unit need not be there.
 * Throws UsageError where it was asked for by name.
 */
export async function findUnit(
  map: ShoalMap,
  who: Asked,
  { unit, others = [] }: Pick<AskedExploring, "unit" | "others">,
  inWords: (traits: readonly Criterion[]) => readonly Criterion[],
): Promise<(Member & { readonly traits: readonly Criterion[] })[] | undefined> {
  const personas = map.personas.filter(({ removed }) => !removed);
  const linked = (who.unit ?? []).flatMap(({ persona: id, role }) => {
    const other = personas.find((each) => each.id === id);
    return other ? [memberOf(other, role ?? other.role)] : [];
  });
  const named = await Promise.all(others.map((name) => findPersona(map, name)));
  const all = [
    memberOf(who, who.role),
    ...linked,
    ...named.map((other) => memberOf(other, other.role)),
  ];
  // Who is linked and named besides is one member, with the part that the link says.
  const read = all.map((member) => ({ ...member, traits: inWords(member.traits) }));
  const members = [...Map.groupBy(read, nameOf).values()].map(([first]) => first!);
  if (members.length > 1) return members;
  if (unit === "if-any") return undefined;
  throw new UsageError(
    `"${who.name}" is linked to no other persona: name the others of the buying unit with --with.`,
  );
}

const nameOf = ({ name, traits }: Asked): string => JSON.stringify([name, traits]);

function memberOf({ name, traits }: Asked, role: DecisionRole | undefined) {
  return { name, traits, ...(role && { role }) };
}
