// Re-check queue: channels of an answer whose evidence has grown old.
import { lastWeek, type Evidence } from "../rank/evidence.ts";
import { weekOf } from "../rank/decay.ts";

/** A channel to look at again and how many weeks ago its last look was. */
export type Recheck = { readonly key: string; readonly weeks: number };

/** Returns the channels whose last look is at least one half-life back, oldest first; `now` in milliseconds. */
export function recheckQueue(
  channels: readonly { readonly key: string; readonly evidence: Pick<Evidence, "looks"> }[],
  now: number,
  halfLifeDays: number,
): Recheck[] {
  const thisWeek = weekOf(now);
  return channels
    .flatMap(({ key, evidence }) => {
      const last = lastWeek(evidence);
      const weeks = last === undefined ? 0 : thisWeek - last;
      return weeks * 7 >= halfLifeDays ? [{ key, weeks }] : [];
    })
    .sort((a, b) => b.weeks - a.weeks);
}
