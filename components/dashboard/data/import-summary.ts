// What an import changes, as the few counts worth saying.
import type { MapChanges } from "../../../lib/exchange/compare-maps.ts";
import type { RecordKind } from "../../../lib/model/map.ts";

export type ChangeCount = {
  readonly kind: RecordKind | "extras";
  readonly change: "added" | "changed" | "retracted";
  readonly count: number;
};

/** Every kind, as counts name them: sightings first, since they are what a map is made of. */
export const COUNTED_KINDS: readonly RecordKind[] = [
  "sightings",
  "retractions",
  "channels",
  "personas",
  "products",
  "queries",
  "terms",
  "facets",
  "observers",
  "dismissals",
];

/** All that an import is counted in: `extras` are records of kinds that only a newer version knows. */
const CHANGED_KINDS = [...COUNTED_KINDS, "extras"] as const;

/** Returns the changes that are not zero, sightings first. */
export function summarise(changes: MapChanges): ChangeCount[] {
  return CHANGED_KINDS.flatMap((kind) =>
    (["added", "changed", "retracted"] as const).map((change) => ({
      kind,
      change,
      count: changes[kind][change],
    })),
  ).filter(({ count }) => count > 0);
}

/** Returns how many records of the map stay exactly as they are. */
export function countSame(changes: MapChanges): number {
  return CHANGED_KINDS.reduce((sum, kind) => sum + changes[kind].same, 0);
}
