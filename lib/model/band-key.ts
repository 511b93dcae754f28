// The one spelling of a range: "40-55 Jahre", "40 bis 55" and "40 – 55" are all 40-55 of age.
import { fold } from "../base/text.ts";
import { parseBand, unitOf, type Band } from "./band.ts";
import { isBareRange, withoutUnit } from "./known-words.ts";
import { plainRange } from "./plain-range.ts";
import { splitUnit, unitNamed } from "./units.ts";

/**
 * Returns the one spelling of a range of a facet, or undefined where the text is none. What only names the facet's own unit
 * goes (years of age, people, a year, `units` of a facet of one's own), and the numbers alone are left; where the text says
 * more (a currency, whose age), only the blanks go that mean nothing. The spelling means the same range always.
 */
export function bandKey(
  text: string,
  range: readonly [number, number],
  units: readonly string[] = [],
): string | undefined {
  const folded = fold(text).replaceAll(/\s+/g, " ").replaceAll(/[–—]/g, "-");
  const own = units.map(unitNamed).find(Boolean);
  const [bare, unit] = splitUnit(folded, own);
  // "90 min" of hours: as it was written, the unit is told by it.
  if (unit !== own && range[1] === Infinity) {
    const whole = parseBand(folded, range);
    const together = folded.replaceAll(" ", "");
    return whole && (isSame(parseBand(together, range), whole) ? together : folded);
  }
  const spaced = withoutEnd(unit === own ? bare : folded, units);
  const band = parseBand(spaced, range);
  if (!band) return undefined;
  const of = unitOf(range);
  const plain = withoutUnit(spaced, of);
  const isBare = of !== "money" && isBareRange(plainRange(plain, false), of);
  const all = [
    ...(isBare ? numbersOf(band, range[0]) : []),
    ...[plain, spaced].map((each) => each.replaceAll(" ", "")),
    plain,
  ];
  return all.find((each) => isSame(parseBand(each, range), band)) ?? spaced;
}

/** From a thousand on people write round numbers that mean themselves: 500-1000 is no 500-999. */
export const ROUND_FROM = 1_000;

function numbersOf({ from, to }: Band, lowest: number): readonly string[] {
  if (to === Infinity) return [`${from}+`];
  if (to >= ROUND_FROM) return [];
  const last = to > from ? to - 1 : to;
  if (last === from) return [`${from}`];
  return [from === 0 && lowest === 0 ? `<${to}` : `${from}-${last}`];
}

// "8-9 m" of a boat's length in m are no millions.
function withoutEnd(text: string, units: readonly string[]): string {
  // Not that of "900 cm".
  const unit = units.find(
    (each) => text.endsWith(each) && /\d\s*$/.test(text.slice(0, -each.length)),
  );
  return unit === undefined ? text : text.slice(0, -unit.length).trim();
}

const isSame = (one: Band | undefined, other: Band): boolean =>
  one?.from === other.from &&
  one.to === other.to &&
  one.currency === other.currency &&
  one.without === other.without;

const BRACKETS = /[(（[［]([^)）\]］]+)[)）\]］]/;

/** Returns the units that the names of a facet give in brackets: "boat length (m)" is told in m. */
export function unitsIn(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const unit = BRACKETS.exec(name)?.[1];
    return unit === undefined ? [] : [fold(unit)];
  });
}
