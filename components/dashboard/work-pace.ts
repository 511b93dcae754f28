// The pace of long work: how fast it goes and how long it will still take.
import type { WorkProgress } from "../../lib/app/work.ts";

/** Progress with when it was told, in milliseconds; `from` was done before. */
export type Pace = WorkProgress & { readonly elapsedMs: number };

/** Returns items per second and seconds left, both whole and neither 0; undefined before there is anything to measure. */
export function paceOf({ done, total, elapsedMs, from = 0 }: Pace) {
  if (done <= from || elapsedMs <= 0) return undefined;
  const rate = ((done - from) * 1000) / elapsedMs;
  const secondsLeft = Math.ceil((total - done) / rate);
  return { rate: Math.max(1, Math.round(rate)), ...(secondsLeft > 0 && { secondsLeft }) };
}
