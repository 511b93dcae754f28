// Reads of whole kinds of records.
import { RECORD_KINDS, type RecordKind, type ShoalMap } from "../model/map.ts";
import type { ReadTransaction, StoreName, WriteTransaction } from "./schema.ts";
import type { Sighting } from "../model/sighting.ts";

/** The stores that hold the map's records. */
export const MAP_STORES: readonly StoreName[] = [...RECORD_KINDS, "meta"];

/** Where `meta` keeps a newer version's top-level members of imported files. */
export const EXTRAS_KEY = "extras";

/** Returns every record of the map. */
export async function readMap(tx: ReadTransaction | WriteTransaction): Promise<ShoalMap> {
  const all = <K extends RecordKind>(kind: K) => tx.objectStore(kind).getAll();
  const extras: Promise<unknown> = tx.objectStore("meta").get(EXTRAS_KEY);
  // Every read is asked for before the first is awaited.
  const read = {
    channels: all("channels"),
    dismissals: all("dismissals"),
    facets: all("facets"),
    observers: all("observers"),
    personas: all("personas"),
    products: all("products"),
    queries: all("queries"),
    retractions: all("retractions"),
    sightings: all("sightings"),
    terms: all("terms"),
  };
  await Promise.all(Object.values(read));
  return {
    channels: await read.channels,
    dismissals: await read.dismissals,
    facets: await read.facets,
    observers: await read.observers,
    personas: await read.personas,
    products: await read.products,
    queries: await read.queries,
    retractions: await read.retractions,
    sightings: await read.sightings,
    terms: await read.terms,
    extras: asExtras(await extras),
  };
}

function asExtras(stored: unknown): ShoalMap["extras"] {
  return stored !== null && typeof stored === "object" ? { ...stored } : {};
}

/** Returns a channel's sightings, latest first, each with whether it was retracted. */
export async function readChannelSightings(
  tx: ReadTransaction | WriteTransaction,
  channel: string,
): Promise<{ sighting: Sighting; retracted: boolean }[]> {
  const sightings = await tx.objectStore("sightings").index("channel").getAll(channel);
  const of = tx.objectStore("retractions").index("of");
  const retracted = await Promise.all(sightings.map(({ id }) => of.getKey(id)));
  return sightings
    .map((sighting, i) => ({ sighting, retracted: retracted[i] !== undefined }))
    .sort((a, b) => (a.sighting.at < b.sighting.at ? 1 : -1));
}
