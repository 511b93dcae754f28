// Pairs of words that may mean the same, each to be merged or to be left alone for good.
import { useState } from "preact/hooks";
import { dashboardVocabularyMessages } from "../../../assets/messages/dashboard-vocabulary.ts";
import { sharedMessages } from "../../../assets/messages/shared.ts";
import type { MergeSuggestion } from "../../../lib/app/suggest-merges.ts";
import type { WordEntry } from "../../../lib/app/read-word-book.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useLocale, useWords } from "../../language.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import type { VocabularyVerbs } from "../dashboard-verbs.ts";
import { toHash } from "../route.ts";
import { useLive } from "../use-live.ts";
import { useTask } from "../use-task.ts";
import { wordName } from "./word-names.ts";

type Props = {
  readonly words: ReadonlyMap<string, WordEntry>;
  readonly verbs: VocabularyVerbs;
};

/** What was done last, with the way back. */
type Done = { readonly words: string; readonly undo: () => Promise<void> };

/** Shows the pairs folded; nothing where there are none. */
export function NearWords({ words, verbs }: Props) {
  const say = useWords(dashboardVocabularyMessages);
  const sayShared = useWords(sharedMessages);
  const locale = useLocale();
  const pairs = useLive(verbs.suggestMerges, verbs.listen, ["map"]);
  const [done, setDone] = useState<Done | undefined>();
  const [task, begin] = useTask<void>();
  const nameOf = (id: string) => wordName(words.get(id) ?? { id, labels: {} }, locale);
  const run = (work: () => Promise<unknown>, next: Done | undefined) =>
    begin(async () => {
      await work();
      setDone(next);
    });
  if (pairs.state === "loading") return null;
  if (pairs.state === "failed") return <ErrorNotice error={pairs.error} onRetry={pairs.retry} />;
  const merge = (from: string, into: string) => {
    const [a, b] = [nameOf(from), nameOf(into)];
    run(() => verbs.mergeTerm(from, into), {
      words: a === b ? say("joinedSame", { name: b }) : say("joined", { a, b }),
      undo: () => verbs.splitTerm(from),
    });
  };
  const dismiss = (a: string, b: string) =>
    run(() => verbs.dismissMerge(a, b), {
      words: say("dismissed", { a: nameOf(a), b: nameOf(b) }),
      undo: () => verbs.dismissMerge(a, b, true),
    });
  return (
    <div class="near-words">
      <div class="row wrap">
        <output class="status saved" data-testid="near-status">
          {done?.words}
        </output>
        {done && (
          <button
            type="button"
            class="quiet"
            data-testid="near-undo"
            onClick={() => run(done.undo, undefined)}
          >
            {sayShared("undo")}
          </button>
        )}
      </div>
      {task.state === "failed" && <ErrorNotice error={task.error} />}
      {pairs.value.length > 0 && (
        <details class="notice" data-testid="near">
          <summary>{say("nearCount", { n: pairs.value.length })}</summary>
          <p class="small soft">{say("nearAbout")}</p>
          <ul>
            {pairs.value.map((pair) => (
              <li key={`${pair.a} ${pair.b}`}>
                <Pair pair={pair} nameOf={nameOf} onMerge={merge} onDismiss={dismiss} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

type PairProps = {
  readonly pair: MergeSuggestion;
  readonly nameOf: (id: string) => string;
  readonly onMerge: (from: string, into: string) => void;
  readonly onDismiss: (a: string, b: string) => void;
};

function Pair({ pair: { a, b, why }, nameOf, onMerge, onDismiss }: PairProps) {
  const say = useWords(dashboardVocabularyMessages);
  const { facetLabel } = useVocabulary();
  const names = { a: nameOf(a), b: nameOf(b) };
  const keep = (kept: string, gone: string) => (
    <button
      type="button"
      aria-label={say("keepOf", { name: nameOf(kept), other: nameOf(gone) })}
      data-testid="near-keep"
      onClick={() => onMerge(gone, kept)}
    >
      {say("keepName", { name: nameOf(kept) })}
    </button>
  );
  return (
    <div class="near-pair" data-testid="near-pair">
      <p class="grow">
        <a href={toHash("vocabulary", a)}>{names.a}</a> ·{" "}
        <a href={toHash("vocabulary", b)}>{names.b}</a>{" "}
        <span class="small soft">
          {toDisplay(facetLabel(a.slice(0, a.indexOf(":"))))}, {say(`near-${why}`)}
        </span>
      </p>
      <div class="row wrap">
        {keep(a, b)}
        {keep(b, a)}
        <button
          type="button"
          class="quiet"
          aria-label={say("notSameOf", names)}
          data-testid="near-dismiss"
          onClick={() => onDismiss(a, b)}
        >
          {say("notSame")}
        </button>
      </div>
    </div>
  );
}
