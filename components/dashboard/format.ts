// Sizes and numbers as people of a language write them.
import { languageTag, type Locale } from "../../lib/base/messages.ts";

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** Returns a number of bytes in its handiest unit: `3.4 MB`. */
export function formatBytes(bytes: number, locale: Locale): string {
  let unit = 0;
  let value = bytes;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return new Intl.NumberFormat(languageTag(locale), {
    style: "unit",
    unit: UNITS[unit]!,
    unitDisplay: "short",
    maximumFractionDigits: unit < 2 ? 0 : 1,
  }).format(value);
}

/** Returns a whole number with its thousands grouped. */
export function formatCount(count: number, locale: Locale): string {
  return new Intl.NumberFormat(languageTag(locale)).format(count);
}
