// How much the map's average counts against a channel's own people, by how many people it is said to reach.

/** Steps of an octave: a byte holds up to 2^42 people. */
const STEPS = 6;

/** Returns a noted reach as a byte, the nearest sixth of an octave; 0 where none is noted, or less than one. */
export function reachCode(reach: number | undefined): number {
  if (reach === undefined || !(reach >= 1)) return 0;
  return 1 + Math.min(254, Math.round(STEPS * Math.log2(reach)));
}

/** Returns how many people a code stands for; 1 where none are noted. */
export const peopleOf = (code: number): number => Math.round(2 ** (Math.max(0, code - 1) / STEPS));

/** Returns the code of the usual reach, where `counts` are channels by the code of theirs: the lower median, 0 without any. */
export function usualReach(counts: ArrayLike<number>): number {
  let noted = 0;
  for (let code = 1; code < 256; code++) noted += counts[code]!;
  let below = 0;
  for (let code = 1; code < 256; code++) {
    below += counts[code]!;
    if (noted > 0 && 2 * below >= noted) return code;
  }
  return 0;
}

const [LEAST_TIMES, MOST_TIMES] = [0.1, 3];

/**
 * Returns by code of a reach what κ is taken times: √(that reach ÷ the usual one), 0.1 to 3; 1 where none is noted. Where
 * many gather all sorts of people do, and few lean further from the average.
 */
export function creditTimes(usual: number): Float64Array {
  return Float64Array.from({ length: 256 }, (_, code) =>
    code === 0 || usual === 0
      ? 1
      : Math.min(MOST_TIMES, Math.max(LEAST_TIMES, 2 ** ((code - usual) / (2 * STEPS)))),
  );
}

/** The fewest average people that a channel starts from. */
const FEWEST = 1;

/** Returns how many average people a channel starts from, of κ and what it is taken times. */
export const creditOf = (credit: number, times: number): number => Math.max(FEWEST, times * credit);
