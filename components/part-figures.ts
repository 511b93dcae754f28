// How the parts of a score are written: all with the same decimals, as many as tell the largest of them, and so rounded
// that what is shown adds up.
import { languageTag, type Locale } from "../lib/base/messages.ts";
import type { Mode } from "../lib/rank/question.ts";
import type { Part, Score } from "../lib/rank/score.ts";

/** Digits that the largest part shows at least. */
const DIGITS = 2;

const MOST_DECIMALS = 6;

/** From here on, such as people to reach, fractions say nothing. */
const MANY = 1_000;

/**
 * Returns the text of each part of a score and of their sum. An average channel is an amount, the others are added or
 * taken away. Shares are in percent. What rounding leaves over goes to the others, so that an average channel reads the
 * same in every row of an answer; what it leaves nothing of is about none.
 */
export function partFigures(
  locale: Locale,
  mode: Mode,
  parts: readonly Pick<Part, "name" | "value">[],
): { readonly texts: readonly string[]; readonly total: string } {
  const isShare = mode === "fit";
  const values = parts.map(({ value }) => (isShare ? 100 : 1) * value);
  const largest = Math.max(...values.map(Math.abs), 1e-9);
  const needed = DIGITS - 1 - Math.floor(Math.log10(largest));
  const decimals = Math.min(MOST_DECIMALS, Math.max(largest < MANY ? 1 : 0, needed));
  const unit = 10 ** -decimals;
  const number = new Intl.NumberFormat(languageTag(locale), {
    style: isShare ? "percent" : "decimal",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const amount = (units: number) => number.format((units * unit) / (isShare ? 100 : 1));
  const none = (value: number) => (value === 0 ? "0" : "≈ 0");
  const change = (units: number) => `${units < 0 ? "−" : "+"}${amount(Math.abs(units))}`;
  const exact = values.reduce((all, value) => all + value, 0);
  const sum = Math.round(exact / unit);
  const constant = parts.findIndex(({ name }) => name === "prior");
  const texts = inUnits(values, unit, sum, constant).map((units, i) => {
    if (units === 0) return none(values[i]!);
    return parts[i]!.name === "prior" ? amount(units) : change(units);
  });
  return { texts, total: sum === 0 ? none(exact) : amount(sum) };
}

/** Returns the parts of a score as those of its share: a mode multiplies it, so they are as large against each other. */
export function inShares({
  parts,
  share,
  score,
}: Pick<Score, "parts" | "share" | "score">): readonly Part[] {
  return parts.map((part) => ({ ...part, value: score === 0 ? 0 : (part.value * share) / score }));
}

// Whole units that add up to a sum. The constant part is rounded by itself. The others are rounded down first, and the rest
// goes to those that lost most by it; what is then left to give or take, to the largest of them.
function inUnits(values: readonly number[], unit: number, sum: number, constant: number): number[] {
  const exact = values.map((value) => value / unit);
  const units = exact.map((value, i) => (i === constant ? Math.round(value) : Math.floor(value)));
  let left = sum - units.reduce((all, each) => all + each, 0);
  const lost = (i: number) => exact[i]! - units[i]!;
  const others = [...exact.keys()].filter((i) => i !== constant);
  for (const i of others.filter((each) => lost(each) > 0).sort((a, b) => lost(b) - lost(a))) {
    if (left <= 0) break;
    units[i]!++;
    left--;
  }
  const [largest = constant] = others.sort((a, b) => Math.abs(exact[b]!) - Math.abs(exact[a]!));
  units[largest]! += left;
  return units;
}
