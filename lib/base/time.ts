// Moments as text: ISO 8601 in UTC with milliseconds, which also sorts as text.

/** Milliseconds in a day. */
export const DAY_MS = 86_400_000;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/;

/** Tells whether a text is a real moment between 1970 and 9999 written like `2026-11-23T08:30:00.000Z`. */
export function isInstant(text: string): boolean {
  if (!INSTANT.test(text)) return false;
  const ms = Date.parse(text);
  if (Number.isNaN(ms) || ms < 0) return false;
  // Date.parse rolls some impossible days over (30 February): the text must come back as it was.
  return new Date(ms).toISOString().slice(0, 19) === text.slice(0, 19);
}

/** Returns a moment in milliseconds as its text. */
export function toInstant(ms: number): string {
  return new Date(ms).toISOString();
}

const LAST = Date.parse("9999-12-31T23:59:59.999Z");

/**
 * Returns the moment that an edit bears: now, in milliseconds, or just after the edit before it where that one's clock
 * was ahead. Otherwise it would lose to what it changed when maps are joined; nothing comes after the year 9999.
 */
export function editedAt(now: number, before = ""): string {
  const last = Date.parse(before);
  return toInstant(Number.isNaN(last) ? now : Math.min(LAST, Math.max(now, last + 1)));
}

/** Returns the year, in UTC, of a moment in milliseconds. */
export const yearOf = (ms: number): number => new Date(ms).getUTCFullYear();

/** Returns the day that a moment in milliseconds is in where the user is: `2026-11-23`. */
export function localDay(ms: number): string {
  const at = new Date(ms);
  return toInstant(ms - at.getTimezoneOffset() * 60_000).slice(0, 10);
}
