// One part of a text of hours: days, and from when to when.
import { DAY_PARTS, DAYS, EVERY_DAY } from "./hour-words.ts";
import { LEAD } from "./plain-hours.ts";

type Part = {
  readonly days: readonly number[] | undefined;
  readonly from: number;
  readonly to: number;
};

/** Returns the days (0 is Monday) and hours of a part in plain spelling, or undefined where it is none. */
export function readPart(part: string): Part | undefined {
  if (part === "") return undefined;
  // "weekday-evening" is how the word "weekday evening" is kept.
  for (const words of [part, part.replaceAll("-", " ")]) {
    for (const [name, [from, to, own = EVERY_DAY]] of DAY_PARTS) {
      const isFirst = words.startsWith(`${name} `);
      if (!isFirst && !words.endsWith(name)) continue;
      // "abends am Wochenende" and "wochenends abends".
      const before = isFirst
        ? words.slice(name.length).trim().replace(LEAD, "")
        : words.slice(0, -name.length).trim();
      const days = daysOf(before);
      // "weekends, evenings" are evenings of every day.
      if (before === "") return { days: own, from, to };
      if (days) return { days, from, to };
    }
  }
  const found = /^(\D*?)\s*(?:(\d{1,2})(?::00)?\s*[-–]\s*(\d{1,2})(?::00)?)?$/.exec(part);
  if (!found) return undefined;
  const name = found[1]!;
  // In "weekday evenings 20-22" the clock says which hours of the evening, in "weekday evenings 8-10" too.
  const around = found[2] === undefined || name === "" ? undefined : readPart(name);
  const days = around?.days ?? (name === "" ? undefined : daysOf(name));
  if (name !== "" && !days) return undefined;
  const isLate = around !== undefined && around.from >= 12 && Number(found[2]) < 12;
  const later = isLate ? 12 : 0;
  const from = Number(found[2] ?? 0) + later;
  const to = Number(found[3] ?? 24) + later;
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
