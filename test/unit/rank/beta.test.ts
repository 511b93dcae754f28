import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaMiddle } from "../../../lib/rank/beta.ts";
import { betaCdf } from "./beta-cdf.ts";

/** The x below which a Beta(a, b) variable lies with probability p. */
const quantile = (p: number, a: number, b: number): number =>
  p < 0.5 ? betaMiddle(p, a, b)[0] : betaMiddle(1 - p, a, b)[1];

describe("betaMiddle", () => {
  // Closed forms: Beta(a, 1) is p^(1/a), Beta(1, b) is 1 − (1 − p)^(1/b), Beta(½, ½) the arcsine law.
  it.each([
    [0.1, 1, 1, 0.1],
    [0.9, 5, 1, 0.9 ** (1 / 5)],
    [0.1, 1, 30, 1 - 0.9 ** (1 / 30)],
    [0.9, 0.5, 0.5, Math.sin((Math.PI * 0.9) / 2) ** 2],
    [0.5, 400, 400, 0.5],
    [0.25, 1, 1e-1, 1 - 0.75 ** 10],
  ])("gives the known value for p = %d of Beta(%d, %d)", (p, a, b, expected) => {
    expect(quantile(p, a, b)).toBeCloseTo(expected, 8);
  });

  it("undoes betaCdf", () => {
    const size = fc.double({ min: 0.05, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), size, size, (p, a, b) => {
        const x = quantile(p, a, b);
        const below = betaCdf(Math.max(0, x - 2e-10), a, b);
        const above = betaCdf(Math.min(1, x + 2e-10), a, b);
        expect(below).toBeLessThanOrEqual(p + 1e-9);
        expect(above).toBeGreaterThanOrEqual(p - 1e-9);
      }),
    );
  });
});

describe("betaCdf, the reference", () => {
  it("equals the binomial tail for whole parameters", () => {
    const whole = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), whole, whole, (x, a, b) => {
        const n = a + b - 1;
        let tail = 0;
        let ways = 1;
        for (let j = 0; j <= n; j++) {
          if (j >= a) tail += ways * x ** j * (1 - x) ** (n - j);
          ways = (ways * (n - j)) / (j + 1);
        }
        expect(betaCdf(x, a, b)).toBeCloseTo(tail, 10);
      }),
    );
  });
});
