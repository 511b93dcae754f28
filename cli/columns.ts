// Text in columns of a terminal.
import { tidy } from "../lib/base/text.ts";

// East Asian wide characters and emoji take two columns of a terminal.
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;

/** Returns how many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

/** Returns text filled up with blanks to a width. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** Returns rows as lines whose cells stand below each other; numbers to the right, nothing wider than `most` columns. */
export function table(rows: readonly (readonly (string | number)[])[], most = 40): string[] {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? String(cell) : tidy(cell, most))),
  );
  const widths = (cells[0] ?? []).map((_, i) =>
    cells.reduce((most, row) => Math.max(most, widthOf(row[i] ?? "")), 0),
  );
  return cells.map((row, i) =>
    row
      .map((text, j) => {
        const isNumber = typeof rows[i]![j] === "number";
        const gap = " ".repeat(Math.max(0, widths[j]! - widthOf(text)));
        return isNumber ? gap + text : text + gap;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** Returns the first lines of a list, and how many are left out. */
export function firstOf(lines: readonly string[], most: number): string[] {
  const more = lines.length - most;
  return more > 0 ? [...lines.slice(0, most), `and ${more} more`] : [...lines];
}

/** Returns a titled part of the output, its lines indented. */
export function section(title: string, lines: readonly string[]): string {
  return `\n${title}:\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

/** Returns a number with what it counts: "1 channel", "3 channels". */
export const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;
