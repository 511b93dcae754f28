// Sums over measurements: the median, and how fast a cost grows.

/** Returns the middle number; of an even count the upper one; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

/** Returns the exponent e of the best fit cost = c · size^e (least squares over logarithms); undefined of fewer than two sizes. */
export function growthExponent(
  points: readonly { readonly size: number; readonly cost: number }[],
): number | undefined {
  if (points.length < 2) return undefined;
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ cost }) => Math.log(cost));
  const middle = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b) / numbers.length;
  const [x0, y0] = [middle(xs), middle(ys)];
  const over = xs.reduce((sum, x, i) => sum + (x - x0) * (ys[i]! - y0), 0);
  return over / xs.reduce((sum, x) => sum + (x - x0) ** 2, 0);
}
