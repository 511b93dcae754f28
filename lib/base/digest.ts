// Digests of text that add up in any order: whether two sets hold the same, without comparing their members.

const HALF = 2 ** 32;

/** Returns a 53-bit hash of a text: equal texts give equal numbers, others nearly always different ones; no secret. */
export function digestText(text: string): number {
  // cyrb53, public domain: https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2_654_435_761);
    b = Math.imul(b ^ unit, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return HALF * (2_097_151 & b) + (a >>> 0);
}

/** Returns two digests as one; the order does not matter, and the same digest twice is none. */
export function joinDigests(a: number, b: number): number {
  const high = (Math.floor(a / HALF) ^ Math.floor(b / HALF)) >>> 0;
  return HALF * high + ((a ^ b) >>> 0);
}
