// Which channels' evidence or facts differ between two versions of a map.
import type { ShoalMap } from "../model/map.ts";
import { sameContent } from "./join-records.ts";

type Records = Pick<ShoalMap, "sightings" | "retractions" | "channels">;

/** Returns the keys of channels whose sightings, retractions or record differ from one map to the other. */
export function changedChannels(before: Records, after: Records): Set<string> {
  const keys = new Set<string>();
  compare(
    before.channels,
    after.channels,
    ({ key }) => key,
    ({ key }) => keys.add(key),
  );
  compare(
    before.sightings,
    after.sightings,
    ({ id }) => id,
    ({ channel }) => keys.add(channel),
  );
  const withdrawn = new Set<string>();
  compare(
    before.retractions,
    after.retractions,
    ({ id }) => id,
    ({ of }) => withdrawn.add(of),
  );
  for (const sightings of [before.sightings, after.sightings]) {
    for (const { id, channel } of sightings) if (withdrawn.has(id)) keys.add(channel);
  }
  return keys;
}

function compare<R extends object>(
  before: readonly R[],
  after: readonly R[],
  name: (record: R) => string,
  tell: (record: R) => void,
): void {
  const old = new Map(before.map((record) => [name(record), record]));
  for (const record of after) {
    const known = old.get(name(record));
    old.delete(name(record));
    if (known !== undefined && sameContent(known, record)) continue;
    if (known !== undefined) tell(known); // the other one may be of another channel
    tell(record);
  }
  for (const gone of old.values()) tell(gone);
}
