// The looks at some channels, a few hundred at a time.
import type { Sighting } from "../model/sighting.ts";
import type { Place } from "../store/read-profiles.ts";
import { readChannelSightings } from "../store/read-records.ts";
import type { Tools } from "./tools.ts";

/** Sightings read in one transaction, as channels have them. */
const AT_ONCE = 200;

/** A channel's key, and its sightings that were not withdrawn, latest first. */
export type ChannelLooks = readonly [key: string, looks: readonly Sighting[]];

/** Returns the looks at every one of some channels, in their order. */
export async function* looksByChannel(
  { store }: Pick<Tools, "store">,
  places: readonly Pick<Place, "key" | "evidence">[],
): AsyncGenerator<readonly ChannelLooks[]> {
  for (const batch of batchesOf(places)) {
    const found = await store.read(["sightings", "retractions"], (tx) =>
      Promise.all(batch.map(({ key }) => readChannelSightings(tx, key))),
    );
    yield batch.map(({ key }, i): ChannelLooks => {
      const live = found[i]!.filter(({ retracted }) => !retracted);
      return [key, live.map(({ sighting }) => sighting)];
    });
  }
}

function batchesOf<P extends Pick<Place, "evidence">>(places: readonly P[]): P[][] {
  const batches: P[][] = [];
  let room = 0;
  for (const place of places) {
    if (room <= 0) {
      batches.push([]);
      room = AT_ONCE;
    }
    batches.at(-1)!.push(place);
    room -= place.evidence.sightings;
  }
  return batches;
}

/** Returns the looks at every one of some channels, as sightings alone. */
export async function* looksAt(
  tools: Pick<Tools, "store">,
  places: readonly Pick<Place, "key" | "evidence">[],
): AsyncGenerator<readonly Sighting[]> {
  for await (const batch of looksByChannel(tools, places))
    yield batch.flatMap(([, looks]) => looks);
}
