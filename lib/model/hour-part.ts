// One part of a text of hours: days, and from when to when.
import { DAY_PARTS, DAYS, EVERY_DAY } from "./hour-words.ts";
import { LEAD } from "./plain-hours.ts";

type Part = {
  readonly days: readonly number[] | undefined;
  readonly from: number;
  readonly to: number;
};

/**
 * Returns the days (0 is Monday) and hours of a part in plain spelling, or undefined where it is none. `isBare` tells that
 * nothing told the halves of the day when it was written: "9-5".
 */
export function readPart(part: string, isBare = false): Part | undefined {
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
  const hours = [Number(found[2] ?? 0), Number(found[3] ?? 24)] as const;
  const isOpen = isBare && (!around || around.to - around.from === 24);
  const [from, to] = isOpen ? ofTheDay(...hours) : byTheClock(...hours, around);
  return from > 23 || to > 24 || from === to ? undefined : { days, from, to };
}

/** Hours at which a day's work begins. */
const MORNING = [6, 12] as const;

type Hours = readonly [from: number, to: number];

// "Weekdays 9-5" are 9-17.
function ofTheDay(from: number, to: number): Hours {
  const isDay = from >= MORNING[0] && from <= MORNING[1] && to > 0 && to < from;
  return [from, isDay ? to + 12 : to];
}

/** A part of a day that begins so late goes on at midnight, which is 12 by the clock. */
const LATE = 17;

// "Evenings 8-10" are 20-22, "lunch 11-1" is 11-13. What begins after midnight is there already: "nights 1-3".
function byTheClock(from: number, to: number, around: Part | undefined): Hours {
  if (!around || around.to - around.from === 24) return [from, to];
  const isOvernight = around.to < around.from;
  const isIn = (hour: number) =>
    isOvernight ? hour >= around.from || hour < around.to : hour >= around.from && hour < around.to;
  const atNight = isOvernight || around.from === 0 || around.from >= LATE;
  const typed = atNight && from === 12 ? 0 : from;
  const first = typed < 12 && !isIn(typed) && isIn(typed + 12) ? typed + 12 : typed;
  return [first, to <= first && to + 12 > first && to <= 12 ? to + 12 : to];
}

/** Returns the days that a name or a range of names means, or undefined where it is none. */
export function daysOf(text: string): readonly number[] | undefined {
  const one = DAYS.get(text);
  if (one) return one;
  const [first, last] = text.split(/[-–至到]/).map((day) => DAYS.get(day)?.[0]);
  if (first === undefined || last === undefined) return undefined;
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => (first + i) % 7);
}
