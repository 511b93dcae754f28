// Which sentence tells what would change a rank.
import type { AnswerRow } from "../lib/exchange/map-question.ts";
import type { Mode } from "../lib/rank/question.ts";

export type RankChange = {
  readonly key: "changeThin" | "changeFirst" | "changeUp" | "changeFar";
  readonly facts: Readonly<Record<string, number>>;
};

/** Returns the sentence, or undefined in orders that looks alone do not decide. */
export function rankChange(
  row: AnswerRow,
  above: AnswerRow | undefined,
  mode: Mode,
  looksToPass: (row: AnswerRow, above: AnswerRow) => number | undefined,
  meaningfulLooks: number,
): RankChange | undefined {
  if (!row.meaningful) return { key: "changeThin", facts: { n: meaningfulLooks - row.read } };
  if (mode !== "fit" && mode !== "index") return undefined;
  if (!above) return { key: "changeFirst", facts: {} };
  const n = looksToPass(row, above);
  return n === undefined ? { key: "changeFar", facts: {} } : { key: "changeUp", facts: { n } };
}
