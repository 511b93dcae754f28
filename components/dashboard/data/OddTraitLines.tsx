// The traits of a file that can match nothing: how many, and the first few with the reason.
import { dashboardDataMessages } from "../../../assets/messages/dashboard-data.ts";
import { queryErrorMessages } from "../../../assets/messages/query-errors.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import type { OddOfFile, OddTrait } from "../../../lib/exchange/odd-traits.ts";
import { useWords } from "../../language.ts";

/** Shows them; nothing where there are none. */
export function OddTraitLines({ odd }: { readonly odd: OddOfFile | undefined }) {
  const say = useWords(dashboardDataMessages);
  const sayError = useWords(queryErrorMessages);
  if (odd === undefined || odd.count === 0) return null;
  const { count: n, first, among } = odd;
  const left = n - first.length;
  const reason = ({ error }: OddTrait): string =>
    error ? sayError(error.code, error.facts) : say("oddNoFacet");
  return (
    <div class="small soft" data-testid="import-odd">
      <p>{among === undefined ? say("odd", { n }) : say("oddAmong", { n, among })}</p>
      <ul>
        {first.map((each) => (
          <li key={each.trait}>{toDisplay(`${each.trait} – ${reason(each)}`)}</li>
        ))}
        {left > 0 && <li>{say("oddMore", { n: left })}</li>}
      </ul>
    </div>
  );
}
