// Whether the map is known to be empty.
import type { Holdings } from "../../../lib/app/count-standing.ts";
import type { Live } from "../use-live.ts";

/** Tells whether no record stands and none is gone; false until that is known. */
export function holdsNothing(held: Live<Holdings>): boolean {
  if (held.state !== "ready") return false;
  return Object.values(held.value).every((counts) =>
    Object.values(counts).every((count) => count === 0),
  );
}
