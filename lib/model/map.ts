// The whole map as plain data: what an export holds and a merge joins.
import type { Channel } from "./channel.ts";
import type { Dismissal } from "./dismissal.ts";
import type { OwnFacet } from "./own-facet.ts";
import type { Persona } from "./persona.ts";
import type { Product } from "./product.ts";
import type { SavedQuery } from "./saved-query.ts";
import type { Retraction, Sighting } from "./sighting.ts";
import type { Observer, Term } from "./term.ts";

/** Every record of a map. `extras` are top-level members of a newer version's file, kept and re-exported as they came. */
export type ShoalMap = {
  readonly channels: readonly Channel[];
  readonly dismissals: readonly Dismissal[];
  readonly facets: readonly OwnFacet[];
  readonly observers: readonly Observer[];
  readonly personas: readonly Persona[];
  readonly products: readonly Product[];
  readonly queries: readonly SavedQuery[];
  readonly retractions: readonly Retraction[];
  readonly sightings: readonly Sighting[];
  readonly terms: readonly Term[];
  readonly extras: Readonly<Record<string, unknown>>;
};

/** The kinds of records, in the order in which a file holds them. */
export const RECORD_KINDS = [
  "channels",
  "dismissals",
  "facets",
  "observers",
  "personas",
  "products",
  "queries",
  "retractions",
  "sightings",
  "terms",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** The kinds that a file may lack and an export leaves out where it has none. */
export const OPTIONAL_KINDS: ReadonlySet<RecordKind> = new Set([
  "dismissals",
  "facets",
  "products",
  "queries",
]);

/** The kinds whose records are removed by themselves: they stay, marked as removed, so that no import brings them back. */
export const REMOVABLE_KINDS = [
  "dismissals",
  "facets",
  "personas",
  "products",
  "queries",
  "terms",
] as const satisfies readonly RecordKind[];

/** Tells whether records of a kind say themselves that they were removed. */
export function isRemovable(kind: RecordKind): boolean {
  return REMOVABLE_KINDS.some((each) => each === kind);
}

export const EMPTY_MAP: ShoalMap = {
  channels: [],
  dismissals: [],
  facets: [],
  observers: [],
  personas: [],
  products: [],
  queries: [],
  retractions: [],
  sightings: [],
  terms: [],
  extras: {},
};
