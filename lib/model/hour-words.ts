// Days of the week and parts of a day as people name them.
import { foldCase } from "../base/text.ts";

/** Every day of the week; 0 is Monday. */
export const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const WORKDAYS = [0, 1, 2, 3, 4];
const WEEKEND = [5, 6];

/** Days by name. */
export const DAYS: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
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
  ...["月曜", "火曜", "水曜", "木曜", "金曜", "土曜", "日曜"].flatMap((day, i) =>
    [day, `${day}日`].map((name) => [name, [i]] as const),
  ),
  ["sonnabend", [5]] as const,
  ["周天", [6]] as const,
  ["星期天", [6]] as const,
  ...named(EVERY_DAY, "daily, every day, every, each, everyday, 每天, 每, 毎日, 毎"),
  ...named(EVERY_DAY, "all day, whole day, ganztags, den ganzen tag, 全天, 整天"),
  ...named(EVERY_DAY, "täglich, tagtäglich, jeden tag, jeder tag, jeden, jede, alle tage"),
  ...named(WORKDAYS, "weekdays, weekday, workdays, during the week, 工作日, 平日"),
  ...named(
    WORKDAYS,
    "werktags, werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen",
  ),
  ...named(
    WORKDAYS,
    "wochentags, wochentag, wochentage, wochentagen, unter der woche, in der woche",
  ),
  ...named(WEEKEND, "weekend, weekends, 周末, 周六日, 周六周日, 双休日"),
  ...named(WEEKEND, "wochenende, wochenenden, wochenends, jedes wochenende"),
]);

/** From hour to hour, and the days where a name says them itself. */
type DayPart = readonly [from: number, to: number, days?: readonly number[]];

/** Parts of a day by name; a night ends on the next day. */
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map<string, DayPart>([
  ...spell([6, 12], "morning", "mornings", "morgens", "morgen", "vormittags", "vormittag"),
  ...spell([6, 12], "早上", "上午"),
  ...spell([12, 18], "afternoon", "afternoons", "nachmittags", "nachmittag", "下午"),
  ...spell([12, 14], "noon", "lunch", "lunchtime", "lunch break", "中午"),
  ...spell([12, 14], "mittags", "mittag", "mittagszeit", "mittagspause", "über mittag"),
  ...spell([8, 18], "daytime", "tagsüber", "白天"),
  ...spell([17, 20], "early evening", "early evenings", "frühen abend", "früher abend", "vorabend"),
  ...spell([18, 23], "evening", "evenings", "abends", "abend", "晚上", "晚间", "晚"),
  ...spell([18, 23], "allabendlich"),
  ...spell([22, 6], "night", "nights", "nachts", "nacht", "夜里", "深夜"),
  ...spell([22, 3], "late night", "late nights", "late at night"),
  ...spell([22, 3], "spätabends", "spät abends", "abends spät", "späten abend", "später abend"),
  ...spell([22, 3], "spät am abend"),
  ...spell([23, 1], "midnight", "mitternacht", "mitternachts", "午夜", "半夜"),
  ...spell([0, 5], "凌晨"),
  ...spell([5, 8], "early morning", "early mornings", "清晨", "清早"),
  ...spell([5, 8], "frühmorgens", "früh morgens", "morgens früh", "frühen morgen", "früher morgen"),
  ...spell([5, 8], "früh", "frühs"),
  ...spell([17, 22, WORKDAYS], "after work", "feierabend", "nach feierabend", "nach der arbeit"),
  ...spell([17, 22, WORKDAYS], "下班后", "下班以后", "下班"),
  // After all that end so: 深夜, 半夜.
  ...spell([18, 23], "夜"),
]);

function spell(hours: DayPart, ...words: readonly string[]) {
  return words.flatMap(spelledOut).map((word) => [word, hours] as const);
}

function named(days: readonly number[], words: string) {
  return words
    .split(", ")
    .flatMap(spelledOut)
    .map((word) => [word, days] as const);
}

// "taeglich" is "täglich".
function spelledOut(word: string): readonly string[] {
  const plain = foldCase(word);
  return plain === word ? [word] : [word, plain];
}
