// A pivot as a table for people, and as CSV.
import { pivotMessages } from "../assets/messages/pivot.ts";
import { toCsv } from "../lib/base/csv.ts";
import { translator } from "../lib/base/messages.ts";
import type { PivotData } from "../lib/insight/explore.ts";
import { section, table } from "./columns.ts";

/** Most values of either facet printed for people; --csv and --json have all. */
const MOST = 12;

const say = translator(pivotMessages, "en");

/** Returns the section of a pivot: sightings a cell. */
export function formatPivot(pivot: PivotData): string {
  if (pivot.rows.length === 0) return section(say("title"), [say("none")]);
  const isCut = pivot.rows.length > MOST || pivot.columns.length > MOST;
  const lines = table(cellsOf(pivot, MOST), 24);
  return section(say("title"), isCut ? [...lines, say("cut", { n: MOST })] : lines);
}

/** Returns a pivot as CSV with every value, under the traits' ids. */
export function pivotCsv(pivot: PivotData): string {
  return toCsv(cellsOf(pivot, Infinity));
}

function cellsOf({ facets, rows, columns, cells, all }: PivotData, most: number) {
  const counts = new Map(
    cells.map(({ row, column, sightings }) => [`${row}\n${column}`, sightings]),
  );
  const shown = columns.slice(0, most);
  return [
    [facets.join(" × "), ...shown.map(({ trait }) => trait), say("all")],
    ...rows
      .slice(0, most)
      .map(({ trait, sightings }) => [
        trait,
        ...shown.map((column) => counts.get(`${trait}\n${column.trait}`) ?? 0),
        sightings,
      ]),
    [say("all"), ...shown.map(({ sightings }) => sightings), all.sightings],
  ];
}
