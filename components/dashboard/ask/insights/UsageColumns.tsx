// Used and never used, side by side.
import { insightMessages } from "../../../../assets/messages/insights.ts";
import { toDisplay } from "../../../../lib/base/text.ts";
import type { Tallied, UsageColumn } from "../../../../lib/insight/usage.ts";
import { useWords } from "../../../language.ts";
import { useVocabulary } from "../../../VocabularyContext.ts";
import { ChannelLinks } from "./ChannelLinks.tsx";
import { useChannelName, useInsight } from "./InsightsContext.ts";
import { Quotes } from "./Quotes.tsx";
import { Told } from "./Told.tsx";
import { useMore } from "./use-more.tsx";

/** Traits of a column that are shown at first. */
const MOST = 8;

/** People from whom on a column is told. */
const BAR = 3;

/** Shows both columns, or that usage was hardly noted. */
export function UsageColumns() {
  const say = useWords(insightMessages);
  const found = useInsight(({ verbs, question }) => verbs.usage(question));
  return (
    <Told live={found}>
      {({ used, never }) => {
        const n = used.seen + never.seen;
        if (n < BAR) {
          return <p data-testid="usage-thin">{say(n === 0 ? "usageNone" : "usageThin", { n })}</p>;
        }
        return (
          <div class="usage-columns" data-testid="usage-columns">
            <Column title={say("used")} column={used} />
            <Column title={say("never")} column={never} never />
          </div>
        );
      }}
    </Told>
  );
}

type Props = { readonly title: string; readonly column: UsageColumn; readonly never?: boolean };

function Column({ title, column, never = false }: Props) {
  const say = useWords(insightMessages);
  const nameOf = useChannelName();
  const channels = column.channels.map(({ key, seen }) => ({
    key,
    name: nameOf(key),
    note: say("peopleSeen", { n: seen }),
  }));
  return (
    <section>
      <h4>
        {title} <span class="soft number">{say("peopleSeen", { n: column.seen })}</span>
      </h4>
      {column.seen > 0 && (
        <>
          <ChannelLinks channels={channels} testId="usage-where" />
          <TraitCounts title={say("objections")} traits={column.objections} />
          <TraitCounts title={say("needs")} traits={column.needs} />
          {never && <Quotes traits={["usage:never-used"]} what={title} />}
        </>
      )}
    </section>
  );
}

function TraitCounts({
  title,
  traits,
}: {
  readonly title: string;
  readonly traits: readonly Tallied[];
}) {
  const { traitLabel } = useVocabulary();
  const { shown, listRef, more } = useMore<Tallied, HTMLUListElement>(
    traits,
    traits.slice(0, MOST),
  );
  if (traits.length === 0) return null;
  return (
    <>
      <p class="field-label">{title}</p>
      <ul class="chips" ref={listRef}>
        {shown.map(({ key, seen }) => (
          <li key={key} class="chip">
            {toDisplay(traitLabel(key))} <span class="soft number">{seen}</span>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
