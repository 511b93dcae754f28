// Competitors by mention, each with its quotes.
import { insightMessages } from "../../../../assets/messages/insights.ts";
import { toDisplay } from "../../../../lib/base/text.ts";
import { useWords } from "../../../language.ts";
import { useInsight } from "./InsightsContext.ts";
import { QuotedLooks } from "./Quotes.tsx";
import { Told } from "./Told.tsx";

/** Most rivals listed, and looks shown of each. */
const MOST = { rivals: 30, looks: 30 } as const;

/** Shows the rivals, most mentioned first. */
export function Rivals() {
  const say = useWords(insightMessages);
  const found = useInsight(({ verbs, question }) => verbs.rivals(question));
  return (
    <Told live={found}>
      {(rivals) =>
        rivals.length === 0 ? (
          <p data-testid="rivals-none">{say("rivalsNone")}</p>
        ) : (
          <ol class="need-list">
            {rivals.slice(0, MOST.rivals).map(({ name, seen, looks }) => (
              <li key={name} data-testid="rival">
                <b>{toDisplay(name)}</b>{" "}
                <span class="small soft number">{say("peopleSeen", { n: seen })}</span>
                <details class="quotes">
                  <summary class="small" aria-label={say("quotesOf", { what: toDisplay(name) })}>
                    {say("showQuotes")}
                  </summary>
                  <QuotedLooks looks={looks.slice(0, MOST.looks)} />
                </details>
              </li>
            ))}
          </ol>
        )
      }
    </Told>
  );
}
