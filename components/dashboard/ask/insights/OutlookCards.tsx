// How much of the persona's places the map holds, and where looking again would change the answer most.
import { insightMessages } from "../../../../assets/messages/insights.ts";
import { toDisplay } from "../../../../lib/base/text.ts";
import { COVERAGE_BAR } from "../../../../lib/model/bars.ts";
import { useWords } from "../../../language.ts";
import { useVocabulary } from "../../../VocabularyContext.ts";
import { Card } from "./Card.tsx";
import { ChannelLinks } from "./ChannelLinks.tsx";
import { useInsight } from "./InsightsContext.ts";
import { Told } from "./Told.tsx";

/** Shows both cards. */
export function OutlookCards() {
  const say = useWords(insightMessages);
  const { facetLabel } = useVocabulary();
  const outlook = useInsight(({ verbs, question }) => verbs.outlook(question));
  const hundred = (value: number) => Math.round(100 * value);
  return (
    <Told live={outlook}>
      {({ met, places, coverage, next }) => (
        <>
          <Card
            title={say("next")}
            testId="next-looks"
            {...(next.length > 0 && { help: say("nextHelp") })}
          >
            {next.length === 0 ? (
              <p>{say("nextNone")}</p>
            ) : (
              <ChannelLinks
                testId="next-looks-list"
                channels={next.map(({ key, name, seen, read, facet }) => ({
                  key,
                  name,
                  note: (
                    <span title={say("seenOf", { seen, read })}>
                      {say("seenShort", { seen, read })}
                      {facet && ` · ${say("lookFor", { facet: toDisplay(facetLabel(facet)) })}`}
                    </span>
                  ),
                }))}
              />
            )}
          </Card>
          <Card
            title={say("coverage")}
            testId="coverage-card"
            {...(coverage && { help: say("coverageHelp", { n: met, places }) })}
          >
            {coverage ? (
              <>
                <p data-testid="coverage-range">
                  {say("coverageRange", {
                    low: hundred(coverage.low),
                    high: hundred(coverage.high),
                  })}
                </p>
                <div class="range-bar" aria-hidden="true">
                  <span
                    style={{
                      insetInlineStart: `${hundred(coverage.low)}%`,
                      inlineSize: `${Math.max(1, hundred(coverage.high) - hundred(coverage.low))}%`,
                    }}
                  />
                </div>
              </>
            ) : (
              <p data-testid="coverage-thin">
                {say("coverageThin", { n: met, missing: COVERAGE_BAR - met })}
              </p>
            )}
          </Card>
        </>
      )}
    </Told>
  );
}
