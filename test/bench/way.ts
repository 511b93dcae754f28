// What every way to keep and ask a map must be able to do, so that they can be measured on the same map.
import type { Criteria } from "../../lib/rank/question.ts";
import type { Channel } from "../../lib/model/channel.ts";
import type { Sighting } from "../../lib/model/sighting.ts";

/** Some channels with all their sightings. A map comes in such chunks. */
export type Chunk = {
  readonly channels: readonly Channel[];
  readonly sightings: readonly Sighting[];
};

/** One way. Each runs in an origin of its own, so that the bytes on disk are its own. */
export type Way = {
  /** Writes a chunk of a new map. */
  readonly load: (chunk: Chunk) => Promise<void>;
  /** Writes what can only be written once all chunks are known. */
  readonly finish?: () => Promise<void>;
  /** Opens the database as a fresh page does and returns the keys of the best 20 channels. */
  readonly query: (persona: Criteria) => Promise<readonly string[]>;
  /** Has an answer ready for the next opening, and opens on it: the keys of the best 20 channels. */
  readonly kept?: {
    readonly make: (persona: Criteria) => Promise<void>;
    readonly open: (persona: Criteria) => Promise<readonly string[]>;
  };
  /** Saves one sighting, durable when it resolves. */
  readonly save: (sighting: Sighting) => Promise<void>;
  /** Withdraws one sighting, durable when it resolves. */
  readonly retract: (sighting: Sighting) => Promise<void>;
  /** Writes the whole map into a file's content and returns its bytes. */
  readonly exportAll?: () => Promise<number>;
  /** Reads the vocabulary and returns what looks a half-typed word up. */
  readonly typeAhead?: () => Promise<(text: string) => number>;
};

/** Rows of an answer. */
export const ROWS = 20;

/** The moment that every map is asked at. */
export const NOW = Date.parse("2026-11-23T12:00:00.000Z");
