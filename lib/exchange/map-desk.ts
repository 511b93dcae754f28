// What the questions that are asked of one map share, worked out once for as long as that map is kept.
import { BUILTIN_TERMS } from "../model/builtin-terms.ts";
import type { Channel } from "../model/channel.ts";
import type { Lexicon } from "../model/lexicon.ts";
import { lexiconOf, type LexiconTerm } from "../model/lexicon-rows.ts";
import type { ShoalMap } from "../model/map.ts";
import type { Sighting } from "../model/sighting.ts";
import type { Place } from "../query/match-branch.ts";
import type { Candidate } from "../rank/rank-channels.ts";
import { liveSightings } from "./map-question.ts";

/** A map's words, its channels by key, those that were looked at with their live sightings, and lists of candidates. */
export type MapDesk = {
  readonly lexicon: Lexicon;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly live: ReadonlyMap<string, readonly Sighting[]>;
  readonly places: readonly Place[];
  readonly candidates: RecentLists;
};

/** Lists of candidates kept: all, and those that the filters of the last questions left. */
const MOST_LISTS = 3;

/** The lists that were asked for lately, by what they were asked with. */
export class RecentLists {
  private readonly lists = new Map<string, readonly Candidate[]>();

  get(id: string): readonly Candidate[] | undefined {
    const list = this.lists.get(id);
    if (list) this.put(id, list);
    return list;
  }

  put(id: string, list: readonly Candidate[]): void {
    this.lists.delete(id);
    this.lists.set(id, list);
    if (this.lists.size > MOST_LISTS) this.lists.delete([...this.lists.keys()][0]!);
  }
}

type Words = readonly LexiconTerm[];

const desks = new WeakMap<ShoalMap, { readonly builtins: Words; readonly desk: MapDesk }>();

/** Returns the desk of a map, which must not be changed while it is kept, with the built-in words `builtins`. */
export function deskOf(map: ShoalMap, builtins: Words = BUILTIN_TERMS): MapDesk {
  const known = desks.get(map);
  if (known?.builtins === builtins) return known.desk;
  const channels = new Map(map.channels.map((channel) => [channel.key, channel]));
  const live = liveSightings(map);
  const desk = {
    lexicon: lexiconOf(map.terms, builtins, map.facets, map.products),
    channels,
    live,
    places: [...live].map(([key, sightings]) => ({ key, channel: channels.get(key), sightings })),
    candidates: new RecentLists(),
  };
  desks.set(map, { builtins, desk });
  return desk;
}
