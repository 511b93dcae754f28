// Which sentence tells what would change a rank: the keys are those of assets/messages/rank-change.ts.

export type RankChange = {
  readonly key: "changeThin" | "changeFirst" | "changeUp" | "changeFar";
  readonly facts: Readonly<Record<string, number>>;
};

type Row = { readonly meaningful: boolean; readonly read: number };

/** Returns the sentence, or undefined in orders (`mode`) that looks alone do not decide. */
export function rankChange<R extends Row>(
  row: R,
  above: R | undefined,
  mode: string,
  looksToPass: (row: R, above: R) => number | undefined,
  meaningfulLooks: number,
): RankChange | undefined {
  if (!row.meaningful) return { key: "changeThin", facts: { n: meaningfulLooks - row.read } };
  if (mode !== "fit" && mode !== "index") return undefined;
  if (!above) return { key: "changeFirst", facts: {} };
  const n = looksToPass(row, above);
  return n === undefined ? { key: "changeFar", facts: {} } : { key: "changeUp", facts: { n } };
}
