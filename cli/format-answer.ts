// An answer as text for people: one channel a block, its reasons under it.
import { tidy } from "../lib/base/text.ts";
import type { AnswerRow } from "../lib/exchange/map-question.ts";

const NAME_WIDTH = 36;

/** Returns the answer for a persona as a table, or the sentence that says there is none. */
export function formatAnswer(who: string, rows: readonly AnswerRow[]): string {
  const title = tidy(who, 200);
  if (!rows.some(({ seen }) => seen > 0)) return `No channel in this map shows ${title} yet.\n`;
  const lines = rows.map((row, i) =>
    row.seen === 0 && rows[i - 1]?.seen !== 0
      ? `Looked at, but not seen there:\n\n${formatRow(row, i)}`
      : formatRow(row, i),
  );
  return `${[`Where to find ${title}, best first:\n`, ...lines].join("\n")}\n`;
}

function formatRow(row: AnswerRow, i: number): string {
  const { name, key, kind, share, low, high, index, seen, read, meaningful, lastAt } = row;
  const rank = `${i + 1}.`.padStart(4);
  const title = `${pad(tidy(name, 60), NAME_WIDTH)} ${kind.padEnd(10)}`;
  const numbers = [
    `share ${portion(share)} (${portion(low)} to ${portion(high)})`,
    index === null ? "index -" : `index ${Math.round(index)}`,
    `seen in ${seen} of ${read} looks`,
    `last ${lastAt.slice(0, 10)}`,
  ];
  if (!meaningful) numbers.push("not meaningful yet");
  return [
    `${rank} ${title} ${tidy(key)}`,
    `     ${numbers.join(", ")}`,
    `     score ${row.score.toPrecision(3)} = ${formatParts(row)}`,
    "",
  ].join("\n");
}

// Nothing rare reads as if it were nothing.
const portion = (value: number): string => value.toFixed(value > 0 && value < 0.01 ? 4 : 2);

function formatParts({ parts }: AnswerRow): string {
  return parts
    .filter(({ value }) => value !== 0)
    .map(({ name, value }, i) => {
      const sign = value < 0 ? "- " : i > 0 ? "+ " : "";
      const label = name === "prior" ? "average channel" : tidy(name, 60);
      return `${sign}${label} ${Math.abs(value).toPrecision(3)}`;
    })
    .join(" ");
}

// East Asian wide characters and emoji take two columns of a terminal.
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;

function pad(text: string, width: number): string {
  const columns = Array.from(text).reduce(
    (sum, character) => sum + (WIDE.test(character) ? 2 : 1),
    0,
  );
  return text + " ".repeat(Math.max(0, width - columns));
}
