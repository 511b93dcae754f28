// The gap list: needs that no feature answers, and those that one does.
import { insightMessages } from "../../../../assets/messages/insights.ts";
import { toDisplay } from "../../../../lib/base/text.ts";
import type { NeedSeen } from "../../../../lib/insight/gaps.ts";
import { useWords } from "../../../language.ts";
import { useVocabulary } from "../../../VocabularyContext.ts";
import { toHash } from "../../route.ts";
import { useInsight } from "./InsightsContext.ts";
import { Quotes } from "./Quotes.tsx";
import { Told } from "./Told.tsx";
import { useMore } from "./use-more.tsx";

/** Most needs listed at first. */
const MOST = 50;

/** Shows the gaps first, then what is answered. */
export function Gaps() {
  const say = useWords(insightMessages);
  const found = useInsight(({ verbs, question }) => verbs.gaps(question));
  return (
    <Told live={found}>
      {({ needs, products }) => {
        const gaps = needs.filter(({ answeredBy }) => answeredBy.length === 0);
        const answered = needs.filter(({ answeredBy }) => answeredBy.length > 0);
        return (
          <>
            {needs.length === 0 && <p data-testid="gaps-none">{say("gapsNone")}</p>}
            {products === 0 && (
              <p class="notice">
                {say(needs.length > 0 ? "gapsNoCard" : "gapsNoProduct")}{" "}
                <a href={toHash("products", "new")}>{say("gapsCard")}</a>
              </p>
            )}
            {needs.length > 0 && gaps.length === 0 && <p>{say("gapsAll")}</p>}
            <NeedList needs={gaps} testId="gap" />
            {answered.length > 0 && (
              <>
                <h4>{say("answered")}</h4>
                <NeedList needs={answered} testId="answered-need" />
              </>
            )}
          </>
        );
      }}
    </Told>
  );
}

function NeedList({
  needs,
  testId,
}: {
  readonly needs: readonly NeedSeen[];
  readonly testId: string;
}) {
  const say = useWords(insightMessages);
  const { traitLabel } = useVocabulary();
  const { shown, listRef, more } = useMore<NeedSeen, HTMLUListElement>(needs, needs.slice(0, MOST));
  return (
    <>
      <ul class="need-list" ref={listRef}>
        {shown.map(({ key, seen, channels, answeredBy }) => {
          const label = toDisplay(traitLabel(key));
          return (
            <li key={key} data-testid={testId} data-trait={key}>
              <b>{label}</b> <span class="small soft number">{say("peopleSeen", { n: seen })}</span>
              {answeredBy.map(({ product, feature }) => (
                <span key={`${product} ${feature}`} class="chip">
                  {say("answeredBy", { product: toDisplay(product), feature: toDisplay(feature) })}
                </span>
              ))}
              <Quotes traits={[key]} channels={channels} what={label} />
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}
