// A new word: its facet and its name; the rest is on its page.
import { useId, useState } from "preact/hooks";
import { dashboardVocabularyMessages } from "../../../assets/messages/dashboard-vocabulary.ts";
import { sharedMessages } from "../../../assets/messages/shared.ts";
import { tidy, toDisplay } from "../../../lib/base/text.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useLocale, useWords } from "../../language.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import type { VocabularyVerbs } from "../dashboard-verbs.ts";
import { toHash } from "../route.ts";
import { SectionTitle } from "../SectionTitle.tsx";
import { useTask } from "../use-task.ts";

type Props = { readonly label: string; readonly verbs: VocabularyVerbs };

/** Adds a word and leads to its page; one that is there already is opened. */
export function AddWord({ label, verbs }: Props) {
  const say = useWords(dashboardVocabularyMessages);
  const sayShared = useWords(sharedMessages);
  const locale = useLocale();
  const id = useId();
  const { facetLabel, facets } = useVocabulary();
  const [name, setName] = useState(label);
  const [facet, setFacet] = useState("interest");
  const [missing, setMissing] = useState(false);
  const [task, begin] = useTask<void>();
  const ids = facets.filter(({ type }) => type !== "band").map((each) => each.id);
  const submit = () => {
    const word = tidy(name, 100);
    setMissing(word === "");
    if (word === "" || task.state === "busy") return;
    begin(async () => {
      location.hash = toHash("vocabulary", await verbs.addTerm(facet, word, locale));
    });
  };
  return (
    <>
      <p class="crumb">
        <a href={toHash("vocabulary")}>{say("all")}</a>
      </p>
      <SectionTitle title={say("addTitle")} />
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
            value={name}
            maxLength={100}
            aria-invalid={missing}
            aria-describedby={missing ? id : undefined}
            data-testid="word-name"
            onInput={(event) => setName(event.currentTarget.value)}
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
            value={facet}
            data-testid="word-facet"
            onChange={(event) => setFacet(event.currentTarget.value)}
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
          <a class="button quiet" href={toHash("vocabulary")}>
            {sayShared("cancel")}
          </a>
        </div>
      </form>
    </>
  );
}
