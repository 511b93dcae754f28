// Map-wide numbers that the index keeps beside its postings: integers, the same in any order of changes.
import { plainSum, type WeekCounts } from "../rank/decay.ts";
import type { Evidence } from "../rank/evidence.ts";
import { countTelling, NO_TELLING, type Telling } from "../rank/telling.ts";
import { changeWeeks } from "./posting-block.ts";

/** Channels with evidence, people in cohorts and unnoted ones per week, and how facets are told. */
export type IndexTotals = {
  readonly channels: number;
  readonly people: WeekCounts;
  readonly quiet: WeekCounts;
  readonly telling: Telling;
};

export const NO_TOTALS: IndexTotals = { channels: 0, people: [], quiet: [], telling: NO_TELLING };

/** A channel's evidence before (none where it is new) and after a change. */
export type EvidenceChange = {
  readonly before: Evidence | undefined;
  readonly after: Evidence | undefined;
};

/** Returns the totals with some channels changed. */
export function changeTotals(totals: IndexTotals, changes: readonly EvidenceChange[]): IndexTotals {
  const before = changes.flatMap((change) => change.before ?? []);
  const after = changes.flatMap((change) => change.after ?? []);
  const counted = (list: readonly Evidence[]) =>
    list.filter(({ looks }) => plainSum(looks) > 0).length;
  const weeks = (pick: (evidence: Evidence) => readonly WeekCounts[], start: WeekCounts) =>
    changeWeeks(start, [
      ...before.flatMap(pick).map((each) => ({ before: { weeks: each } })),
      ...after.flatMap(pick).map((each) => ({ after: { weeks: each } })),
    ]);
  return {
    channels: totals.channels + counted(after) - counted(before),
    people: weeks(({ cohorts }) => cohorts.map(({ seen }) => seen), totals.people),
    quiet: weeks(({ quiet }) => [quiet], totals.quiet),
    telling: countTelling(countTelling(totals.telling, before, -1), after, 1),
  };
}

/** Returns the totals as one storable value, the same for equal totals. */
export function packTotals({ telling, ...rest }: IndexTotals): object {
  const facets = [...telling.facets].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...rest, telling: { ...telling, facets } };
}

/** Returns the totals that packTotals made a value of; anything else is no totals. */
export function unpackTotals(stored: unknown): IndexTotals {
  if (stored === null || typeof stored !== "object") return NO_TOTALS;
  // Only packTotals writes it, in this database; an older one wrote less. Changes may still be counted into what it
  // wrote, but it is not asked any more (vocabulary-version.ts).
  const { telling, ...rest } = stored as IndexTotals;
  return { ...rest, telling: { ...NO_TELLING, ...telling, facets: new Map(telling.facets) } };
}
