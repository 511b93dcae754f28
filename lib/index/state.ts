// What the index says of itself: which of its two slots answers, and how far a rebuild of the other has come.
import type { Lexicon } from "../model/lexicon.ts";
import type { Slot } from "./posting-block.ts";

/** Number of the layout of postings, facts and profiles: where it changes, maps build their index anew. */
export const LAYOUT_VERSION = 8;

/** Where the state is kept, in the store `meta`. */
export const INDEX_STATE_KEY = "index";

/** How sightings are counted: what is known of words, its hash, and the VOCABULARY_VERSION of its built-in part. */
export type Counting = {
  readonly lexicon: Lexicon;
  readonly vocabulary: string;
  readonly builtin: string;
};

/** What an index was built with; people are coded as of `refWeek`, with a θ of `silence` (lib/rank/telling.ts). */
export type IndexParts = Omit<Counting, "lexicon"> & {
  readonly slot: Slot;
  readonly halfLifeDays: number;
  readonly refWeek: number;
  readonly silence: number;
  /** Decay groups of the user's own facets, where they are not the medium one: facet and number, by facet. */
  readonly ownGroups: readonly (readonly [facet: string, group: number])[];
};

/**
 * A rebuild under way: channels with ordinals below `next` are done, then those without one up to the key `after`.
 * Profiles from the ordinal `end` on are those of a batch that is being written: the postings have none of them yet.
 * `dirty` are the channels that changed meanwhile; they are counted anew at the end.
 */
export type Rebuild = IndexParts & {
  readonly next: number;
  readonly after: string | undefined;
  readonly end: number;
  readonly dirty: readonly string[];
};

/** The index's own record. Without `live` the plain scan answers, and the index is to be built. */
export type IndexState = {
  readonly live?: IndexParts;
  readonly rebuild?: Rebuild;
};

/** A state as it is stored: with the LAYOUT_VERSION that its index was written in. */
export type StoredState = IndexState & { readonly layout: number };

/** Returns a state as it is stored. */
export function toStoredState(state: IndexState): StoredState {
  return { ...state, layout: LAYOUT_VERSION };
}

/** Returns the state that stored data means; anything unknown, and an index of another layout, means "to build". */
export function asIndexState(stored: unknown): IndexState {
  if (stored === null || typeof stored !== "object") return {};
  // Only this code writes the record, in this database.
  const { layout, ...state } = stored as StoredState;
  return layout === LAYOUT_VERSION ? state : {};
}
