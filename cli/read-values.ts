// Values of options: moments and counts.
import { UsageError } from "./terminal.ts";

/** Returns the moment in milliseconds that a day, or a time with its zone, means. Throws UsageError. */
export function parseMoment(text: string): number {
  // A time without its zone would be another moment on every machine.
  const [, day = ""] = /^(\d{4}-\d\d-\d\d)(?:T.*(?:Z|[+-]\d\d:\d\d))?$/.exec(text) ?? [];
  const ms = isDay(day) ? Date.parse(text) : NaN;
  if (Number.isNaN(ms)) {
    throw new UsageError(`--now must be a moment like 2026-11-23T08:30:00Z, not "${text}".`);
  }
  return ms;
}

// A parser may take February 31 for a day in March.
function isDay(day: string): boolean {
  const ms = Date.parse(day);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
}

/** Returns the whole number from 1 that a text is. Throws UsageError. */
export function parseTop(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new UsageError(`--top must be a whole number from 1, not "${text}".`);
  }
  return Number(text);
}
