// A plain reference for the Beta distribution: another series than the one that quantiles are found by.

// Stirling's series (Abramowitz and Stegun 6.1.41), from where it is exact to 1e-15 down by the recurrence.
function logGamma(x: number): number {
  if (x < 20) return logGamma(x + 1) - Math.log(x);
  const square = x * x;
  const rest = 1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * square)) / square) / square;
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + rest / x;
}

/** Probability that a Beta(a, b) variable is at most x (0 to 1), by a sum of positive terms (DLMF 8.17.8); a and b above 0. */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > a / (a + b)) return 1 - betaCdf(1 - x, b, a);
  const scale = logGamma(a + b) - logGamma(a) - logGamma(b);
  let term = Math.exp(scale + a * Math.log(x) + b * Math.log1p(-x)) / a;
  let sum = 0;
  for (let n = 1; term > sum * 1e-17; n++) {
    sum += term;
    term *= (x * (a + b + n - 1)) / (a + n);
  }
  return sum;
}
