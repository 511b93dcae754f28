// Hours of the week: a mask of 7 × 24 bits, Monday 0:00 first, written as 42 hex digits or as people say it.
import { simplifyHan } from "../base/simplify-han.ts";
import { daysOf, readPart } from "./hour-part.ts";
import { DAY_PARTS, EVERY_DAY } from "./hour-words.ts";
import { LEAD, plainHours } from "./plain-hours.ts";

/** Which hours of the week, by weekday (0 is Monday) times 24 plus hour. */
export type HourMask = Uint8Array<ArrayBuffer>;

const HOURS = 168;
const HEX = /^[0-9a-f]{42}$/;

/**
 * Returns the hours that a text means: 42 hex digits, or parts such as `mon-fri 19-23, weekend mornings`; undefined for
 * any other.
 */
export function parseHours(text: string): HourMask | undefined {
  const plain = text.trim().toLowerCase();
  if (HEX.test(plain)) return fromHex(plain);
  const mask = new Uint8Array(HOURS);
  const isBare = !HALVES.test(plain);
  const parts = partsOf(plainHours(simplifyHan(plain)));
  let waiting: readonly number[] = [];
  let named: readonly number[] = EVERY_DAY;
  for (const [i, { part, isJoined }] of parts.entries()) {
    const found = readPart(part, isBare);
    if (!found) return undefined;
    // In "mon-fri 9-12, 14-18" the days are those of both, as in "weekday mornings and evenings"; evenings behind a comma
    // are those of every day.
    const isOfBoth = isJoined && DAY_PARTS.has(part);
    named = isOfBoth ? named : (found.days ?? named);
    const days = [...waiting, ...named];
    // In "sat, sun 10-14" and "sat and sun evenings" the hours are those of both days.
    const next = parts.slice(i + 1).find((each) => daysOf(each.part) === undefined);
    const shares = next !== undefined && (parts[i + 1]!.isJoined || /\d/.test(next.part));
    const waits = daysOf(part) !== undefined && shares;
    waiting = waits ? days : [];
    if (!waits) for (const day of days) fill(mask, day, found.from, found.to);
  }
  return mask;
}

// What tells the halves of a day, or counts 24 hours.
const HALVES = /\d\s*[ap]\.?m|uhr|[点點时時]|\d[:.]\d|\d\s*h(?!\p{L})/u;

type Piece = { readonly part: string; readonly isJoined: boolean };

// "and" joins two parts closer than a comma does.
const partsOf = (text: string): readonly Piece[] =>
  text.split(/[,，、+/]/).flatMap((list) =>
    list.split(/\s(?:and|und|u\.?)\s|&|和/).map((part, i) => {
      return { part: part.trim().replace(LEAD, ""), isJoined: i > 0 };
    }),
  );

// Hours past midnight belong to the next day: "fri 22-2".
function fill(mask: HourMask, day: number, from: number, to: number): void {
  const length = to > from ? to - from : to + 24 - from;
  for (let i = 0; i < length; i++) mask[(day * 24 + from + i) % HOURS] = 1;
}

function fromHex(hex: string): HourMask {
  const mask = new Uint8Array(HOURS);
  for (let i = 0; i < HOURS; i++) {
    mask[i] = (Number.parseInt(hex[i >> 2]!, 16) >> (3 - (i & 3))) & 1;
  }
  return mask;
}

/** Returns a mask as 42 hex digits: the value of an `hours:` trait. */
export function printHours(mask: HourMask): string {
  let hex = "";
  for (let i = 0; i < HOURS; i += 4) {
    const four = (mask[i]! << 3) | (mask[i + 1]! << 2) | (mask[i + 2]! << 1) | mask[i + 3]!;
    hex += four.toString(16);
  }
  return hex;
}

/** A stretch of whole hours on some days, `to` at most 24. */
export type Stretch = {
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
};

/** Returns a mask as stretches, days with the same hours together: what a person would say of it. */
export function stretchesOf(mask: HourMask): readonly Stretch[] {
  const byHours = new Map<string, Stretch>();
  for (let day = 0; day < 7; day++) {
    for (let from = 0; from < 24; from++) {
      if (mask[day * 24 + from] === 0) continue;
      let to = from + 1;
      while (to < 24 && mask[day * 24 + to] === 1) to++;
      const before = byHours.get(`${from}-${to}`);
      byHours.set(`${from}-${to}`, { days: [...(before?.days ?? []), day], from, to });
      from = to;
    }
  }
  return [...byHours.values()];
}

/** Returns which part (0 to 1) of the hours that were `seen` are among the `wanted` ones; 0 where none were. */
export function hoursOverlap(wanted: HourMask, seen: HourMask): number {
  let both = 0;
  let all = 0;
  for (let i = 0; i < HOURS; i++) {
    all += seen[i]!;
    both += seen[i]! & wanted[i]!;
  }
  return all === 0 ? 0 : both / all;
}
