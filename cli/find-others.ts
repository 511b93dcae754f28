// The personas beside the one that is asked for: the one to tell it from, those named besides, its buying unit.
import type { ShoalMap } from "../lib/model/map.ts";
import { inMapsWords } from "./ask-map.ts";
import { findPersona, type Asked } from "./find-persona.ts";
import { findUnit, type UnitMember } from "./find-unit.ts";
import type { AskedExploring } from "./read-exploring.ts";

/** The other personas, in the map's words; of the unit the one asked for comes first. */
export type Others = {
  readonly contrast: Asked | undefined;
  readonly named: readonly Asked[];
  readonly unit: readonly UnitMember[] | undefined;
};

/** Returns the personas that options name or that the one asked for is linked to. Throws UsageError for an unknown one. */
export async function findOthers(
  map: ShoalMap,
  who: Asked,
  { contrast, others = [], unit }: AskedExploring,
  now: number,
): Promise<Others> {
  const inWords = (found: Asked): Asked => ({
    ...found,
    traits: inMapsWords(map, found.traits, now),
  });
  const find = async (wanted: string) => inWords(await findPersona(map, wanted));
  const named = await Promise.all(others.map(find));
  return {
    contrast: contrast === undefined ? undefined : await find(contrast),
    named,
    unit: unit && findUnit(map, who, named, unit, inWords),
  };
}

/** Returns all of these but the one asked for. */
export function everyOther({ contrast, named, unit = [] }: Others): Asked[] {
  return [...(contrast ? [contrast] : []), ...named, ...unit.slice(1)];
}
