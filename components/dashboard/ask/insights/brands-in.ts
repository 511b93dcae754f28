// The brands of one channel, and the channels that have any.
import type { Rival } from "../../../../lib/app/insight-verbs.ts";
import { sharedPlaces } from "../../../../lib/base/shared-places.ts";

/** Returns the keys of the channels where brands were mentioned, those with most people first. */
export function channelsWith(brands: readonly Rival[]): string[] {
  const seen = new Map<string, number>();
  for (const { channels } of brands)
    for (const { key, seen: n } of channels) seen.set(key, (seen.get(key) ?? 0) + n);
  return [...seen].sort(([, a], [, b]) => b - a).map(([key]) => key);
}

/** Returns the brands met in a channel in the order of people there, with their places there. */
export function brandsIn(brands: readonly Rival[], channel: string): Rival[] {
  const here = brands
    .flatMap((brand) => {
      const there = brand.channels.find(({ key }) => key === channel);
      const looks = brand.looks.filter((look) => look.channel === channel);
      return there ? [{ ...brand, seen: there.seen, looks }] : [];
    })
    .sort((a, b) => b.seen - a.seen);
  const places = sharedPlaces(here.map(({ seen }) => seen));
  return here.map((brand, i) => ({ ...brand, place: places[i]! }));
}
