// The plain answer to a question: every live sighting of a map folded, every channel ranked.
import type { ChannelKind } from "../model/channel-kind.ts";
import type { Channel } from "../model/channel.ts";
import { SIDE_ROLES, type Side, type Status } from "../model/choices.ts";
import { BUILTIN_TERMS } from "../model/builtin-terms.ts";
import { coverSighting } from "../model/cover-sighting.ts";
import { canonicalCriteria } from "../model/covered-keys.ts";
import type { Lexicon } from "../model/lexicon.ts";
import { lexiconOf, type LexiconTerm } from "../model/lexicon-rows.ts";
import type { ShoalMap } from "../model/map.ts";
import type { Sighting } from "../model/sighting.ts";
import { decayAt } from "../rank/decay.ts";
import { foldEvidence } from "../rank/evidence.ts";
import { askQuestion, type Criteria, type Mode } from "../rank/question.ts";
import { rankChannels, type Candidate, type Ranked } from "../rank/rank-channels.ts";
import type { ChannelFacts } from "../rank/score.ts";
import { retractedIds } from "./compare-maps.ts";
import { latestAt } from "../base/instant-order.ts";

/** What is asked of a map. Without `mode` it is "fit"; without `kinds`, `statuses` or `side` all are meant. */
export type MapQuestion = {
  readonly criteria: Criteria;
  readonly mode?: Mode | undefined;
  readonly kinds?: readonly ChannelKind[] | undefined;
  readonly statuses?: readonly Status[] | undefined;
  readonly side?: Side | undefined;
  /** Whether channels that were looked at without a find follow those with one; only the plain answer has them. */
  readonly unseen?: boolean;
};

/** One channel of an answer. `lastAt` is the moment of its latest sighting; what is `free` has a noted cost of nothing. */
export type AnswerRow = Ranked & {
  readonly name: string;
  readonly kind: ChannelKind;
  readonly lastAt: string;
  readonly free?: true;
};

/**
 * Returns the channels that match a question, best first. `now` is in milliseconds; broader terms are those
 * of the map and of `builtins`. Retracted sightings never count; a channel that the map does not describe goes by its key.
 */
export function answerFromMap(
  map: ShoalMap,
  question: MapQuestion,
  now: number,
  halfLifeDays: number,
  builtins: readonly LexiconTerm[] = BUILTIN_TERMS,
): AnswerRow[] {
  const { criteria, mode = "fit", kinds, statuses, side, unseen = false } = question;
  const channels = new Map(map.channels.map((channel) => [channel.key, channel]));
  const lexicon = lexiconOf(map.terms, builtins, map.facets, map.products);
  const live = liveSightings(map);
  const candidates = candidatesOf(map, live, lexicon);
  const asked = askQuestion(
    canonicalCriteria(criteria, lexicon, now),
    side && SIDE_ROLES[side],
    lexicon,
  );
  const ranked = rankChannels(asked, candidates, mode, decayAt(now, halfLifeDays), { unseen });
  const rows = ranked.map((row) =>
    toAnswerRow(row, channels.get(row.key), live.get(row.key) ?? []),
  );
  // Filtered last: the baseline is the whole map's, whatever kinds are shown.
  return rows.filter(({ key, kind }) => {
    const status = channels.get(key)?.status;
    return (!kinds || kinds.includes(kind)) && (!statuses || (status && statuses.includes(status)));
  });
}

/** Returns a ranked channel with what a list shows of it. */
export function toAnswerRow(
  row: Ranked,
  channel: Channel | undefined,
  sightings: readonly Sighting[],
): AnswerRow {
  const { name, kind = "site", cost } = channel ?? {};
  const free = cost?.amount === 0 && { free: true as const };
  return { ...row, name: name || row.key, kind, lastAt: latestAt(sightings), ...free };
}

/** Returns every channel that sightings name as ranking and insights take it. */
export function candidatesOf(
  map: Pick<ShoalMap, "channels">,
  live: ReadonlyMap<string, readonly Sighting[]>,
  lexicon: Lexicon,
): Candidate[] {
  const channels = new Map(map.channels.map((channel) => [channel.key, channel]));
  return [...live].map(([key, sightings]) => {
    const covered = sightings.map((sighting) => coverSighting(sighting, lexicon));
    return { key, evidence: foldEvidence(covered), facts: factsOf(channels.get(key)) };
  });
}

/** Returns a map's sightings that were not retracted, by channel key. */
export function liveSightings(map: ShoalMap): ReadonlyMap<string, Sighting[]> {
  const retracted = retractedIds(map);
  const live = new Map<string, Sighting[]>();
  for (const sighting of map.sightings) {
    if (retracted.has(sighting.id)) continue;
    const together = live.get(sighting.channel);
    if (together) together.push(sighting);
    else live.set(sighting.channel, [sighting]);
  }
  return live;
}

/** Returns what the ranking modes need of a channel: its noted reach and cost. */
export function factsOf(channel: Channel | undefined): ChannelFacts {
  const { reach, cost } = channel ?? {};
  return { ...(reach && { reach: reach.people }), ...(cost && { cost: cost.amount }) };
}
