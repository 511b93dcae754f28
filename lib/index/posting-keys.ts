// The keys of postings that are no trait's.

/** Before a facet's id: the key under which stands of how many people the facet is told. No trait key has a line end. */
const TOLD = "\n";

/** Returns the key of a facet's tellings. */
export function toldKey(facet: string): string {
  return TOLD + facet;
}

/** Returns the key of the people of whom nothing need be told, in the decay group of a number. */
export function unnotedKey(group: number): string {
  return `${TOLD}${TOLD}${group}`;
}

/** The key under which stands, as a code of lib/rank/by-reach.ts, how many people each channel with looks is said to reach. */
export const REACH_KEY = `${TOLD}${TOLD}reach`;

/** The keys of all tellings, REACH_KEY and the few of unnotedKey lie from here to, not with, `TOLD_END`. */
export const TOLD_BEGIN = TOLD;
export const TOLD_END = "\v";

/** Returns the facet of a key of tellings, or undefined where it is unnotedKey's or REACH_KEY. */
export function facetTold(key: string): string | undefined {
  const facet = key.slice(TOLD.length);
  return facet.startsWith(TOLD) ? undefined : facet;
}
