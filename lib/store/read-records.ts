// Reads of whole kinds of records.
import { compareInstants } from "../base/instant-order.ts";
import { RECORD_KINDS, type RecordKind, type ShoalMap } from "../model/map.ts";
import { nameOf } from "../model/record-name.ts";
import type { ReadTransaction, StoreName, WriteTransaction } from "./schema.ts";
import type { Sighting } from "../model/sighting.ts";
import { withdrawnAmong } from "./withdrawals.ts";

/** The stores that hold the map's records. */
export const MAP_STORES: readonly StoreName[] = [...RECORD_KINDS, "meta"];

/** Where `meta` keeps a newer version's top-level members of imported files. */
export const EXTRAS_KEY = "extras";

/** Records read between two turns of the page. */
const AT_ONCE = 500;

/** Returns every record of the map. */
export async function readMap(tx: ReadTransaction | WriteTransaction): Promise<ShoalMap> {
  const extras: Promise<unknown> = tx.objectStore("meta").get(EXTRAS_KEY);
  // Every kind's first records are asked for before any are awaited.
  const kinds = await Promise.all(
    RECORD_KINDS.map(async (kind) => [kind, await readAll(tx, kind)] as const),
  );
  const records = Object.fromEntries(kinds) as unknown as Omit<ShoalMap, "extras">; // each from its store
  return { ...records, extras: asExtras(await extras) };
}

/** Returns every record of a kind, in the order of their names; the page has its turn in between. */
export async function readAll<K extends RecordKind>(
  tx: ReadTransaction | WriteTransaction,
  kind: K,
): Promise<ShoalMap[K][number][]> {
  const all: object[] = [];
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const some: object[] = await tx.objectStore(kind).getAll(range, AT_ONCE);
    all.push(...some);
    if (some.length < AT_ONCE) return all as ShoalMap[K][number][]; // from the kind's store
    after = nameOf(kind, some.at(-1)!);
  }
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
  const ids = sightings.map(({ id }) => id);
  const withdrawn = await withdrawnAmong(tx, ids);
  return sightings
    .map((sighting) => ({ sighting, retracted: withdrawn.has(sighting.id) }))
    .sort((a, b) => compareInstants(b.sighting.at, a.sighting.at));
}
