// The counts of an import: what it brings, and what was there already.
import { dashboardDataMessages } from "../../../assets/messages/dashboard-data.ts";
import type { MapChanges } from "../../../lib/exchange/compare-maps.ts";
import { useWords } from "../../language.ts";
import { countSame, summarise } from "./import-summary.ts";

/** Lists the changes that are not zero, and that nothing was refused. */
export function ImportChanges({ changes }: { readonly changes: MapChanges }) {
  const say = useWords(dashboardDataMessages);
  const counts = summarise(changes);
  const same = countSame(changes);
  return (
    <>
      {counts.length === 0 ? (
        <p>{say("nothingNew")}</p>
      ) : (
        <ul class="counts" data-testid="import-counts">
          {counts.map(({ kind, change, count }) => (
            <li key={`${kind}.${change}`} class="number">
              {say(`${kind}.${change}`, { n: count })}
            </li>
          ))}
          <li class="number">{say("refusedNone")}</li>
        </ul>
      )}
      {same > 0 && counts.length > 0 && <p class="small soft">{say("already", { n: same })}</p>}
    </>
  );
}
