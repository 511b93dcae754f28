// What insights are read from where filters or a query narrow the answer: the channels and looks that these leave.
import { latestAt } from "../base/instant-order.ts";
import type { Steps } from "../base/steps.ts";
import { branchLookSteps } from "../exchange/branch-looks.ts";
import { branchCandidates } from "../exchange/map-query.ts";
import { deskOf } from "../exchange/map-desk.ts";
import { profileFacts, type Profile } from "../index/profile.ts";
import type { Channel } from "../model/channel.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { ShoalMap } from "../model/map.ts";
import type { Sighting } from "../model/sighting.ts";
import type { Branch } from "../query/branches.ts";
import { passesPlace } from "../query/match-branch.ts";
import type { Question } from "../rank/question.ts";
import type { Candidate } from "../rank/rank-channels.ts";
import { countMet } from "./met.ts";
import { undecidedIn } from "./outlook.ts";
import type { Labels } from "./proofs.ts";

/**
 * The channels that are left, each with the moment of the latest look that passes, their looks with the people that
 * count, the channels of those kinds never looked at, observers' labels.
 */
export type NarrowedGround = {
  readonly places: readonly (Candidate & Pick<Profile, "name" | "kind" | "status" | "lastAt">)[];
  readonly looks: readonly Sighting[];
  readonly unseen: readonly Channel[];
  readonly labels: Labels;
};

/** Returns what an alternative of a query leaves of a map at a moment in milliseconds. */
export function* narrowedGround(map: ShoalMap, branch: Branch, now: number): Steps<NarrowedGround> {
  const { live, channels } = deskOf(map);
  const candidates = yield* branchCandidates(map, branch, { now });
  const looks = yield* branchLookSteps(map, branch, { now });
  const passing = Map.groupBy(looks, ({ channel }) => channel);
  return {
    looks,
    places: candidates.map((candidate) => {
      const { name, kind, status } = profileFacts(candidate.key, channels.get(candidate.key));
      const lastAt = latestAt(passing.get(candidate.key) ?? []);
      return { ...candidate, name, kind, lastAt, ...(status && { status }) };
    }),
    unseen: map.channels.filter(
      (channel) => !live.has(channel.key) && passesPlace(channel, branch.filters),
    ),
    labels: new Map(map.observers.map(({ id, label }) => [id, label])),
  };
}

/** Returns how many of the looks show a question's people, by the channels of whom their evidence does not tell. */
export function* countAmong(
  { places, looks }: NarrowedGround,
  question: Question,
  lexicon: Lexicon,
): Steps<ReadonlyMap<string, number>> {
  const byChannel = Map.groupBy(looks, ({ channel }) => channel);
  const counted = new Map<string, number>();
  for (const { key } of yield* undecidedIn(question, places)) {
    yield;
    counted.set(key, countMet(question, byChannel.get(key) ?? [], lexicon));
  }
  return counted;
}
