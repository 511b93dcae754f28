// Hours of the week as people say them: "Mon–Fri 19–23, Sat–Sun 9–12".
import { stretchesOf, type HourMask, type Stretch } from "./hours.ts";

/** Returns the short name of a weekday (0 is Monday) in a language. */
export function dayName(day: number, language: string): string {
  const monday = Date.UTC(2024, 0, 1);
  return new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" }).format(
    monday + day * 86_400_000,
  );
}

/**
 * Returns a mask in words that parseHours reads back as the same mask, weekdays with the same hours together; empty where it
 * holds no hour.
 */
export function hoursInWords(mask: HourMask, language: string): string {
  const stretches = stretchesOf(mask);
  // Before others a day alone would have their hours: "Sat, Sun 9–12" is both days from 9 to 12.
  const whole = ({ from, to }: Stretch) => from === 0 && to === 24 && stretches.length === 1;
  return stretches
    .map((stretch) => {
      const days = daysInWords(stretch.days, language);
      return whole(stretch) ? days : `${days} ${stretch.from}–${stretch.to}`;
    })
    .join(language.startsWith("zh") ? "，" : ", ");
}

function daysInWords(days: readonly number[], language: string): string {
  const chinese = language.startsWith("zh");
  if (days.length === 7) return chinese ? "每天" : "daily";
  const runs: number[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && last.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  const name = (day: number) => dayName(day, language);
  return runs
    .map((run) =>
      run.length < 3
        ? run.map(name).join(chinese ? "、" : ", ")
        : `${name(run[0]!)}${chinese ? "至" : "–"}${name(run.at(-1)!)}`,
    )
    .join(chinese ? "、" : ", ");
}
