// The index as people read it: beyond ten times the average the exact number says nothing more.

const MOST = 1_000;

/** Returns an index (100 = average) as a whole number, or "1000+". */
export function indexWords(index: number): string {
  return index > MOST ? `${MOST}+` : String(Math.round(index));
}
