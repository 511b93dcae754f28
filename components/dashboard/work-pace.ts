// The pace of long work: how fast it goes and how long it will still take.

/** Progress with when it was told, in milliseconds. */
export type Pace = { readonly done: number; readonly total: number; readonly elapsedMs: number };

/** Returns items per second and seconds left, both whole; undefined before there is anything to measure. */
export function paceOf({ done, total, elapsedMs }: Pace) {
  if (done <= 0 || elapsedMs <= 0) return undefined;
  const rate = (done * 1000) / elapsedMs;
  return {
    rate: Math.max(1, Math.round(rate)),
    secondsLeft: Math.max(0, Math.ceil((total - done) / rate)),
  };
}
