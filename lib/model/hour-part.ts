// One part of a text of hours: days, and from when to when.
import { DAY_PARTS, DAYS, EVERY_DAY } from "./hour-words.ts";

/** Returns the days (0 is Monday) and hours of a part in plain spelling, or undefined where it is none. */
export function readPart(part: string) {
  if (part === "") return undefined;
  // "weekday-evening" is how the word "weekday evening" is kept.
  for (const words of [part, part.replaceAll("-", " ")]) {
    for (const [name, [from, to]] of DAY_PARTS) {
      if (!words.endsWith(name)) continue;
      const before = words.slice(0, -name.length).trim();
      const days = daysOf(before);
      // "weekends, evenings" are evenings of every day.
      if (before === "") return { days: EVERY_DAY, from, to };
      if (days) return { days, from, to };
    }
  }
  const found = /^([^\d\s]+)?\s*(?:(\d{1,2})(?::00)?\s*[-–]\s*(\d{1,2})(?::00)?)?$/.exec(part);
  const days = found?.[1] === undefined ? undefined : daysOf(found[1]);
  if (!found || (found[1] !== undefined && !days)) return undefined;
  const from = Number(found[2] ?? 0);
  const to = Number(found[3] ?? 24);
  return from > 23 || to > 24 || from === to ? undefined : { days, from, to };
}

/** Returns the days that a name or a range of names means, or undefined where it is none. */
export function daysOf(text: string): readonly number[] | undefined {
  const one = DAYS.get(text);
  if (one) return one;
  const [first, last] = text.split(/[-–至到]/).map((day) => DAYS.get(day)?.[0]);
  if (first === undefined || last === undefined) return undefined;
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => (first + i) % 7);
}
