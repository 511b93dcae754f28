// Ranges of the user's own facets of numbers, which are noted with blanks and kept with hyphens: the one way to read both.
import { bandKey, ROUND_FROM } from "./band-key.ts";
import { parseBand, type Band } from "./band.ts";
import { splitUnit, type Unit } from "./units.ts";

/** A band of an own facet, with the unit that it is told in where that is known. */
export type OwnBand = Band & { readonly unit?: Unit | undefined };

/**
 * Returns the band that a value means, with hyphens for blanks too (`42-to-44`, `42-and-over`, `ü-30`). Between numbers, or
 * before one, a hyphen is what it is: nobody can tell `1-500` from 1 500. `own` is the unit of an own facet.
 */
export function readOwnBand(
  value: string,
  range: readonly [number, number],
  own: Unit | undefined,
): OwnBand | undefined {
  const [text, unit] = splitUnit(value, own);
  const band = readBand(text, range);
  return band && { ...band, unit };
}

/**
 * Returns a band in another unit, or undefined where that measures something else. What was told in whole grams is just
 * so many in kilograms: the numbers are taken as they were written.
 */
export function inUnit(band: OwnBand, unit: Unit | undefined): Band | undefined {
  const { from, to, unit: own } = band;
  if (!own || !unit || own === unit) return band;
  if (own.measure !== unit.measure) return undefined;
  const times = own.size / unit.size;
  return { from: from * times, to: writtenEnd(to) * times };
}

// "34" reaches up to 35, "0.5" up to 0.6.
function writtenEnd(to: number): number {
  const places = /\.(\d+)$/.exec(`${to}`)?.[1]?.length ?? 0;
  return to >= ROUND_FROM || to === 0 ? to : Number((to - 10 ** -places).toFixed(places));
}

/** Returns the band that a value means, whatever unit its facet has. */
export function readBand(value: string, range: readonly [number, number]): Band | undefined {
  if (/[-–—]\s*$/.test(value)) return undefined; // half a range
  const spaced = value.replace(/-(?=\p{L}{2})|(?<=\p{L}{2}|^\p{L})-/gu, " ");
  return parseBand(spaced, range) ?? parseBand(value, range);
}

/**
 * Returns a spelling without blanks that means the same range (`1500-2000` of "1 500 - 2 000 "), or undefined where the
 * text is none.
 */
export function rangeWithoutBlanks(
  text: string,
  range: readonly [number, number],
  unit?: string,
): string | undefined {
  const spelled = bandKey(text, range, unit === undefined ? [] : [unit]);
  const meant = spelled === undefined ? undefined : parseBand(spelled, range);
  if (spelled === undefined || !meant) return undefined;
  const together = spelled.replace(/(?<=\d) (?=\d{3}(?!\d))/g, "");
  const all = [together.replaceAll(" ", "-"), together.replaceAll(" ", ""), ...numbersOf(meant)];
  return all.find((each) => isSame(readBand(each, range), meant));
}

// Which of them is the same range tells only reading them: a smaller number reaches up to the next.
function numbersOf({ from, to, currency = "" }: Band): readonly string[] {
  const ends =
    to === Infinity
      ? [`${from}+`, `>${from}`]
      : [`${from}`, `<${to}`, `<=${to}`, `${from}-${to - 1}`, `${from}-${to}`];
  return ends.map((each) => each + currency.toLowerCase());
}

const isSame = (one: Band | undefined, other: Band): boolean =>
  one?.from === other.from &&
  one.to === other.to &&
  one.currency === other.currency &&
  one.without === other.without;
