// A new word: its facet and its name; the rest is on its page.
import { useId, useState } from "preact/hooks";
import { dashboardVocabularyMessages } from "../../../assets/messages/dashboard-vocabulary.ts";
import { sharedMessages } from "../../../assets/messages/shared.ts";
import type { WordEntry } from "../../../lib/app/read-word-book.ts";
import { tidy, toDisplay } from "../../../lib/base/text.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useLocale, useWords } from "../../language.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import type { VocabularyVerbs } from "../dashboard-verbs.ts";
import { leadFromHere } from "../lead-on.ts";
import { toHash } from "../route.ts";
import { SectionTitle } from "../SectionTitle.tsx";
import { useFirstFocus } from "../use-first-focus.ts";
import { keptForms, useKept } from "../use-kept.ts";
import { useTask } from "../use-task.ts";

type Props = {
  readonly label: string;
  readonly words: ReadonlyMap<string, WordEntry>;
  readonly verbs: VocabularyVerbs;
  /** The word was there already, by the name that was typed. */
  readonly onKnown: (id: string, name: string) => void;
};

const KEPT = keptForms<{ readonly name: string; readonly facet: string }>();

/** Adds a word and leads to its page; one that is there already is opened. */
export function AddWord({ label, words, verbs, onKnown }: Props) {
  const say = useWords(dashboardVocabularyMessages);
  const sayShared = useWords(sharedMessages);
  const locale = useLocale();
  const id = useId();
  const nameRef = useFirstFocus();
  const { facetLabel, facets } = useVocabulary();
  const { typed, type, forget } = useKept(KEPT, label, { name: label, facet: "interest" });
  const [missing, setMissing] = useState(false);
  const [task, begin] = useTask<void>();
  const ids = facets.filter((each) => each.type !== "band").map((each) => each.id);
  const submit = () => {
    const word = tidy(typed.name, 100);
    setMissing(word === "");
    if (word === "" || task.state === "busy") return;
    const leadTo = leadFromHere();
    begin(async () => {
      const term = await verbs.addTerm(typed.facet, word, locale);
      forget();
      if (words.has(term)) onKnown(term, word);
      leadTo(toHash("vocabulary", term));
    });
  };
  return (
    <>
      <p class="crumb">
        <a href={toHash("vocabulary")}>{say("all")}</a>
      </p>
      <SectionTitle title={say("addTitle")} calm />
      <form
        class="form-column stack"
        data-testid="word-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label class="field">
          <span class="field-label">{say("wordName")}</span>
          <input
            ref={nameRef}
            value={typed.name}
            maxLength={100}
            aria-invalid={missing}
            aria-describedby={missing ? id : undefined}
            data-testid="word-name"
            onInput={(event) => type({ name: event.currentTarget.value })}
          />
        </label>
        {missing && (
          <p id={id} role="alert" class="field-error">
            {say("needsWord")}
          </p>
        )}
        <label class="field">
          <span class="field-label">{say("facet")}</span>
          <select
            value={typed.facet}
            data-testid="word-facet"
            onChange={(event) => type({ facet: event.currentTarget.value })}
          >
            {ids.map((each) => (
              <option key={each} value={each}>
                {toDisplay(facetLabel(each))}
              </option>
            ))}
          </select>
        </label>
        {task.state === "failed" && <ErrorNotice error={task.error} />}
        <div class="row form-foot">
          <button type="submit" class="primary" data-testid="word-save">
            {say("add")}
          </button>
          <a class="button quiet" href={toHash("vocabulary")} onClick={forget}>
            {sayShared("cancel")}
          </a>
        </div>
      </form>
    </>
  );
}
