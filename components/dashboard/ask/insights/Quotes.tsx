// The quotes behind a number, read when they are asked for.
import { useState } from "preact/hooks";
import { insightMessages } from "../../../../assets/messages/insights.ts";
import type { PlacedProof } from "../../../../lib/app/find-quotes.ts";
import type { InsightQuestion } from "../../../../lib/app/insight-verbs.ts";
import { toDisplay } from "../../../../lib/base/text.ts";
import { useWords } from "../../../language.ts";
import { QuoteList } from "../../../QuoteList.tsx";
import { toHash } from "../../route.ts";
import { useChannelName, useInsight, useInsightTools } from "./InsightsContext.ts";
import { Told } from "./Told.tsx";

type Props = {
  readonly traits: readonly string[];
  readonly channels?: readonly string[];
  /** Whose quotes; those of the insights' own question where not given. */
  readonly of?: InsightQuestion;
  /** What the quotes show, for those who hear the button. */
  readonly what: string;
};

/** Shows a button that opens the looks at which such people showed the traits. */
export function Quotes(props: Props) {
  const say = useWords(insightMessages);
  const [open, setOpen] = useState(false);
  return (
    <details
      class="quotes"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-testid="insight-quotes"
    >
      <summary class="small" aria-label={say("quotesOf", { what: props.what })}>
        {say("showQuotes")}
      </summary>
      {open && <FoundQuotes {...props} />}
    </details>
  );
}

/** Reads and shows the quotes. */
export function FoundQuotes({ traits, channels, of }: Omit<Props, "what">) {
  const { question } = useInsightTools();
  const whose = of ?? question;
  const looks = useInsight(
    ({ verbs }) => verbs.quotes(whose, traits, channels),
    [whose, traits, channels],
  );
  return <Told live={looks}>{(value) => <QuotedLooks looks={value} />}</Told>;
}

type QuotedProps = {
  readonly looks: readonly PlacedProof[];
  /** Whether the channel is said: not where all looks are known to be of one. */
  readonly placed?: boolean;
};

/** Shows looks with their quotes and the channels where they were, or that there are none. */
export function QuotedLooks({ looks, placed = true }: QuotedProps) {
  const say = useWords(insightMessages);
  const nameOf = useChannelName();
  if (looks.length === 0) return <p class="small soft">{say("noQuotes")}</p>;
  const placeOf = ({ channel }: PlacedProof) => (
    <a href={toHash("channels", channel)}>{toDisplay(nameOf(channel))}</a>
  );
  return <QuoteList looks={looks} {...(placed && { placeOf })} />;
}
