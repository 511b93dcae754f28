// The database's shape: which stores there are, and what each holds.
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { FactsBlock } from "../index/facts-block.ts";
import type { Slot } from "../index/posting-block.ts";
import type { Profile } from "../index/profile.ts";
import type { Channel } from "../model/channel.ts";
import type { Dismissal } from "../model/dismissal.ts";
import type { Draft } from "../model/draft.ts";
import type { OwnFacet } from "../model/own-facet.ts";
import type { Persona } from "../model/persona.ts";
import type { Product } from "../model/product.ts";
import type { SavedQuery } from "../model/saved-query.ts";
import type { Retraction, Sighting } from "../model/sighting.ts";
import type { Observer, Term } from "../model/term.ts";

/** Name of the database in the extension's own origin. */
export const DATABASE_NAME = "shoal";

/** Version of the stores' shape; each step up is one file in migrations/. */
export const DATABASE_VERSION = 4;

export type ShoalSchema = DBSchema & {
  sightings: { key: string; value: Sighting; indexes: { channel: string } };
  retractions: { key: string; value: Retraction; indexes: { of: string } };
  channels: { key: string; value: Channel };
  personas: { key: string; value: Persona };
  terms: { key: string; value: Term };
  observers: { key: string; value: Observer };
  dismissals: { key: string; value: Dismissal };
  facets: { key: string; value: OwnFacet };
  products: { key: string; value: Product };
  queries: { key: string; value: SavedQuery };
  drafts: { key: string; value: Draft };
  meta: { key: string; value: unknown };
  profiles: { key: [slot: Slot, ordinal: number]; value: Profile; indexes: { key: string } };
  /** Packed blocks (lib/index/posting-block.ts) by key, slot and number of the block. */
  postings: { key: [key: string, slot: Slot, block: number]; value: Uint8Array<ArrayBuffer> };
  /** Empty since version 4. */
  looks: { key: [block: number, slot: Slot]; value: { block: number; slot: Slot } };
  facts: { key: [block: number, slot: Slot]; value: FactsBlock };
  /** Channels that changed since they were folded into the postings. */
  recent: { key: [slot: Slot, ordinal: number]; value: Recent };
};

/** A channel's profile as the postings have it (none where they do not) and as it is. */
export type Recent = {
  readonly slot: Slot;
  readonly ordinal: number;
  readonly before?: Profile;
  readonly now: Profile;
};

export type StoreName = StoreNames<ShoalSchema>;
export type Database = IDBPDatabase<ShoalSchema>;
export type ReadTransaction = IDBPTransaction<ShoalSchema, StoreName[], "readonly">;
export type WriteTransaction = IDBPTransaction<ShoalSchema, StoreName[], "readwrite">;
export type UpgradeTransaction = IDBPTransaction<ShoalSchema, StoreName[], "versionchange">;

/** The stores of the index: derived from the records, rebuilt from them at any time. */
export const INDEX_STORES: readonly StoreName[] = [
  "meta",
  "profiles",
  "postings",
  "facts",
  "recent",
];

/** Every store of the current version; a database that lacks one is unusable and said so. */
export const STORE_NAMES: readonly StoreName[] = [
  "sightings",
  "retractions",
  "channels",
  "personas",
  "terms",
  "observers",
  "dismissals",
  "facets",
  "products",
  "queries",
  "drafts",
  "meta",
  "profiles",
  "postings",
  "looks",
  "facts",
  "recent",
];
