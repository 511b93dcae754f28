// The facets of the user's own: the list, and the form of one.
import { dashboardVocabularyMessages } from "../../../assets/messages/dashboard-vocabulary.ts";
import { sharedMessages } from "../../../assets/messages/shared.ts";
import { languageTag } from "../../../lib/base/messages.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import { FACETS } from "../../../lib/model/facets.ts";
import type { OwnFacet } from "../../../lib/model/own-facet.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useLocale, useWords } from "../../language.ts";
import type { VocabularyVerbs } from "../dashboard-verbs.ts";
import { toHash } from "../route.ts";
import { SectionTitle } from "../SectionTitle.tsx";
import { useFocusBack } from "../use-focus-back.ts";
import { useFocusHeir } from "../use-focus-heir.ts";
import { keptForms, useKept } from "../use-kept.ts";
import { useLive } from "../use-live.ts";
import { useTask } from "../use-task.ts";
import { Waiting } from "../Waiting.tsx";
import { FacetForm } from "./FacetForm.tsx";

/** The id of the facet whose form is open: "" for a new one, undefined for none. */
const KEPT = keptForms<{ readonly open: string | undefined }>();

/** Shows the own facets; one at a time is edited. */
export function OwnFacets({ verbs }: { readonly verbs: VocabularyVerbs }) {
  const say = useWords(dashboardVocabularyMessages);
  const sayShared = useWords(sharedMessages);
  const locale = useLocale();
  const facets = useLive(verbs.listOwnFacets, verbs.listen, ["map"]);
  const { typed, type } = useKept(KEPT, "", { open: undefined });
  const buttonOf = useFocusBack(typed.open);
  const { heir, pass } = useFocusHeir();
  const [task, begin] = useTask<void>();
  if (facets.state === "loading") return <Waiting />;
  if (facets.state === "failed") return <ErrorNotice error={facets.error} onRetry={facets.retry} />;
  const edited = facets.value.find(({ id }) => id === typed.open);
  const isOpen = typed.open === "" || edited !== undefined;
  const nameOf = ({ id, labels }: OwnFacet) =>
    toDisplay(labels[languageTag(locale)] ?? Object.values(labels)[0] ?? id);
  return (
    <>
      <p class="crumb">
        <a href={toHash("vocabulary")}>{say("all")}</a>
      </p>
      <SectionTitle title={say("ownFacets")}>
        {!isOpen && (
          <button
            type="button"
            class="primary"
            ref={(button) => {
              buttonOf("")(button);
              heir(button);
            }}
            data-testid="facet-add"
            onClick={() => type({ open: "" })}
          >
            {say("facetAdd")}
          </button>
        )}
      </SectionTitle>
      <p class="soft word-about">{say("facetsAbout")}</p>
      <output class="status saved">{task.state === "done" && say("facetRemoved")}</output>
      {task.state === "failed" && <ErrorNotice error={task.error} />}
      {isOpen && (
        <FacetForm
          key={edited?.id ?? "new"}
          facet={edited}
          onSave={verbs.saveOwnFacet}
          onDone={() => type({ open: undefined })}
        />
      )}
      {facets.value.length === 0 && !isOpen && (
        <p class="soft">{say("facetNone", { n: FACETS.length })}</p>
      )}
      <ul class="own-facets" data-testid="facet-list">
        {facets.value.map((facet) => (
          <li key={facet.id} class="row wrap" data-testid="own-facet">
            <a class="grow" href={toHash("vocabulary", `facet/${facet.id}`)}>
              {nameOf(facet)}
            </a>
            <span class="small soft">{say(`type-${facet.type}`)}</span>
            <button
              type="button"
              class="quiet"
              ref={buttonOf(facet.id)}
              onClick={() => type({ open: facet.id })}
            >
              {sayShared("edit")}
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={say("facetRemove", { name: nameOf(facet) })}
              onClick={() => {
                pass();
                begin(() => verbs.removeOwnFacet(facet));
              }}
            >
              {sayShared("remove")}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
