// Which sentence says how much better a set of the same cost could be, and by what factor.

/** From here on a bound is too far away to call the difference small. */
const ROUGH = 2;

/**
 * Returns the message for a guarantee (the part of the best possible cover that is surely reached, above 0 and at most 1)
 * and the factor that it names, rounded up to a tenth so that it stays true.
 */
export function guaranteeWords(guarantee: number): {
  readonly words: "guaranteeBest" | "guarantee" | "guaranteeRough";
  readonly most: number;
} {
  const most = Math.ceil(10 / guarantee - 1e-9) / 10;
  const words = most <= 1 ? "guaranteeBest" : most < ROUGH ? "guarantee" : "guaranteeRough";
  return { words, most };
}
