// Reads of whole kinds of records.
import type { ShoalMap } from "../model/map.ts";
import type { ReadTransaction, StoreName, WriteTransaction } from "./schema.ts";
import type { Sighting } from "../model/sighting.ts";

/** The stores that hold the map's records. */
export const MAP_STORES: readonly StoreName[] = [
  "channels",
  "observers",
  "personas",
  "retractions",
  "sightings",
  "terms",
  "meta",
];

/** Where `meta` keeps a newer version's top-level members of imported files. */
export const EXTRAS_KEY = "extras";

/** Returns every record of the map. */
export async function readMap(tx: ReadTransaction | WriteTransaction): Promise<ShoalMap> {
  const [channels, observers, personas, retractions, sightings, terms, extras] = await Promise.all([
    tx.objectStore("channels").getAll(),
    tx.objectStore("observers").getAll(),
    tx.objectStore("personas").getAll(),
    tx.objectStore("retractions").getAll(),
    tx.objectStore("sightings").getAll(),
    tx.objectStore("terms").getAll(),
    tx.objectStore("meta").get(EXTRAS_KEY),
  ]);
  return { channels, observers, personas, retractions, sightings, terms, extras: asExtras(extras) };
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
