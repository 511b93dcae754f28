// A digest of many facts that does not depend on their order: two sets with the same one are the same set.

/** Adds up hashes of texts; the sum (0 to 2^52) stands for all of them. */
export class Digest {
  private total = 0;

  /** Adds one fact, `times` times. */
  add(fact: string, times = 1): void {
    const hash = hash52(fact);
    const added = times === 1 ? hash : Number(BigInt.asUintN(52, BigInt(hash) * BigInt(times)));
    this.total = (this.total + added) % 2 ** 52;
  }

  /** Returns the sum so far. */
  get sum(): number {
    return this.total;
  }
}

// cyrb53 by bryc (public domain), one bit shorter so that a sum of two stays exact.
function hash52(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return 2 ** 32 * (b & 0xfffff) + (a >>> 0);
}
