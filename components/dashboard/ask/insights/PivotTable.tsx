// The counts of two facets as a table, and as a file.
import { pivotMessages } from "../../../../assets/messages/pivot.ts";
import { toCsv } from "../../../../lib/base/csv.ts";
import { toDisplay } from "../../../../lib/base/text.ts";
import type { Pivot } from "../../../../lib/insight/pivot.ts";
import { useWords } from "../../../language.ts";
import { useVocabulary } from "../../../VocabularyContext.ts";
import { useInsightTools } from "./InsightsContext.ts";

type Props = { readonly pivot: Pivot; readonly facets: readonly [row: string, column: string] };

/** Values shown each way. */
const MOST = 12;

/** Shows sightings per cell, darker where there are more; the file holds every value. */
export function PivotTable({ pivot, facets }: Props) {
  const say = useWords(pivotMessages);
  const { facetLabel, traitLabel } = useVocabulary();
  const { saveTable } = useInsightTools();
  if (pivot.rows.length === 0) return <p data-testid="pivot-none">{say("none")}</p>;
  const rows = pivot.rows.slice(0, MOST);
  const columns = pivot.columns.slice(0, MOST);
  const isCut = rows.length < pivot.rows.length || columns.length < pivot.columns.length;
  const most = Math.max(
    ...rows.flatMap((row) =>
      columns.map((column) => pivot.cellOf(row.trait, column.trait).sightings),
    ),
  );
  const corner = facets.map(facetLabel).join(" × ");
  const csv = () => toCsv(tableOf(pivot, corner, say("all"), traitLabel));
  return (
    <>
      <div class="split-box">
        <table class="split-grid pivot" aria-label={toDisplay(corner)} data-testid="pivot-table">
          <thead>
            <tr>
              <th scope="col" class="soft">
                {toDisplay(corner)}
              </th>
              {columns.map(({ trait }) => (
                <th key={trait} scope="col" class="number">
                  {toDisplay(traitLabel(trait))}
                </th>
              ))}
              <th scope="col" class="number">
                {say("all")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.trait}>
                <th scope="row">{toDisplay(traitLabel(row.trait))}</th>
                {columns.map((column) => {
                  const { sightings, seen } = pivot.cellOf(row.trait, column.trait);
                  return (
                    <td
                      key={column.trait}
                      class={sightings === 0 ? "number soft" : "number pivot-cell"}
                      style={{ "--part": sightings / most }}
                      title={say("people", { n: seen })}
                      data-testid="pivot-cell"
                      data-cell={`${row.trait} ${column.trait}`}
                    >
                      {sightings}
                    </td>
                  );
                })}
                <td class="number" title={say("people", { n: row.seen })}>
                  <b>{row.sightings}</b>
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{say("all")}</th>
              {columns.map(({ trait, sightings, seen }) => (
                <td key={trait} class="number" title={say("people", { n: seen })}>
                  <b>{sightings}</b>
                </td>
              ))}
              <td class="number">
                <b>{pivot.all.sightings}</b>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
      {isCut && <p class="small soft">{say("cut", { n: MOST })}</p>}
      <p>
        <button
          type="button"
          data-testid="pivot-csv"
          onClick={() => saveTable(`shoal-${facets.join("-by-")}.csv`, csv())}
        >
          {say("download")}
        </button>
      </p>
    </>
  );
}

function tableOf(
  { rows, columns, all, cellOf }: Pivot,
  corner: string,
  any: string,
  label: (trait: string) => string,
): (string | number)[][] {
  return [
    [corner, ...columns.map(({ trait }) => label(trait)), any],
    ...rows.map((row) => [
      label(row.trait),
      ...columns.map((column) => cellOf(row.trait, column.trait).sightings),
      row.sightings,
    ]),
    [any, ...columns.map(({ sightings }) => sightings), all.sightings],
  ];
}
