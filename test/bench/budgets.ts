// The budgets: ratios within one run, so that they hold on any machine.
import type { Measured } from "./measure.ts";

/** The figures of one run by size and way. */
export type Find = (way: string, channels: number) => Measured | undefined;

/** A budget at a size: its ratio must be at most (or at least) a limit; no ratio where its ways were not measured. */
export type Budget = {
  readonly name: string;
  readonly channels: number;
  readonly limit: number;
  readonly want: "at most" | "at least";
  readonly ratio: (find: Find) => number | undefined;
};

type Figure = (row: Measured) => number;

const over =
  (a: readonly [string, number], b: readonly [string, number], figure: Figure) =>
  (find: Find): number | undefined => {
    const [upper, lower] = [find(...a), find(...b)];
    return upper && lower && figure(upper) / figure(lower);
  };

const warm: Figure = (row) => row.warm;
const kept: Figure = (row) => row.kept ?? NaN;
const save: Figure = (row) => row.save;
const load: Figure = (row) => row.loadMs;
const bytes: Figure = (row) => row.bytes;

const ALL_SIZES = [10_000, 100_000] as const;

function atMost(name: string, channels: number, limit: number, ratio: Budget["ratio"]): Budget {
  return { name, channels, limit, want: "at most", ratio };
}

/** Ahead of which way, by how much at 10 000 and at 100 000 channels. */
const AHEAD: readonly (readonly [way: string, small: number, large: number])[] = [
  ["getAll + JS", 20, 100],
  ["Dexie multi-entry", 15, 60],
  ["raw multi-entry", 5, 20],
  ["SQLite on OPFS", 10, 12],
];

/** Every budget of the store. */
export const BUDGETS: readonly Budget[] = [
  ...ALL_SIZES.flatMap((n, i) => [
    atMost("query, warm page ÷ floor", n, [3, 5][i]!, over(["Shoal", n], ["floor", n], warm)),
    atMost("opening on the answer kept ready ÷ floor", n, 3, (find) => {
      const [shoal, floor] = [find("Shoal", n), find("floor", n)];
      return shoal && floor && kept(shoal) / floor.warm;
    }),
    ...AHEAD.map(([way, ...limits]): Budget => ({
      name: `ahead of ${way}`,
      channels: n,
      limit: limits[i]!,
      want: "at least",
      ratio: over([way, n], ["Shoal", n], warm),
    })),
    atMost("strict save ÷ put of the bare record", n, 4, over(["Shoal", n], ["floor", n], save)),
    atMost("load ÷ put of the bare records", n, 3, over(["Shoal", n], ["floor", n], load)),
    atMost("bytes on disk ÷ bare records", n, 1.6, over(["Shoal", n], ["floor", n], bytes)),
  ]),
  atMost("query ÷ query at 10 000", 100_000, 3, over(["Shoal", 1e5], ["Shoal", 1e4], warm)),
  atMost("save ÷ save at 1 000", 100_000, 1.5, over(["Shoal", 1e5], ["Shoal", 1e3], save)),
];

/** A budget with the ratio that was measured. */
export type Judged = Budget & { readonly measured: number; readonly held: boolean };

/** Returns the budgets that this run could measure. */
export function judge(rows: readonly Measured[]): Judged[] {
  const find: Find = (way, n) => rows.find((row) => row.way.name === way && row.channels === n);
  return BUDGETS.flatMap((budget) => {
    const measured = budget.ratio(find);
    if (measured === undefined) return [];
    const held = budget.want === "at most" ? measured <= budget.limit : measured >= budget.limit;
    return [{ ...budget, measured, held }];
  });
}
