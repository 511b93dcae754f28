// What a persona leaves open, as questions to ask such people; nothing here needs to be filled in.
import { useState } from "preact/hooks";
import { dashboardPersonasMessages } from "../../../assets/messages/dashboard-personas.ts";
import { surveyMessages } from "../../../assets/messages/survey.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import type { Criterion } from "../../../lib/model/persona.ts";
import { surveyQuestions, type SurveyQuestion } from "../../../lib/model/unknown-facets.ts";
import { useWords } from "../../language.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import { useFocusHeir } from "../use-focus-heir.ts";
import { surveyText } from "./survey-text.ts";

const FIRST_SHOWN = 8;

/** Shows the questions that tell most, on demand all of them; what is copied is always all. */
export function UnknownList({ said }: { readonly said: readonly Pick<Criterion, "trait">[] }) {
  const say = useWords(dashboardPersonasMessages);
  const ask = useWords<Record<string, { en: string; zh_CN: string }>>(surveyMessages);
  const { facetLabel, traitLabel, facets } = useVocabulary();
  const [whole, setWhole] = useState(false);
  const { heir, pass } = useFocusHeir();
  const [told, setTold] = useState<"copied" | "notCopied" | undefined>();
  const all = surveyQuestions(said, facets);
  const shown = whole ? all : all.slice(0, FIRST_SHOWN);
  const question = (facet: string) =>
    Object.hasOwn(surveyMessages, facet) ? ask(facet) : `${facetLabel(facet)}?`;
  const form = ({ form: way }: SurveyQuestion, options: string) =>
    way === "one-of"
      ? options
      : way === "some-of"
        ? say("severalOf", { options })
        : say(`form-${way}`);
  const text = surveyText(all, {
    question,
    option: (facet, value) => traitLabel(`${facet}:${value}`),
    form,
  });
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setTold("copied"),
      () => setTold("notCopied"),
    );
  return (
    <>
      <p class="small soft">{say("unknownAbout")}</p>
      <ul class="unknown-list" data-testid="unknown-list">
        {shown.map(({ facet }, i) => (
          <li
            key={facet}
            {...(i === FIRST_SHOWN && { ref: heir, tabIndex: -1 })}
            data-facet={facet}
          >
            <span class="small soft">{toDisplay(facetLabel(facet))}</span>
            <span>{question(facet)}</span>
          </li>
        ))}
      </ul>
      <div class="row wrap">
        <button type="button" data-testid="survey-copy" onClick={() => void copy()}>
          {say("copySurvey", { n: all.length })}
        </button>
        {!whole && all.length > FIRST_SHOWN && (
          <button
            type="button"
            class="quiet"
            data-testid="unknown-all"
            onClick={() => {
              pass();
              setWhole(true);
            }}
          >
            {say("unknownMore", { n: all.length })}
          </button>
        )}
        <output class="saved" data-testid="survey-status">
          {told && say(told)}
        </output>
      </div>
      {told && (
        <textarea
          class="survey-text"
          readOnly
          rows={8}
          aria-label={say("questions")}
          value={text}
          data-testid="survey-text"
        />
      )}
    </>
  );
}
