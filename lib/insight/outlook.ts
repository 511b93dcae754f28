// The outlook of a question: how much is covered, and where to look next.
import type { Steps } from "../base/steps.ts";
import type { Question } from "../rank/question.ts";
import type { Candidate, Ranked } from "../rank/rank-channels.ts";
import { coverageRange, type Range } from "./coverage.ts";
import { timesMet } from "./met.ts";
import { facetToCheck, nextLooks } from "./next-looks.ts";

/** A channel by its key and name. */
export type Named = { readonly key: string; readonly name: string };

/** A channel worth a look, what was seen there so far, and the facet to look for. */
export type LookNext = Named & {
  readonly facet: string | undefined;
  readonly seen: number;
  readonly read: number;
  readonly gain: number;
};

/** `met` are the sightings that show the persona; `coverage` is there from 40 of them on. */
export type Outlook = {
  readonly met: number;
  readonly places: number;
  readonly coverage: Range | undefined;
  readonly next: readonly LookNext[];
};

type Place = Named & Pick<Candidate, "evidence">;

/** Returns the channels of whom their evidence does not tell in how many sightings the persona was met. */
export function* undecidedIn<P extends Place>(
  question: Question,
  places: readonly P[],
): Steps<P[]> {
  const undecided: P[] = [];
  for (const place of places) {
    yield;
    const { least, most } = timesMet(question, place.evidence);
    if (most > least) undecided.push(place);
  }
  return undecided;
}

/** Most channels named as worth a look, if nothing else is asked for. */
const MOST = 8;

/**
 * Returns the outlook of a question over all channels that were looked at; `ranked` is their order by fit, and `counted`
 * how many sightings show the persona in those of whom evidence does not tell (`undecidedIn`). Of one that is not there
 * the fewest are taken.
 */
export function* outlookOf(
  question: Question,
  places: readonly Place[],
  ranked: readonly Ranked[],
  counted: ReadonlyMap<string, number>,
  most = MOST,
): Steps<Outlook> {
  const times: number[] = [];
  for (const { key, evidence } of places) {
    yield;
    const bounds = timesMet(question, evidence);
    // What was counted may be of a moment later than the evidence.
    const met = Math.min(bounds.most, Math.max(bounds.least, counted.get(key) ?? 0));
    if (met > 0) times.push(met);
  }
  const byKey = new Map(places.map((place) => [place.key, place]));
  const rows = new Map(ranked.map((row) => [row.key, row]));
  const next = nextLooks(ranked)
    .slice(0, most)
    .map(({ key, gain }) => {
      const { seen = 0, read = 0 } = rows.get(key) ?? {};
      const place = byKey.get(key);
      const facet = place && facetToCheck(question, place.evidence);
      return { key, name: place?.name ?? key, gain, seen, read, facet };
    });
  return {
    met: times.reduce((sum, n) => sum + n, 0),
    places: times.length,
    coverage: coverageRange(times),
    next,
  };
}
