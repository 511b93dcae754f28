// Sightings of a file that share an id and say something else: one of each id is kept.
import { clip, toDisplay } from "../base/text.ts";
import type { Sighting } from "../model/sighting.ts";
import { sameContent } from "./join-records.ts";

/** How many sightings say something else than the first one of their id, and the place of the first that does. */
export type Clashes = { readonly count: number; readonly first: string | undefined };

/** Counts the clashes among a file's sightings in its order; their places are those of the list only where it is whole. */
export function clashesAmong(sightings: readonly Sighting[], isWhole: boolean): Clashes {
  const byId = new Map<string, Sighting>();
  let count = 0;
  let first: string | undefined;
  for (const [i, sighting] of sightings.entries()) {
    const before = byId.get(sighting.id);
    if (before === undefined) byId.set(sighting.id, sighting);
    else if (!sameContent(before, sighting)) {
      count++;
      const id = clip(toDisplay(sighting.id), 100);
      first ??= isWhole ? `sightings[${i}], ${id}` : id;
    }
  }
  return { count, first };
}
