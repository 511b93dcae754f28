// Channels that sightings name and nobody describes: they go by their keys.
import type { Channel } from "../model/channel.ts";
import type { Sighting } from "../model/sighting.ts";

/** Returns how many different channels some sightings name that are not among `described`. */
export function countUnknownChannels(
  sightings: readonly Pick<Sighting, "channel">[],
  described: readonly Pick<Channel, "key">[],
): number {
  const known = new Set(described.map(({ key }) => key));
  return new Set(sightings.flatMap(({ channel }) => (known.has(channel) ? [] : [channel]))).size;
}
