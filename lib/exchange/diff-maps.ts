// What separates two maps, record by record.
import type { Sighting } from "../model/sighting.ts";
import { RECORD_KINDS, type ShoalMap } from "../model/map.ts";
import { diffFields, type FieldChange } from "./diff-fields.ts";
import { sameContent } from "./join-records.ts";

/** What an id stands for: the channel and day of a sighting or of the one withdrawn, or the name that somebody gave. */
export type About =
  | { readonly channel: string; readonly day: string; readonly of?: string }
  | { readonly name: string };

/** A changed record by its name (key or id), and which of its fields are otherwise. */
export type RecordChange = { readonly name: string; readonly fields: readonly FieldChange[] };

/**
 * The names (keys or ids) of records that are only in the second map, in both with other content, or only in the first;
 * the fields of those changed, and what ids stand for where that can be told.
 */
export type KindDiff = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly changes: readonly RecordChange[];
  readonly about: Readonly<Record<string, About>>;
};

/** By kind; the `extras` are members that Shoal does not know, by their names, each with its `value`. */
export type MapDiff = Readonly<Record<DiffKind, KindDiff>>;

/** What is compared, in the order of a file. */
export const DIFF_KINDS = [...RECORD_KINDS, "extras"] as const;
export type DiffKind = (typeof DIFF_KINDS)[number];

/** Returns what the second map has more, otherwise and less than the first, kind by kind, in the order of its records. */
export function diffMaps(before: ShoalMap, after: ShoalMap): MapDiff {
  const sightings = new Map([...before.sightings, ...after.sightings].map((one) => [one.id, one]));
  const of = (kind: DiffKind) =>
    diffRecords(namedRecords(before, kind), namedRecords(after, kind), sightings);
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
    extras: of("extras"),
  };
}

/** Tells whether two maps hold the same. */
export function isSameMap(diff: MapDiff): boolean {
  return DIFF_KINDS.every((kind) => {
    const { added, changed, gone } = diff[kind];
    return added.length + changed.length + gone.length === 0;
  });
}

function namedRecords(map: ShoalMap, kind: DiffKind): ReadonlyMap<string, object> {
  if (kind === "extras") {
    return new Map(Object.entries(map.extras).map(([name, value]) => [name, { value }]));
  }
  if (kind === "channels") return new Map(map.channels.map((record) => [record.key, record]));
  return new Map(map[kind].map((record) => [record.id, record]));
}

type Sightings = ReadonlyMap<string, Pick<Sighting, "channel" | "at">>;

function diffRecords(
  before: ReadonlyMap<string, object>,
  after: ReadonlyMap<string, object>,
  sightings: Sightings,
): KindDiff {
  const changes = [...after].flatMap(([name, record]): RecordChange[] => {
    const old = before.get(name);
    if (!old || sameContent(old, record)) return [];
    return [{ name, fields: diffFields(old, record) }];
  });
  const added = [...after.keys()].filter((name) => !before.has(name));
  const changed = changes.map(({ name }) => name);
  const gone = [...before.keys()].filter((name) => !after.has(name));
  const about = [...added, ...changed, ...gone].flatMap((name) => {
    const told = aboutOf(name, after.get(name) ?? before.get(name) ?? {}, sightings);
    return told ? [[name, told] as const] : [];
  });
  return { added, changed, gone, changes, about: Object.fromEntries(about) };
}

// A sighting and what is withdrawn go by channel and day; a channel's key and a word's id say enough.
function aboutOf(id: string, record: object, sightings: Sightings): About | undefined {
  const of = "of" in record ? String(record.of) : undefined;
  const sighting = sightings.get(of ?? id);
  if (sighting) {
    const { channel, at } = sighting;
    return { channel, day: at.slice(0, 10), ...(of !== undefined && { of }) };
  }
  const name = "name" in record ? record.name : "label" in record ? record.label : undefined;
  return typeof name === "string" && name !== "" && !("key" in record) ? { name } : undefined;
}
