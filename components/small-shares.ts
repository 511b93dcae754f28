// Shares in looks per hundred, small ones with decimals: all rows of a list are in one unit.

const decimalsOf = (share: number): number => (share >= 0.01 ? 0 : share >= 0.001 ? 1 : 2);

function write(share: number, decimals: number): string {
  const text = (100 * share).toFixed(decimals);
  return Number(text) === 0 ? "0" : text;
}

/** Returns a share (0 to 1) in looks per hundred: `3`, `0.3` or `0.03`. */
export function perHundred(share: number): string {
  return write(share, decimalsOf(share));
}

/** Returns an interval's ends in looks per hundred, `3–12` or `0.2–0.8`, or undefined where the upper one is below 0.01. */
export function rangePerHundred(low: number, high: number): [string, string] | undefined {
  const decimals = decimalsOf(high);
  return high < 0.0001 ? undefined : [write(low, decimals), write(high, decimals)];
}
