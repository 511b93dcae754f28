// Shares so small that of a hundred looks none would be left: said of more looks, or with decimals.

/** Returns of how many looks (100, 1 000 or at most 10 000) a share (0 to 1) is said, so that a small one is not none. */
export function outOf(share: number): number {
  if (share >= 0.01) return 100;
  return share >= 0.001 ? 1_000 : 10_000;
}

/** Returns an interval's ends in looks per hundred, `3–12` or `0.2–0.8`, or undefined where the upper one is below 0.01. */
export function rangePerHundred(low: number, high: number): [string, string] | undefined {
  const decimals = high >= 0.01 ? 0 : high >= 0.001 ? 1 : 2;
  const [from, to] = [low, high].map((end) => (100 * end).toFixed(decimals)) as [string, string];
  return high < 0.0001 ? undefined : [Number(from) === 0 ? "0" : from, to];
}
