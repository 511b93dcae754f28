// Merging a word into another of its facet, and undoing that.
import { useState } from "preact/hooks";
import { dashboardVocabularyMessages } from "../../../assets/messages/dashboard-vocabulary.ts";
import type { WordEntry } from "../../../lib/app/read-word-book.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import type { VocabularyVerbs } from "../dashboard-verbs.ts";
import { toHash } from "../route.ts";
import { useFocusHeir } from "../use-focus-heir.ts";
import { useTask } from "../use-task.ts";
import { WordField } from "../WordField.tsx";

type Props = {
  readonly entry: WordEntry;
  readonly nameOf: (id: string) => string;
  readonly verbs: VocabularyVerbs;
};

/** Says what a word was merged into, with the way back; otherwise offers the words it may be the same as. */
export function MergeWord({ entry: { id, facet, into }, nameOf, verbs }: Props) {
  const say = useWords(dashboardVocabularyMessages);
  const [task, begin] = useTask<void>();
  const { heir, pass } = useFocusHeir();
  const [circle, setCircle] = useState<string | undefined>();
  if (into !== undefined) {
    return (
      <div class="notice" data-testid="word-merged">
        <p>
          {say("mergedInto")} <a href={toHash("vocabulary", into)}>{nameOf(into)}</a>
        </p>
        <button
          type="button"
          ref={heir}
          disabled={task.state === "busy"}
          data-testid="merge-undo"
          onClick={() => {
            pass();
            begin(() => verbs.splitTerm(id));
          }}
        >
          {say("undoMerge")}
        </button>
        {task.state === "failed" && <ErrorNotice error={task.error} />}
      </div>
    );
  }
  // One that could not be merged with stands before it.
  const merge = async (words: readonly string[]) => {
    const chosen = words.at(-1);
    if (chosen === undefined) return;
    pass();
    setCircle((await verbs.mergeTerm(id, chosen)) ? undefined : chosen);
  };
  return (
    <>
      <WordField
        label={say("mergeInto")}
        facet={facet}
        values={[]}
        without={[id]}
        onSave={merge}
        fieldRef={heir}
        testId="merge-into"
      />
      {circle !== undefined && (
        <p role="alert" class="bad-text">
          {say("mergeCircle", { name: nameOf(circle) })}
        </p>
      )}
    </>
  );
}
