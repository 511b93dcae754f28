// Taking a word out of the vocabulary, or back to how it ships.
import { useState } from "preact/hooks";
import { dashboardVocabularyMessages } from "../../../assets/messages/dashboard-vocabulary.ts";
import { sharedMessages } from "../../../assets/messages/shared.ts";
import type { WordEntry } from "../../../lib/app/read-word-book.ts";
import { ConfirmDialog } from "../../Dialog.tsx";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import type { VocabularyVerbs } from "../dashboard-verbs.ts";
import { leadFromHere } from "../lead-on.ts";
import { toHash } from "../route.ts";
import { useTask } from "../use-task.ts";

type Props = {
  readonly entry: WordEntry;
  readonly name: string;
  readonly verbs: VocabularyVerbs;
};

/** Offers to remove a word of the user's own, or what was changed of one that ships; nothing for one as it ships. */
export function RemoveWord({ entry: { id, facet, origin }, name, verbs }: Props) {
  const say = useWords(dashboardVocabularyMessages);
  const sayShared = useWords(sharedMessages);
  const [asking, setAsking] = useState(false);
  const [task, begin] = useTask<void>();
  if (origin === "shipped") return null;
  const own = origin === "own";
  return (
    <p>
      <button
        type="button"
        class={own ? "danger" : ""}
        data-testid="word-remove"
        onClick={() => setAsking(true)}
      >
        {say(own ? "removeWord" : "resetWord")}
      </button>
      {task.state === "failed" && <ErrorNotice error={task.error} />}
      {asking && (
        <ConfirmDialog
          title={say(own ? "removeWord" : "resetWord")}
          body={<p>{say(own ? "removeWordAsk" : "resetWordAsk", { name })}</p>}
          action={own ? sayShared("remove") : say("resetAction")}
          danger={own}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            const leadTo = leadFromHere();
            begin(async () => {
              await verbs.removeTerm(id);
              if (own) leadTo(toHash("vocabulary", `facet/${facet}`));
            });
          }}
        />
      )}
    </p>
  );
}
