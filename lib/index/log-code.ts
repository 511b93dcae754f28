// Numbers of people as one byte: an eighth of an octave a step, rounded to the side that keeps a bound a bound.

const STEPS = 8;

/** The code of 1. */
const ONE = 113;

/** Code of a number too large for any other; as an upper bound it means "any number". */
const MOST = 255;

/** How much the number of a code can be above what was coded, at most: a step and the last bits. */
export const STEP = 2 ** (1 / STEPS) * (1 + 1e-9);

/** Returns the code whose number is `value` or somewhat more; 0 is 0. */
export function codeAbove(value: number): number {
  if (value <= 0) return 0;
  const code = Math.ceil(Math.log2(value) * STEPS + 1e-7) + ONE;
  return Math.min(MOST, Math.max(1, code));
}

/** Returns the code whose number is `value` or somewhat less. */
export function codeBelow(value: number): number {
  if (value <= 0) return 0;
  const code = Math.floor(Math.log2(value) * STEPS - 1e-7) + ONE;
  return Math.min(MOST - 1, Math.max(0, code));
}

/** Returns the numbers of all codes, each times `scale`; the last is infinite. */
export function numbersOfCodes(scale: number): Float64Array {
  const numbers = new Float64Array(256);
  for (let code = 1; code < MOST; code++) numbers[code] = scale * 2 ** ((code - ONE) / STEPS);
  numbers[MOST] = Infinity;
  return numbers;
}
