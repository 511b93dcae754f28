// What the index says of itself: which of its two slots answers, and how far a rebuild of the other has come.
import type { Slot } from "./leaf.ts";

/** What an index was built with. `vocabulary` is the VOCABULARY_VERSION of its built-in broader terms. */
export type IndexParts = {
  readonly slot: Slot;
  readonly halfLifeDays: number;
  readonly vocabulary: string;
};

/**
 * A rebuild under way: channels with ordinals below `next` are done, then those without one up to the key `after`.
 * `dirty` are the channels that changed meanwhile; they are counted anew at the end.
 */
export type Rebuild = IndexParts & {
  readonly next: number;
  readonly after: string | undefined;
  readonly dirty: readonly string[];
};

/** The index's own record. Without `live` the plain scan answers, and the index is to be built. */
export type IndexState = {
  readonly live?: IndexParts;
  readonly rebuild?: Rebuild;
};

/** Broader terms as they are stored beside an index, by term. */
export type StoredBroader = readonly (readonly [term: string, broader: readonly string[]])[];

/** Returns the state that stored data means; anything unknown means "to build". */
export function asIndexState(stored: unknown): IndexState {
  if (stored === null || typeof stored !== "object") return {};
  // Only this code writes the record, in this database.
  return stored as IndexState;
}
