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
import { useFocusHeir } from "../use-focus-heir.ts";
import { useLive } from "../use-live.ts";
import { useTask } from "../use-task.ts";
import { wordName } from "./word-names.ts";

type Props = {
  readonly words: ReadonlyMap<string, WordEntry>;
  readonly verbs: VocabularyVerbs;
};

/** What was done last, with the way back. */
type Done = { readonly words: string; readonly undo: () => Promise<void> };

/**
 * Shows the pairs folded. There is one line in any case, also before it is known whether there are pairs: the words below
 * must not move away from under the pointer.
 */
export function NearWords({ words, verbs }: Props) {
  const say = useWords(dashboardVocabularyMessages);
  const sayShared = useWords(sharedMessages);
  const locale = useLocale();
  const pairs = useLive(verbs.suggestMerges, verbs.listen, ["map"]);
  const [done, setDone] = useState<Done | undefined>();
  // The place in the list of the pair that was decided on: the one that is there then is next.
  const [at, setAt] = useState(0);
  const { heir: nextHeir, pass: passOn } = useFocusHeir();
  const { heir: backHeir, pass: passBack } = useFocusHeir();
  const [task, begin] = useTask<void>();
  const nameOf = (id: string) => wordName(words.get(id) ?? { id, labels: {} }, locale);
  const run = (work: () => Promise<unknown>, then: Done | undefined) =>
    begin(async () => {
      await work();
      setDone(then);
    });
  if (pairs.state === "failed") return <ErrorNotice error={pairs.error} onRetry={pairs.retry} />;
  const list = pairs.state === "ready" ? pairs.value : [];
  const decide = (place: number) => {
    setAt(place);
    passOn();
  };
  const merge = (from: string, into: string, place: number) => {
    decide(place);
    const [a, b] = [nameOf(from), nameOf(into)];
    run(() => verbs.mergeTerm(from, into), {
      words: a === b ? say("joinedSame", { name: b }) : say("joined", { a, b }),
      undo: () => verbs.splitTerm(from),
    });
  };
  const dismiss = (a: string, b: string, place: number) => {
    decide(place);
    run(() => verbs.dismissMerge(a, b), {
      words: say("dismissed", { a: nameOf(a), b: nameOf(b) }),
      undo: () => verbs.dismissMerge(a, b, true),
    });
  };
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
            ref={list.length === 0 ? nextHeir : null}
            data-testid="near-undo"
            onClick={() => {
              passBack();
              run(done.undo, undefined);
            }}
          >
            {sayShared("undo")}
          </button>
        )}
      </div>
      {task.state === "failed" && <ErrorNotice error={task.error} />}
      {list.length === 0 ? (
        <div class="notice">
          <p class="soft near-none">
            {say(pairs.state === "loading" ? "nearLooking" : "nearNone")}
          </p>
        </div>
      ) : (
        <details class="notice" data-testid="near">
          <summary ref={backHeir}>{say("nearCount", { n: list.length })}</summary>
          <p class="small soft">{say("nearAbout")}</p>
          <ul>
            {list.map((pair, i) => (
              <li
                key={`${pair.a} ${pair.b}`}
                ref={i === Math.min(at, list.length - 1) ? nextHeir : null}
                tabIndex={-1}
                class="near-pair"
                data-testid="near-pair"
              >
                <Pair
                  pair={pair}
                  nameOf={nameOf}
                  onMerge={(from, into) => merge(from, into, i)}
                  onDismiss={(a, b) => dismiss(a, b, i)}
                />
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
    <>
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
    </>
  );
}
