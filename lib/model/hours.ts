// Hours of the week: a mask of 7 × 24 bits, Monday 0:00 first, written as 42 hex digits or as people say it.

/** Which hours of the week, by weekday (0 is Monday) times 24 plus hour. */
export type HourMask = Uint8Array<ArrayBuffer>;

const HOURS = 168;
const HEX = /^[0-9a-f]{42}$/;

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const WORKDAYS = [0, 1, 2, 3, 4];
const WEEKEND = [5, 6];

const DAYS: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
  ...["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day, i) => [day, [i]] as const),
  ...["mo", "di", "mi", "do", "fr", "sa", "so"].map((day, i) => [day, [i]] as const),
  ...["周一", "周二", "周三", "周四", "周五", "周六", "周日"].map((day, i) => [day, [i]] as const),
  ...["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map(
    (day, i) => [day, [i]] as const,
  ),
  ...["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"].map(
    (day, i) => [day, [i]] as const,
  ),
  ...["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"].map(
    (day, i) => [day, [i]] as const,
  ),
  ["sonnabend", [5]] as const,
  ["周天", [6]] as const,
  ["星期天", [6]] as const,
  ...["daily", "every day", "every", "each", "täglich", "jeden", "jede", "每天", "每"].map(
    (word) => [word, EVERY_DAY] as const,
  ),
  ...["weekdays", "weekday", "workdays", "werktags", "werktag", "工作日"].map(
    (word) => [word, WORKDAYS] as const,
  ),
  ...[
    "weekend",
    "weekends",
    "wochenende",
    "wochenends",
    "周末",
    "周六日",
    "周六周日",
    "双休日",
  ].map((word) => [word, WEEKEND] as const),
]);

// Parts of a day as people name them, from hour to hour; a night ends on the next day.
const DAY_PARTS: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ...spell([6, 12], "morning", "mornings", "morgens", "morgen", "vormittags", "vormittag"),
  ...spell([6, 12], "早上", "上午"),
  ...spell([12, 18], "afternoon", "afternoons", "nachmittags", "nachmittag", "下午"),
  ...spell([12, 14], "noon", "lunch", "lunchtime", "mittags", "mittag", "中午"),
  ...spell([18, 23], "evening", "evenings", "abends", "abend", "晚上", "晚间", "晚"),
  ...spell([22, 6], "night", "nights", "nachts", "nacht", "夜里", "深夜"),
]);

function spell(hours: readonly [number, number], ...words: readonly string[]) {
  return words.map((word) => [word, hours] as const);
}

/**
 * Returns the hours that a text means: 42 hex digits, or parts such as `mon-fri 19-23, weekend mornings`; undefined for
 * any other.
 */
export function parseHours(text: string): HourMask | undefined {
  const plain = text.trim().toLowerCase();
  if (HEX.test(plain)) return fromHex(plain);
  const mask = new Uint8Array(HOURS);
  const parts = plainHours(plain)
    .split(/[,，、+/]/)
    .map((part) => part.trim());
  let waiting: readonly number[] = [];
  let named: readonly number[] = EVERY_DAY;
  for (const [i, part] of parts.entries()) {
    const found = readPart(part);
    if (!found) return undefined;
    // In "mon-fri 9-12, 14-18" the days are those of both.
    named = found.days ?? named;
    const days = [...waiting, ...named];
    // In "sat, sun 10-14" the hours are those of both days.
    const next = parts.slice(i + 1).find((each) => daysOf(each) === undefined);
    const waits = daysOf(part) !== undefined && /\d/.test(next ?? "");
    waiting = waits ? days : [];
    if (!waits) for (const day of days) fill(mask, day, found.from, found.to);
  }
  return mask;
}

// "7pm", "晚上7点" and "19 Uhr" as 19, half hours as whole ones around them, "after 19" to the day's end, days without
// their plural's end.
function plainHours(text: string): string {
  return text
    .replace(/^(?:on|at|in the|am|an|im) /, "")
    .replace(LATE_CLOCK, (_, from, to) => {
      const isNextDay = Number(to) < Number(from); // 10 to 2 ends at night
      return ` ${Number(from) + 12}-${isNextDay ? to : Number(to) + 12}`;
    })
    .replace(EARLY_CLOCK, (_, part, from, to) => {
      const first = part === "凌晨" ? Number(from) % 12 : Number(from);
      return ` ${first}-${Number(to) > first ? to : Number(to) + 12}`; // 9 to 1 ends after noon
    })
    .replace(HALF_AT_END, (_, from, until, to, half) => {
      // "7-10pm" is in the evening, "10-2pm" begins before noon.
      const isSame = Number(from) % 12 < Number(to) % 12;
      const other = half === "p" ? "a" : "p";
      return `${from}${isSame ? half : other}m${until}${to}${half}m`;
    })
    .replace(/(?:\b(?:after|from|ab|nach|since)) (\d{1,2})(?: ?uhr)?$/, "$1-24")
    .replace(/(?<!\d ?(?:uhr)? ?)\b(?:before|until|vor|bis) (\d{1,2})(?: ?uhr)?$/, "0-$1")
    .replace(/(\d{1,2}) ?[点點时](?:以后|之后|后)$/, "$1-24")
    .replace(/(\d{1,2})(?::(\d\d))?\s*([ap])\.?m\.?/g, (_, hour, minutes, half) => {
      const from = (Number(hour) % 12) + (half === "p" ? 12 : 0);
      return minutes ? `${from}:${minutes}` : String(from);
    })
    .replace(/(\d{1,2})(?:[:.](\d\d))?(?:\s*(?:uhr|点|點|时|h\b))?/g, (_, hour, minutes) =>
      minutes ? `${hour}:${minutes}` : hour,
    )
    .replace(/(\d{1,2}):[0-5]\d\s*(?=[-–]|到|至|bis|to)/g, "$1")
    .replace(/(\d{1,2}):(\d\d)/g, (_, hour, minutes) =>
      String(Number(hour) + (minutes > 0 ? 1 : 0)),
    )
    .replace(/(?<!\p{L})(\p{L}+day|\p{L}+tag|\p{L}+abend)s(?!\p{L})/gu, "$1")
    .replace(/\s*(?:–|—|~|～|至|到|\bbis\b|\bto\b)\s*/g, "-")
    .replace(/\buhr\b/g, "")
    .trim();
}

// In the afternoon and evening the clock's hours begin again at 12.
const LATE_CLOCK =
  /(?:晚上|晚间|傍晚|下午)(0?[1-9]|1[01])[点點](?:到|至|-|–|~)(?:晚上|下午)?(0?[1-9]|1[012])[点點]/;

const HALF_AT_END =
  /(?<![\d:.])(\d{1,2})(\s*(?:[-–—]|\bto\b|\buntil\b)\s*)(\d{1,2})\s*([ap])\.?m\b/g;

const EARLY_CLOCK =
  /(早上|上午|清晨|早晨|凌晨)(0?\d|1[012])[点點](?:到|至|-|–|~)(?:早上|上午|凌晨|中午|下午)?(0?\d|1[012])[点點]/g;

function readPart(part: string) {
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

function daysOf(text: string): readonly number[] | undefined {
  const one = DAYS.get(text);
  if (one) return one;
  const [first, last] = text.split(/[-–至到]/).map((day) => DAYS.get(day)?.[0]);
  if (first === undefined || last === undefined) return undefined;
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => (first + i) % 7);
}

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
