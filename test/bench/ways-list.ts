// Every way that is measured: its name in the table, its module, and what its answers are.

/** `joint` answers like Shoal; `marginal` sums each trait on its own; `alike` ranks by another formula; a `floor` ranks nothing. */
export type Answers = "floor" | "joint" | "marginal" | "alike";

export type ListedWay = {
  readonly name: string;
  readonly file: string;
  readonly answers: Answers;
  /** Whether it holds every sighting, or only what its query needs. */
  readonly records: boolean;
  /** Programs of workers that it starts, beside its own. */
  readonly workers?: readonly string[];
};

export const WAYS: readonly ListedWay[] = [
  { name: "floor", file: "ways/floor.ts", answers: "floor", records: true },
  { name: "Shoal", file: "ways/shoal.ts", answers: "joint", records: true },
  { name: "getAll + JS", file: "ways/get-all.ts", answers: "marginal", records: false },
  { name: "raw multi-entry", file: "ways/multi-entry.ts", answers: "marginal", records: false },
  { name: "Dexie multi-entry", file: "peers/dexie.ts", answers: "marginal", records: false },
  { name: "MiniSearch", file: "peers/minisearch.ts", answers: "alike", records: false },
  {
    name: "SQLite on OPFS",
    file: "peers/sqlite.ts",
    answers: "marginal",
    records: false,
    workers: ["peers/sqlite-worker.ts"],
  },
];

/** Returns the listed ways of these names; throws where one is unknown. */
export function waysNamed(names: readonly string[]): ListedWay[] {
  return names.map((name) => {
    const way = WAYS.find((each) => each.name === name);
    if (!way) throw new Error(`no way "${name}"; there are: ${WAYS.map((w) => w.name).join(", ")}`);
    return way;
  });
}
