// The whole map as plain data: what an export holds and a merge joins.
import type { Channel } from "./channel.ts";
import type { Persona } from "./persona.ts";
import type { Retraction, Sighting } from "./sighting.ts";
import type { Observer, Term } from "./term.ts";

/** Every record of a map. `extras` are top-level members of a newer version's file, kept and re-exported as they came. */
export type ShoalMap = {
  readonly channels: readonly Channel[];
  readonly observers: readonly Observer[];
  readonly personas: readonly Persona[];
  readonly retractions: readonly Retraction[];
  readonly sightings: readonly Sighting[];
  readonly terms: readonly Term[];
  readonly extras: Readonly<Record<string, unknown>>;
};

/** The kinds of records, in the order in which a file holds them. */
export const RECORD_KINDS = [
  "channels",
  "observers",
  "personas",
  "retractions",
  "sightings",
  "terms",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export const EMPTY_MAP: ShoalMap = {
  channels: [],
  observers: [],
  personas: [],
  retractions: [],
  sightings: [],
  terms: [],
  extras: {},
};
