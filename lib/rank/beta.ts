// Quantiles of the Beta distribution, for the interval around a share.

// Lanczos approximation, g = 7, n = 9 (Numerical Recipes 6.1; Godfrey's coefficients): relative error < 1e-15.
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];

function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  let sum = LANCZOS[0]!;
  for (let i = 1; i < LANCZOS.length; i++) sum += LANCZOS[i]! / (z + i);
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

// Lentz's continued fraction for the incomplete beta function (Numerical Recipes 6.4).
function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const atLeast = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / atLeast(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m <= 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / atLeast(1 + even * d);
    c = atLeast(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / atLeast(1 + odd * d);
    c = atLeast(1 + odd / c);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-14) break;
  }
  return h;
}

// Logarithm of 1 ÷ B(a, b): the same for every x.
function logScale(a: number, b: number): number {
  return logGamma(a + b) - logGamma(a) - logGamma(b);
}

function cdf(x: number, a: number, b: number, scale: number): number {
  const front = Math.exp(scale + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(1 - x, b, a)) / b;
}

// Near enough for Newton's steps to be few (Abramowitz and Stegun 26.5.22 and, for z, 26.2.23).
function firstGuess(p: number, a: number, b: number, scale: number): number {
  if (a < 1) {
    // Near 0 the distribution goes like x^a ÷ (a · B(a, b)).
    const near = Math.exp((Math.log(p * a) - scale) / a);
    return near > 0 && near < a / (a + b) ? near : a / (a + b);
  }
  if (b < 1) return a / (a + b);
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
  const away = t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + 0.04481 * t));
  const z = p < 0.5 ? away : -away;
  const skew = (z * z - 3) / 6;
  const h = 2 / (1 / (2 * a - 1) + 1 / (2 * b - 1));
  const w =
    (z * Math.sqrt(h + skew)) / h -
    (1 / (2 * b - 1) - 1 / (2 * a - 1)) * (skew + 5 / 6 - 2 / (3 * h));
  const x = a / (a + b * Math.exp(2 * w));
  return x > 0 && x < 1 ? x : a / (a + b);
}

/** The xs below and above which a Beta(a, b) variable lies with probability `tail` each, to 1e-10; a and b above 0. */
export function betaMiddle(tail: number, a: number, b: number): readonly [number, number] {
  const scale = logScale(a, b);
  return [quantile(tail, a, b, scale), quantile(1 - tail, a, b, scale)];
}

function quantile(p: number, a: number, b: number, scale: number): number {
  let low = 0;
  let high = 1;
  let x = firstGuess(p, a, b, scale);
  // Halley's steps (Numerical Recipes 6.14), kept between bounds that every step draws closer; where they leave them, the
  // middle is taken. Each has thrice the digits of the one before.
  for (let turn = 0; high - low > 1e-10; turn++) {
    const above = cdf(x, a, b, scale) - p;
    if (above > 0) high = x;
    else low = x;
    const newton = above / Math.exp(scale + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
    const bend = newton * ((a - 1) / x - (b - 1) / (1 - x));
    const next = x - newton / (1 - 0.5 * Math.min(1, bend));
    const inside = turn < 30 && next > low && next < high;
    if (inside && Math.abs(next - x) < 1e-5 * Math.min(x, 1 - x)) return next;
    x = inside ? next : (low + high) / 2;
  }
  return (low + high) / 2;
}
