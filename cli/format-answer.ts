// An answer as text for people: one channel a block, its reasons under it.
import { tidy } from "../lib/base/text.ts";
import type { Mode } from "../lib/rank/question.ts";
import type { Unanswered } from "./ask-unfiltered.ts";
import { firstOf, pad } from "./columns.ts";
import type { ExplainedRow } from "./explain-rows.ts";
import { quotedFirst } from "../lib/model/quoted-first.ts";
import { formatLook } from "./format-look.ts";

const NAME_WIDTH = 36;

/** Most looks printed for people behind a part; --json has all. */
const MOST_LOOKS = 3;

/** Beyond a thousand times the average an index says no more; --json has it. */
const MOST_INDEX = 100_000;

/** A part that is smaller than this beside the largest one is what rounding left. */
const NOTHING = 1e-9;

/** What channels must have to be in an answer. */
const NEEDED: Partial<Record<Mode, string>> = {
  reach: " with a noted reach",
  "least-cost": " with a noted cost",
};

/** Returns the answer for a persona as a table, or the sentence that says there is none, and whether filters are why. */
export function formatAnswer(
  who: string,
  rows: readonly ExplainedRow[],
  mode: Mode,
  unanswered?: Unanswered,
): string {
  const title = tidy(who, 200);
  if (!rows.some(({ seen }) => seen > 0)) return `${formatNone(title, mode, unanswered)}\n`;
  const lines = rows.map((row, i) =>
    row.seen === 0 && rows[i - 1]?.seen !== 0
      ? `Looked at, but not seen there:\n\n${formatRow(row, i)}`
      : formatRow(row, i),
  );
  return `${[`Where to find ${title}, best first:\n`, ...lines].join("\n")}\n`;
}

function formatNone(title: string, mode: Mode, unanswered: Unanswered | undefined): string {
  const needed = NEEDED[mode] ?? "";
  const none = `No channel${needed} in this map shows ${title} yet.`;
  if (!unanswered) return none;
  const { filters, who, channels } = unanswered;
  const [isWhy, them] = filters.length === 1 ? ["filter is", "it"] : ["filters are", "them"];
  if (channels === 0)
    return `${none} The ${isWhy} not why: nobody is found without ${them} either.`;
  const named = filters.map((each) => tidy(each, 60)).join(" and ");
  const found = channels === 1 ? `1 channel${needed} shows` : `${channels} channels${needed} show`;
  return `Nothing passes ${named}. Without ${them} ${found} ${tidy(who, 200)}.`;
}

function formatRow(row: ExplainedRow, i: number): string {
  const { name, key, kind, share, low, high, index, seen, read, meaningful, lastAt } = row;
  const rank = `${i + 1}.`.padStart(4);
  const title = `${pad(tidy(name, 60), NAME_WIDTH)} ${kind.padEnd(10)}`;
  const numbers = [
    `share ${portion(share)} (${portion(low)} to ${portion(high)})`,
    index === null
      ? "index -"
      : `index ${index > MOST_INDEX ? `>${MOST_INDEX}` : Math.round(index)}`,
    `seen in ${seen} of ${read} looks`,
    `last ${lastAt.slice(0, 10)}`,
  ];
  if (!meaningful) numbers.push("not meaningful yet");
  return [
    `${rank} ${title} ${tidy(key)}`,
    `     ${numbers.join(", ")}`,
    `     score ${figure(row.score)}${row.score === 0 ? "" : ` = ${formatParts(row)}`}`,
    ...formatWhy(row),
    "",
  ].join("\n");
}

function formatWhy({ parts, change }: ExplainedRow): string[] {
  if (parts.every(({ looks }) => looks === undefined)) return [];
  const shown = parts.flatMap(({ name, looks = [] }) =>
    looks.length === 0
      ? []
      : [
          `       ${tidy(name, 60)}:`,
          ...firstOf(quotedFirst(looks).map(formatLook), MOST_LOOKS).map(
            (line) => `         ${line}`,
          ),
        ],
  );
  return change ? [...shown, `     ${tidy(change.text, 300)}`] : shown;
}

// People who can be reached are counted in thousands, shares in parts of one.
const figure = (value: number): string =>
  value >= 1_000 && value < 1e15
    ? Math.round(value).toLocaleString("en-US")
    : value.toPrecision(value === 0 ? 1 : 3);

// Nothing rare reads as if it were nothing.
const portion = (value: number): string => value.toFixed(value > 0 && value < 0.01 ? 4 : 2);

function formatParts({ parts }: ExplainedRow): string {
  const largest = Math.max(...parts.map(({ value }) => Math.abs(value)));
  return parts
    .filter(({ value }) => Math.abs(value) > NOTHING * largest)
    .map(({ name, value }, i) => {
      const sign = value < 0 ? "- " : i > 0 ? "+ " : "";
      const label = name === "prior" ? "average channel" : tidy(name, 60);
      return `${sign}${label} ${figure(Math.abs(value))}`;
    })
    .join(" ");
}
