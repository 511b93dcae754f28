// A set of texts by their digests: 16 bytes a text or so, where the texts themselves would take a hundred.
import { digestText } from "./digest.ts";

/** Tells which texts were seen; two different ones are taken for the same once in some thousand million million. */
export class DigestSet {
  // 0 marks a free place; a text whose digest is 0 counts as 1.
  #places: Float64Array;
  size = 0;

  /** `expected` is how many texts are to come, where that is known: growing takes its time at once. */
  constructor(expected = 0) {
    this.#places = new Float64Array(2 ** Math.max(10, Math.ceil(Math.log2(2 * expected + 2))));
  }

  /** Adds a text and tells whether it was new. */
  add(text: string): boolean {
    if (this.size * 2 >= this.#places.length) this.#grow();
    const digest = digestText(text) || 1;
    const place = placeOf(this.#places, digest);
    if (this.#places[place] === digest) return false;
    this.#places[place] = digest;
    this.size++;
    return true;
  }

  has(text: string): boolean {
    const digest = digestText(text) || 1;
    return this.#places[placeOf(this.#places, digest)] === digest;
  }

  /** Returns how many texts another set has of these. */
  common(other: DigestSet): number {
    let count = 0;
    for (const digest of this.#places) {
      if (digest !== 0 && other.#places[placeOf(other.#places, digest)] === digest) count++;
    }
    return count;
  }

  #grow(): void {
    const larger = new Float64Array(this.#places.length * 2);
    for (const digest of this.#places) if (digest !== 0) larger[placeOf(larger, digest)] = digest;
    this.#places = larger;
  }
}

/** Returns where a digest stands, or the free place where it would. */
function placeOf(places: Float64Array, digest: number): number {
  let place = digest % places.length;
  while (places[place] !== 0 && places[place] !== digest) place = (place + 1) % places.length;
  return place;
}
