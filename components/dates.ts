// Moments as people read them.
import { languageTag, type Locale } from "../lib/base/messages.ts";
import { DAY_MS, localDay } from "../lib/base/time.ts";

const STEPS = [
  ["year", 365],
  ["month", 30.4],
  ["week", 7],
  ["day", 1],
] as const;

/**
 * Returns how long ago a moment was, in the largest fitting unit: "3 weeks ago", "today"; of one that is more than a day
 * ahead its day, as somebody mistyped a year, say.
 */
export function timeAgo(instant: string, now: number, locale: Locale): string {
  // By the reader's calendar: what was before midnight was yesterday.
  const dayStart = (ms: number) => Date.parse(localDay(ms));
  const passed = Math.round((dayStart(now) - dayStart(Date.parse(instant))) / DAY_MS);
  if (passed < -1) return dayOf(instant, locale);
  const days = Math.max(0, passed);
  const [unit, length] = STEPS.find(([, least]) => days >= least) ?? STEPS[3];
  // "Last year" is said of a calendar's year, and 13 months ago may be two of them.
  const numeric = unit === "day" ? "auto" : "always";
  const format = new Intl.RelativeTimeFormat(languageTag(locale), { numeric });
  return format.format(-Math.floor(days / length), unit);
}

/** Returns a moment's day, in the reader's own time zone: "23 Nov 2026". */
export function dayOf(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(languageTag(locale), { dateStyle: "medium" }).format(
    new Date(instant),
  );
}
