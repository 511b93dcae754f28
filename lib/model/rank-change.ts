// Which sentence tells what would change a rank: the keys are those of assets/messages/rank-change.ts.

export type RankChange = {
  readonly key:
    | "changeThin"
    | "changeFirst"
    | "changeUp"
    | "changeFar"
    | "changeAbout"
    | "changeFarAbout";
  readonly facts: Readonly<Record<string, number>>;
};

type Row = { readonly meaningful: boolean; readonly read: number };

/**
 * Returns the sentence, or undefined in orders (`mode`) that looks alone do not decide. It says "about" unless
 * `looksToPass` `isExact`.
 */
export function rankChange<R extends Row>(
  row: R,
  above: R | undefined,
  mode: string,
  looksToPass: (row: R, above: R) => number | undefined,
  meaningfulLooks: number,
  isExact = false,
): RankChange | undefined {
  if (!row.meaningful) return { key: "changeThin", facts: { n: meaningfulLooks - row.read } };
  if (mode !== "fit" && mode !== "index") return undefined;
  if (!above) return { key: "changeFirst", facts: {} };
  const n = looksToPass(row, above);
  if (n === undefined) return { key: isExact ? "changeFar" : "changeFarAbout", facts: {} };
  return { key: isExact ? "changeUp" : "changeAbout", facts: { n } };
}
