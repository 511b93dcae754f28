// Bands: ranges of a numeric facet as people write them (`25-34`, `40+`, `<=21`, `<100k`, `20h+`).

/** A range in the facet's unit, both ends included as real numbers: `25-34` is 25 up to 35. */
export type Band = { readonly from: number; readonly to: number };

const NUMBER = String.raw`(\d+(?:\.\d+)?)\s*(k|m)?`;
const BETWEEN = new RegExp(`^${NUMBER}\\s*(?:-|–|—|to)\\s*${NUMBER}\\D*$`);
const SINGLE = new RegExp(`^(<=|>=|<|>|≤|≥)?\\s*${NUMBER}([^\\d+]*)(\\+)?$`);

const amount = (digits: string, scale: string | undefined): number =>
  Number(digits) * (scale === "k" ? 1_000 : scale === "m" ? 1_000_000 : 1);

/** Returns the range that a band's text means within `range`, or undefined where the text is no band. */
export function parseBand(text: string, range: readonly [number, number]): Band | undefined {
  const plain = text.toLowerCase().replaceAll(",", "");
  const [lowest, highest] = range;
  const between = BETWEEN.exec(plain);
  if (between) {
    const from = amount(between[1]!, between[2] ?? between[4]);
    const last = amount(between[3]!, between[4]);
    return band(from, last + step(last), range);
  }
  const single = SINGLE.exec(plain);
  if (!single) return undefined;
  const value = amount(single[2]!, single[3]);
  switch (single[5] === "+" ? ">=" : single[1]) {
    case "<":
      return band(lowest, value, range);
    case "<=":
    case "≤":
      return band(lowest, value + step(value), range);
    case ">":
      return band(value + step(value), highest, range);
    case ">=":
    case "≥":
      return band(value, highest, range);
    default:
      return band(value, value + step(value), range);
  }
}

// "34" means up to the day before the 35th birthday; from 1 000 on people write round numbers that mean themselves.
const step = (value: number): number => (value < 1_000 ? 1 : 0);

function band(from: number, to: number, [lowest, highest]: readonly [number, number]) {
  const clamped = { from: Math.max(from, lowest), to: Math.min(to, highest) };
  return clamped.from <= clamped.to ? clamped : undefined;
}

/** Returns which part (0 to 1) of the band that was `seen` lies inside the one that is `wanted`. */
export function overlap(wanted: Band, seen: Band): number {
  const width = seen.to - seen.from;
  if (width === 0) return seen.from >= wanted.from && seen.from <= wanted.to ? 1 : 0;
  return Math.max(0, Math.min(wanted.to, seen.to) - Math.max(wanted.from, seen.from)) / width;
}
