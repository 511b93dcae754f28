// Ranges of the user's own facets of numbers, which are noted with blanks and kept with hyphens: the one way to read both.
import { bandKey } from "./band-key.ts";
import { parseBand, type Band } from "./band.ts";

/**
 * Returns the band that a value means, with hyphens for blanks too (`42-to-44`, `42-and-over`, `ü-30`). Between numbers, or
 * before one, a hyphen is what it is: nobody can tell `1-500` from 1 500.
 */
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
): string | undefined {
  const spelled = bandKey(text, range);
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
