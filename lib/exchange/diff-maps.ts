// What separates two maps, record by record.
import { RECORD_KINDS, type RecordKind, type ShoalMap } from "../model/map.ts";
import { sameContent } from "./join-records.ts";

/** The names (keys or ids) of records that are only in the second map, in both with other content, or only in the first. */
export type KindDiff = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
};

export type MapDiff = Readonly<Record<RecordKind, KindDiff>>;

/** Returns what the second map has more, otherwise and less than the first, kind by kind, in the order of its records. */
export function diffMaps(before: ShoalMap, after: ShoalMap): MapDiff {
  const of = (kind: RecordKind) =>
    diffRecords(namedRecords(before, kind), namedRecords(after, kind));
  return {
    channels: of("channels"),
    dismissals: of("dismissals"),
    facets: of("facets"),
    observers: of("observers"),
    personas: of("personas"),
    products: of("products"),
    queries: of("queries"),
    retractions: of("retractions"),
    sightings: of("sightings"),
    terms: of("terms"),
  };
}

/** Tells whether two maps hold the same records. */
export function isSameMap(diff: MapDiff): boolean {
  return RECORD_KINDS.every((kind) => {
    const { added, changed, gone } = diff[kind];
    return added.length + changed.length + gone.length === 0;
  });
}

function namedRecords(map: ShoalMap, kind: RecordKind): ReadonlyMap<string, object> {
  if (kind === "channels") return new Map(map.channels.map((record) => [record.key, record]));
  return new Map(map[kind].map((record) => [record.id, record]));
}

function diffRecords(
  before: ReadonlyMap<string, object>,
  after: ReadonlyMap<string, object>,
): KindDiff {
  const both = [...after].filter(([name]) => before.has(name));
  return {
    added: [...after.keys()].filter((name) => !before.has(name)),
    changed: both
      .filter(([name, record]) => !sameContent(before.get(name) ?? {}, record))
      .map(([name]) => name),
    gone: [...before.keys()].filter((name) => !after.has(name)),
  };
}
