// How the parts of a score are written: all with the same decimals, as many as tell the largest of them.
import { languageTag, type Locale } from "../lib/base/messages.ts";
import type { Mode } from "../lib/rank/question.ts";

/** Digits that the largest part shows at least. */
const DIGITS = 2;

const MOST_DECIMALS = 6;

/** Returns how an amount is written, and one that is added or taken away; shares are in hundredths. */
export function partFigures(
  locale: Locale,
  mode: Mode,
  largest: number,
): { readonly amount: (value: number) => string; readonly change: (value: number) => string } {
  const scale = mode === "fit" ? 100 : 1;
  const needed = DIGITS - 1 - Math.floor(Math.log10(scale * largest));
  const decimals = Math.min(MOST_DECIMALS, Math.max(1, needed));
  const number = new Intl.NumberFormat(languageTag(locale), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const amount = (value: number) => number.format(scale * value);
  const change = (value: number) => `${value < 0 ? "−" : "+"}${amount(Math.abs(value))}`;
  return { amount, change };
}
