// What insights are read from where filters or a query narrow the answer: the channels and looks that these leave.
import { latestAt } from "../base/instant-order.ts";
import { inTurns, type Steps } from "../base/steps.ts";
import { DAY_MS } from "../base/time.ts";
import type { Changes } from "../browser/changes.ts";
import { branchLookSteps } from "../exchange/branch-looks.ts";
import { branchCandidates } from "../exchange/map-query.ts";
import { deskOf } from "../exchange/map-desk.ts";
import { profileFacts } from "../index/profile.ts";
import { countMet } from "../insight/met.ts";
import { undecidedIn } from "../insight/outlook.ts";
import type { Labels } from "../insight/proofs.ts";
import type { Channel } from "../model/channel.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { ShoalMap } from "../model/map.ts";
import type { Sighting } from "../model/sighting.ts";
import type { Branch } from "../query/branches.ts";
import { passesPlace } from "../query/match-branch.ts";
import type { Question } from "../rank/question.ts";
import type { Place } from "./read-places.ts";
import type { Tools } from "./tools.ts";
import { wholeMapReader } from "./whole-map.ts";

/** The channels that are left, their looks with the people that count, the channels of those kinds never looked at, observers' labels. */
export type NarrowedGround = {
  readonly places: readonly Place[];
  readonly looks: readonly Sighting[];
  readonly unseen: readonly Channel[];
  readonly labels: Labels;
};

/** Returns what an alternative of a query leaves of a map at a moment in milliseconds. */
export function* narrowedGround(map: ShoalMap, branch: Branch, now: number): Steps<NarrowedGround> {
  const { live, channels } = deskOf(map);
  const candidates = yield* branchCandidates(map, branch, { now });
  const looks = yield* branchLookSteps(map, branch, { now });
  return {
    looks,
    places: candidates.map((candidate): Place => {
      const { name, kind, status } = profileFacts(candidate.key, channels.get(candidate.key));
      const lastAt = latestAt(live.get(candidate.key) ?? []);
      return { ...candidate, name, kind, lastAt, ...(status && { status }) };
    }),
    unseen: map.channels.filter(
      (channel) => !live.has(channel.key) && passesPlace(channel, branch.filters),
    ),
    labels: new Map(map.observers.map(({ id, label }) => [id, label])),
  };
}

/** Returns what reads the ground of an alternative; that of the latest one is kept for a day, or until the map changes. */
export function keptGround(
  tools: Pick<Tools, "store" | "now"> & Pick<Changes, "listen">,
): (branch: Branch) => Promise<NarrowedGround> {
  const readMap = wholeMapReader(tools);
  let kept: { readonly asked: string; readonly ground: Promise<NarrowedGround> } | undefined;
  tools.listen((change) => {
    if (change === "map") kept = undefined;
  });
  return (branch) => {
    const now = tools.now();
    const asked = JSON.stringify([branch, Math.floor(now / DAY_MS)]);
    if (kept?.asked === asked) return kept.ground;
    const ground = readMap().then((map) => inTurns(narrowedGround(map, branch, now)));
    const made = (kept = { asked, ground });
    ground.catch(() => {
      if (kept === made) kept = undefined;
    });
    return ground;
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
