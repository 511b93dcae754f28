// What a map holds, in numbers.
import { compareText } from "../base/text.ts";
import { canonicalKey } from "../model/covered-keys.ts";
import type { Lexicon } from "../model/lexicon.ts";
import { RECORD_KINDS, type ShoalMap } from "../model/map.ts";
import { parseTrait } from "../model/trait.ts";
import { compareInstants } from "../base/instant-order.ts";
import { liveSightings } from "./map-question.ts";

/** A thing and how often it was noted. */
export type Tally = { readonly name: string; readonly count: number };

/**
 * Records by kind; of the sightings that were not withdrawn: how many, items read, cohorts, quotes, first and last
 * moment (empty where none), channels with evidence; and, most often first, traits by facet and by key (in cohorts),
 * sightings by method, observer and channel.
 */
export type MapStats = {
  readonly records: Readonly<Record<string, number>>;
  readonly live: number;
  readonly read: number;
  readonly cohorts: number;
  readonly quotes: number;
  readonly first: string;
  readonly last: string;
  readonly channelsSeen: number;
  readonly facets: readonly Tally[];
  readonly traits: readonly Tally[];
  readonly methods: readonly Tally[];
  readonly observers: readonly Tally[];
  readonly channels: readonly Tally[];
};

/** Returns a map's numbers; traits are counted under the term that they mean. */
export function mapStats(map: ShoalMap, lexicon: Lexicon): MapStats {
  const byChannel = liveSightings(map);
  const live = [...byChannel.values()].flat();
  const cohorts = live.flatMap((sighting) => sighting.cohorts);
  const traits = cohorts.flatMap((cohort) => [
    ...new Set(cohort.traits.map((trait) => canonicalKey(trait, lexicon))),
  ]);
  const moments = live.map(({ at }) => at).sort(compareInstants);
  return {
    records: Object.fromEntries(RECORD_KINDS.map((kind) => [kind, map[kind].length])),
    live: live.length,
    read: live.reduce((sum, { read }) => sum + read, 0),
    cohorts: cohorts.length,
    quotes: cohorts.reduce((sum, { quotes = [] }) => sum + quotes.length, 0),
    first: moments[0] ?? "",
    last: moments.at(-1) ?? "",
    channelsSeen: byChannel.size,
    facets: tally(traits.map((trait) => parseTrait(trait).facet)),
    traits: tally(traits),
    methods: tally(live.map(({ method }) => method)),
    observers: tally(live.map(({ observer }) => observer)),
    channels: tally(live.map(({ channel }) => channel)),
  };
}

function tally(names: readonly string[]): Tally[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || compareText(a.name, b.name));
}
