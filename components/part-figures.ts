// How the parts of a score are written: all with one decimal, so that a column is seen to add up.
import { languageTag, type Locale } from "../lib/base/messages.ts";
import type { Mode } from "../lib/rank/question.ts";

/** Returns how an amount is written, and one that is added or taken away; shares are in hundredths. */
export function partFigures(
  locale: Locale,
  mode: Mode,
): { readonly amount: (value: number) => string; readonly change: (value: number) => string } {
  const decimals = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const number = new Intl.NumberFormat(languageTag(locale), decimals);
  const amount = (value: number) => number.format(mode === "fit" ? 100 * value : value);
  const change = (value: number) => `${value < 0 ? "−" : "+"}${amount(Math.abs(value))}`;
  return { amount, change };
}
