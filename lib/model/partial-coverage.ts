// How far a stated value covers a wanted one where it can do so in part: ranges of numbers, hours of the week.
import { overlap } from "./band.ts";
import { NO_LEXICON, type Lexicon } from "./lexicon.ts";
import { matchingOf } from "./facet-rows.ts";
import { hoursOverlap, parseHours, type HourMask } from "./hours.ts";
import { inUnit, readBand, readOwnBand, type OwnBand } from "./own-range.ts";
import { parseTrait } from "./trait.ts";
import { unitNamed, type Unit } from "./units.ts";

/** How a facet's ranges are read. */
type Ranges = {
  readonly range: readonly [number, number];
  /** That of an own facet. */
  readonly unit: Unit | undefined;
};

/** A wanted value that others can cover in part, made ready once per question. */
export type PartialTarget =
  | (Ranges & { readonly type: "band"; readonly band: OwnBand })
  | { readonly type: "hours"; readonly mask: HourMask };

/**
 * Returns what a wanted trait asks for where other values of its facet cover it in part: a band (built-in, or of an own
 * facet that the lexicon holds) or hours of the week. Undefined for words and choices, and for text that is neither.
 */
export function partialTarget(
  key: string,
  lexicon: Lexicon = NO_LEXICON,
): PartialTarget | undefined {
  const { facet, value } = parseTrait(key);
  const { type, range = [0, Infinity], unit: name = "" } = matchingOf(facet, lexicon);
  const unit = unitNamed(name);
  if (type === "band") {
    const band = bandOf(value, { range, unit });
    return band && { type, band, range, unit };
  }
  const mask = type === "hours" ? parseHours(value) : undefined;
  return mask && { type: "hours", mask };
}

/** Returns which part (0 to 1) of a stated value of the same facet lies inside the wanted one; 0 for text that is no such value. */
export function partialCoverage(target: PartialTarget, stated: string): number {
  if (target.type === "hours") {
    const mask = parseHours(stated);
    return mask ? hoursOverlap(target.mask, mask) : 0;
  }
  const read = bandOf(stated, target);
  const band = read && inUnit(read, target.band.unit);
  return band ? overlap(target.band, band, target.range[1]) : 0;
}

// A built-in facet's range has an end, and a unit that its words tell.
const bandOf = (value: string, { range, unit }: Ranges): OwnBand | undefined =>
  range[1] === Infinity ? readOwnBand(value, range, unit) : readBand(value, range);
