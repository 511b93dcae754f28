// The rankings of a split as a grid: one cell a value, or a pair of values.
import { useState } from "preact/hooks";
import { insightMessages } from "../../../../assets/messages/insights.ts";
import { compareText, toDisplay } from "../../../../lib/base/text.ts";
import type { Split } from "../../../../lib/insight/split-by.ts";
import { parseTrait } from "../../../../lib/model/trait.ts";
import { useWords } from "../../../language.ts";
import { useVocabulary } from "../../../VocabularyContext.ts";
import { toHash } from "../../route.ts";
import { useChannelName, useInsightTools } from "./InsightsContext.ts";
import { FoundQuotes } from "./Quotes.tsx";

type Props = { readonly facets: readonly string[]; readonly cells: readonly Split[] };

/** People seen below whom a cell names no channel, and channels named at most. */
const LEAST_SEEN = 3;
const MOST = 3;

/** Room that a value needs at least; more of them are scrolled to. */
const COLUMN_PX = 130;

/** Shows the grid; the count of a cell opens its quotes below. */
export function SplitGrid({ facets, cells }: Props) {
  const say = useWords(insightMessages);
  const { facetLabel, traitLabel } = useVocabulary();
  const [open, setOpen] = useState("");
  const columns = valuesAt(cells, 0);
  const rows = facets.length > 1 ? valuesAt(cells, 1) : [""];
  const byName = new Map(cells.map((cell) => [cell.traits.join("\n"), cell]));
  const opened = byName.get(open);
  if (cells.length === 0) return <p>{say("splitNone")}</p>;
  const corner = facets.toReversed().map(facetLabel).join(" × ");
  return (
    <>
      <div class="split-box">
        <table
          class="split-grid"
          style={{ minInlineSize: `${COLUMN_PX * (columns.length + 1)}px` }}
          aria-label={toDisplay(corner)}
          data-testid="split-grid"
        >
          <thead>
            <tr>
              <th scope="col" class="soft">
                {toDisplay(corner)}
              </th>
              {columns.map((trait) => (
                <th key={trait} scope="col">
                  {toDisplay(traitLabel(trait))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{row === "" ? say("all") : toDisplay(traitLabel(row))}</th>
                {columns.map((column) => {
                  const name = row === "" ? column : `${column}\n${row}`;
                  return (
                    <td key={column} data-testid="split-cell" data-cell={name.replace("\n", " ")}>
                      <Cell
                        cell={byName.get(name)}
                        open={open === name}
                        onToggle={() => setOpen(open === name ? "" : name)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {opened && (
        <div class="split-quotes">
          <p>
            <b>{toDisplay(opened.traits.map(traitLabel).join(" · "))}</b>
          </p>
          <CellQuotes cell={opened} facets={facets} />
        </div>
      )}
    </>
  );
}

type CellProps = {
  readonly cell: Split | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
};

function Cell({ cell, open, onToggle }: CellProps) {
  const say = useWords(insightMessages);
  const nameOf = useChannelName();
  if (!cell) return <span class="small soft">{say("nobody")}</span>;
  const { seen, ranked } = cell;
  const count = say(seen < LEAST_SEEN ? "thinCell" : "seenButton", { n: seen });
  return (
    <>
      {seen >= LEAST_SEEN && (
        <ol>
          {ranked.slice(0, MOST).map(({ key, seen: here, read }) => (
            <li key={key}>
              <a href={toHash("channels", key)} title={say("seenOf", { seen: here, read })}>
                {toDisplay(nameOf(key))}
              </a>
            </li>
          ))}
        </ol>
      )}
      <button type="button" class="quiet small" aria-expanded={open} onClick={onToggle}>
        {count}
      </button>
    </>
  );
}

function CellQuotes({
  cell,
  facets,
}: {
  readonly cell: Split;
  readonly facets: readonly string[];
}) {
  const { question } = useInsightTools();
  const rest = question.criteria.filter(({ trait }) => !facets.includes(parseTrait(trait).facet));
  const added = cell.traits.map((trait) => ({ trait, level: "must" as const }));
  return (
    <FoundQuotes
      of={{ ...question, criteria: [...rest, ...added] }}
      traits={cell.traits}
      channels={cell.ranked.map(({ key }) => key)}
    />
  );
}

function valuesAt(cells: readonly Split[], place: number): string[] {
  const values = new Set(cells.flatMap(({ traits }) => traits[place] ?? []));
  return [...values].sort(compareText);
}
