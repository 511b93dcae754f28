// The sightings that count, a batch at a time: none is withdrawn, and all of them are never in memory at once.
import type { Sighting } from "../model/sighting.ts";
import { readBatch } from "../store/read-batch.ts";
import type { Tools } from "./tools.ts";
import { readWithdrawn } from "../store/withdrawals.ts";

/** Sightings read at a time: what is done with them holds the page for some milliseconds only. */
const BATCH = 200;

/** Returns every sighting that was not withdrawn. */
export async function* liveSightingBatches({
  store,
}: Pick<Tools, "store">): AsyncGenerator<readonly Sighting[]> {
  const withdrawn = await store.read(["retractions"], readWithdrawn);
  let after: string | undefined;
  do {
    const from = after;
    const { records, last } = await store.read(["sightings", "meta"], (tx) =>
      readBatch(tx, "sightings", from, BATCH),
    );
    const sightings = records as Sighting[]; // from their store
    yield sightings.filter(({ id }) => !withdrawn.has(id));
    after = last;
  } while (after !== undefined);
}
