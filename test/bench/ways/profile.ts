// What the peers keep of a channel: looks and a count a trait, decayed forward, so that stored numbers never need touching.
import { DAY_MS } from "../../../lib/base/time.ts";
import type { Sighting } from "../../../lib/model/sighting.ts";
import { HALF_LIFE_DAYS } from "../../../lib/model/settings.ts";
import { askQuestion, type Criteria } from "../../../lib/rank/question.ts";
import { PRIOR_LOOKS } from "../../../lib/rank/weights.ts";
import { NOW, ROWS, type Chunk } from "../way.ts";

export type PeerProfile = {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly looks: number;
  readonly counts: Readonly<Record<string, number>>;
};

const EPOCH = NOW - 1_000 * DAY_MS;

const forward = (ms: number) => 2 ** ((ms - EPOCH) / (HALF_LIFE_DAYS.start * DAY_MS));

/** The looks that every channel is credited with, at the moment that is asked. */
export const PRIOR = PRIOR_LOOKS * forward(NOW);

/** Returns a profile with a sighting counted in (1) or out again (-1). */
export function countPeer(
  profile: PeerProfile,
  { at, read, cohorts }: Sighting,
  sign: 1 | -1,
): PeerProfile {
  const weight = sign * forward(Date.parse(at));
  const counts: Record<string, number> = { ...profile.counts };
  for (const { traits, seen } of cohorts) {
    for (const trait of traits) {
      const count = (counts[trait] ?? 0) + seen * weight;
      if (count > 1e-9) counts[trait] = count;
      else delete counts[trait];
    }
  }
  return { ...profile, looks: profile.looks + read * weight, counts };
}

/** Returns the profiles of a chunk's channels. */
export function peerProfiles({ channels, sightings }: Chunk): PeerProfile[] {
  const byChannel = Map.groupBy(sightings, ({ channel }) => channel);
  return channels.map(({ key, name, kind }) =>
    (byChannel.get(key) ?? []).reduce<PeerProfile>(
      (profile, sighting) => countPeer(profile, sighting, 1),
      { key, name, kind, looks: 0, counts: {} },
    ),
  );
}

/** Returns the weight of each wanted trait, and the traits that must not be there. */
export function peerQuestion(criteria: Criteria) {
  const { wanted, unwanted } = askQuestion(criteria);
  return {
    wanted: wanted.map(({ key, weight }) => [key, weight] as const),
    unwanted: unwanted.map(({ key }) => key),
  };
}

/** Returns the share that a profile has: Σ weight · count over all looks; undefined where it is excluded or fits nothing. */
export function peerScore(
  { looks, counts }: Pick<PeerProfile, "looks" | "counts">,
  { wanted, unwanted }: ReturnType<typeof peerQuestion>,
): number | undefined {
  if (unwanted.some((trait) => counts[trait])) return undefined;
  const finds = wanted.reduce((sum, [trait, weight]) => sum + weight * (counts[trait] ?? 0), 0);
  return finds > 0 ? finds / (looks + PRIOR) : undefined;
}

/** Returns the names with the highest scores, best first. */
export function bestOf<T>(scored: Iterable<readonly [name: T, score: number]>): T[] {
  return [...scored]
    .sort(([, a], [, b]) => b - a)
    .slice(0, ROWS)
    .map(([name]) => name);
}
