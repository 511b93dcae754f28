// One short text per lexicon, so that an index can tell whether it was counted by the same words.
import { compareText } from "../base/text.ts";
import type { Lexicon } from "../model/lexicon.ts";
import { facetKey } from "../model/facet-rows.ts";

/**
 * Returns a hash (106 bits, hex) of a lexicon, the same in whatever order its entries stand, and the broader terms of
 * each; the values of an ordered choice have the order they are in.
 */
export function hashLexicon(lexicon: Lexicon): string {
  const hash = known.get(lexicon) ?? hashOf(lexicon);
  known.set(lexicon, hash);
  return hash;
}

const known = new WeakMap<Lexicon, string>();

function hashOf(lexicon: Lexicon): string {
  const facets = facetKey("");
  const lines = [...lexicon].map(([id, meant]) =>
    [id, ...(id.startsWith(facets) ? meant : meant.toSorted(compareText))].join("\t"),
  );
  const text = lines.sort(compareText).join("\n");
  return hash53(text, 0) + hash53(text, 1);
}

// cyrb53 by bryc (public domain): fast, well spread, not for secrets.
function hash53(text: string, seed: number): string {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (2 ** 32 * (b & 0x1fffff) + (a >>> 0)).toString(16).padStart(14, "0");
}
