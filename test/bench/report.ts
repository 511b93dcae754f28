// What a run says: tables in Markdown, on the screen and in the docs.
import { readFileSync, writeFileSync } from "node:fs";
import type { Judged } from "./budgets.ts";
import { growthExponent } from "./figures.ts";
import type { Measured } from "./measure.ts";

const fixed = (number: number | undefined, digits = 1): string =>
  number === undefined || Number.isNaN(number) ? "–" : number.toFixed(digits);

const count = (number: number): string => number.toLocaleString("en").replaceAll(",", " ");

/** Returns a table in Markdown. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

const HEAD = [
  "way",
  "answers",
  "cold ms",
  "warm ms",
  "÷ floor",
  "ready ms",
  "÷ floor",
  "heap MB",
  "save ms",
  "retract ms",
  "load s",
  "export s",
  "disk MB",
  "code kB",
];

function sizeTable(rows: readonly Measured[]): string {
  const { channels, sightings } = rows[0]!;
  const floor = rows.find(({ way }) => way.answers === "floor");
  const cells = rows.map((row) => [
    row.way.name,
    row.way.answers === "floor" ? "none" : row.way.answers,
    fixed(row.cold),
    fixed(row.warm),
    fixed(floor && row.warm / floor.warm, 2),
    fixed(row.kept),
    fixed(floor && row.kept && row.kept / floor.warm, 2),
    fixed(row.heapBytes / 1e6),
    fixed(row.save, 2),
    fixed(row.retract, 2),
    fixed(row.loadMs / 1_000),
    fixed(row.exportMs && row.exportMs / 1_000),
    `${fixed(row.bytes / 1e6)}${row.way.records ? "" : " *"}`,
    fixed(row.way.scriptKb, 0),
  ]);
  return [
    `### ${count(channels)} channels, ${count(sightings)} sightings`,
    table(HEAD, cells),
    ...rows.flatMap(({ way, typeAhead }) =>
      typeAhead
        ? [
            `Type-ahead by ${way.name} over 2 000 own words: first list ${fixed(typeAhead.first)} ms, ` +
              `each key after it ${fixed(typeAhead.key, 2)} ms (slowest ${fixed(typeAhead.slowest)}).`,
          ]
        : [],
    ),
  ].join("\n\n");
}

function growthLine(rows: readonly Measured[]): string | undefined {
  const large = rows.filter(({ way, channels }) => way.name === "Shoal" && channels >= 10_000);
  const fit = (cost: (row: Measured) => number) =>
    growthExponent(large.map((row) => ({ size: row.channels, cost: cost(row) })));
  const query = fit(({ warm }) => warm);
  if (query === undefined) return undefined;
  const save = fit((row) => row.save);
  const from = `${count(large[0]!.channels)} to ${count(large.at(-1)!.channels)} channels`;
  return `Growth of Shoal from ${from}, cost = c · size^e: query e = ${fixed(query, 2)}, save e = ${fixed(save, 2)}.`;
}

/** Returns the whole report of a run. */
export function report(rows: readonly Measured[], judged: readonly Judged[]): string {
  const sizes = [...Map.groupBy(rows, ({ channels }) => channels).values()];
  const budgets = judged.map(({ name, channels, want, limit, measured, held }) => [
    name,
    count(channels),
    `${want} ${limit}`,
    fixed(measured, 2),
    held ? "yes" : "**no**",
  ]);
  return [
    ...sizes.map(sizeTable),
    growthLine(rows) ?? "",
    budgets.length > 0
      ? `### Budgets\n\n${table(["ratio", "channels", "budget", "measured", "held"], budgets)}`
      : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Returns what puts a command's report between its markers in a document. Throws where it has none. */
export function openMarked(file: string, command: string): (text: string) => void {
  const [begin, end] = [`<!-- written by ${command} -->`, `<!-- end of ${command} -->`];
  const marked = () => {
    const text = readFileSync(file, "utf8");
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${file} lacks the markers ${begin} and ${end}`);
    return [text.slice(0, from), text.slice(to)] as const;
  };
  marked();
  return (text) => {
    const [before, after] = marked();
    writeFileSync(file, `${before}${begin}\n${text}\n${after}`);
  };
}
