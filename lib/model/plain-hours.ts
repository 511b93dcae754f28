// The text of hours in one spelling: clocks as plain hours, ends with a hyphen between.
import { DAY_PARTS } from "./hour-words.ts";

/**
 * Returns hours in one spelling: "7pm", "晚上7点" and "19 Uhr" as 19, half hours as whole ones around them, "after 19" to
 * the day's end, days without their plural's end.
 */
export function plainHours(text: string): string {
  return text
    .replace(ALL_DAY, "daily")
    .replace(DAY_MARK, "$1")
    .replace(BETWEEN, "$1-")
    .replace(LEAD, "")
    .replace(ONE_CLOCK, (all, before: string, hour: string, half?: string) => {
      const isLate = half === "p" || LATE_BEFORE.test(before);
      if (Number(hour) === 12 && AT_NIGHT.test(before))
        return `${before.replace(PART_BEFORE, "")}0-1`;
      const from =
        (Number(hour) % 12) + (isLate || (half === undefined && Number(hour) > 11) ? 12 : 0);
      if (OPEN_WORD.test(before)) return all;
      return `${before.replace(PART_BEFORE, "").replace(AT_CLOCK, " ")}${from}-${from + 1}`;
    })
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
    .replace(/(\d{1,2}) ?[点點时](?:以后|之后|后)$/, "$1-24")
    .replace(/(\d{1,2})(?::(\d\d))?\s*([ap])\.?m\.?/g, (_, hour, minutes, half) => {
      const from = (Number(hour) % 12) + (half === "p" ? 12 : 0);
      return minutes ? `${from}:${minutes}` : String(from);
    })
    .replace(/(\d{1,2})(?:[:.](\d\d))?(?:\s*(?:uhr|点|點|时|h\b))?/g, (_, hour, minutes) =>
      minutes ? `${hour}:${minutes}` : hour,
    )
    .replace(/(\d{1,2}):[0-5]\d\s*(?=[-–]|到|至|bis|to|onwards?$|or later$)/g, "$1")
    .replace(/((?:\b(?:after|from|ab|nach|since)) \d{1,2}):[0-5]\d/, "$1")
    .replace(/(\d{1,2}):(\d\d)/g, (_, hour, minutes) =>
      String(Number(hour) + (minutes > 0 ? 1 : 0)),
    )
    .replace(OPEN_START, (all, after, onwards, at: number, whole: string) =>
      hasPart(whole.slice(0, at)) ? all : `${after ?? onwards}-24`,
    )
    .replace(
      /(?<!\d ?(?:uhr)? ?)\b(?:before|until|till|vor|bis) (\d{1,2})(?: ?uhr)?$/,
      (all, hour, at: number, whole: string) => (hasPart(whole.slice(0, at)) ? all : `0-${hour}`),
    )
    .replace(/(?<!\p{L})(\p{L}+day|\p{L}+tag|\p{L}+abend|mittwoch)s(?!\p{L})/gu, "$1")
    .replace(/\s*(?:–|—|~|～|〜|から|至|到|\bbis\b|\bto\b)\s*/g, "-")
    .replace(/\buhr\b/g, "")
    .trim();
}

// "Mo.-Fr.": a dot that only says that a word is cut short.
const DAY_MARK = /(?<!\p{L})(\p{L}{2,3})\.(?![\p{L}\d])/gu;
const ALL_DAY = /rund um die uhr|around the clock|24\/7/;
// "After 9pm", "from 19 on", "9pm onwards", "ab 21 Uhr".
const OPEN_START =
  /\b(?:after|from|ab|nach|since) (\d{1,2})(?: ?uhr)?(?: on(?:wards?)?)?$|(?<!\d[ -]*)(\d{1,2}) (?:onwards?|or later)$/;
const BETWEEN =
  /\b(?:between|from|zwischen|von) (\d{1,2}(?:[:.]\d\d)?\s?(?:uhr|[ap]\.?m\.?)?) ?(?:and|to|until|und|bis) (?=\d)/g;

/** What may stand before days or hours and changes nothing. */
export const LEAD =
  /^(?:on|at|in the|during the(?! week)|around|about|online|active|am|an|im|in der(?= nacht| fr| mittag)|um|gegen) /;

// "每天20点", "9pm": one hour by the clock; a bare number may be how many.
const ONE_CLOCK =
  /^([^\d,，、+/-]*?)(?<!\d)([01]?\d|2[0-3])(?::[0-5]\d$|(?::[0-5]\d)?\s*(?:uhr|[点點时]|o'clock|([ap])\.?m\.?)$)/;
const OPEN_WORD = /(?:after|from|ab|nach|since|before|until|till?|vor|bis|to|到|至) *$/;
// "Evenings till 10pm" are no hours from midnight on.
const PART = new RegExp(`(?<!\\p{L})(?:${[...DAY_PARTS.keys()].join("|")})(?!\\p{L})`, "u");
const hasPart = (before: string): boolean => PART.test(before);

/** Before an hour by the clock: "every day at". */
const AT_CLOCK = / (?:at|um|gegen|around) $/;
const PART_BEFORE = /(?:早上|上午|清晨|早晨|凌晨|晚上|晚间|下午|傍晚|夜里|夜|晚)$/;
const LATE_BEFORE = /(?:晚上|晚间|下午|傍晚|夜里|夜|晚)$/;
const AT_NIGHT = /[晚夜][上间里]?$/;

// In the afternoon and evening the clock's hours begin again at 12.
const LATE_CLOCK =
  /(?:晚上|晚间|傍晚|下午)(0?[1-9]|1[01])[点點](?:到|至|-|–|~)(?:晚上|下午)?(0?[1-9]|1[012])[点點]/;

const HALF_AT_END =
  /(?<![\d:.])(\d{1,2})(\s*(?:[-–—]|\bto\b|\buntil\b)\s*)(\d{1,2})\s*([ap])\.?m\b/g;

const EARLY_CLOCK =
  /(早上|上午|清晨|早晨|凌晨)(0?\d|1[012])[点點](?:到|至|-|–|~)(?:早上|上午|凌晨|中午|下午)?(0?\d|1[012])[点點]/g;
