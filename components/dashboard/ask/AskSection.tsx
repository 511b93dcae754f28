// The Ask section: a question by persona or traits, and the map's ranked answer.
import { useMemo, useState } from "preact/hooks";
import { dashboardAskMessages } from "../../../assets/messages/dashboard-ask.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import type { Criterion, Persona } from "../../../lib/model/persona.ts";
import type { Settings } from "../../../lib/model/settings.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import type { AskVerbs } from "../dashboard-verbs.ts";
import { toHash } from "../route.ts";
import { SectionTitle } from "../SectionTitle.tsx";
import { useLive } from "../use-live.ts";
import { Waiting } from "../Waiting.tsx";
import { AskAnswer } from "./AskAnswer.tsx";
import { AskForm, FIRST_FILTERS } from "./AskForm.tsx";
import { AskTraits } from "./AskTraits.tsx";
import { findQuestion, type AskedFor } from "./find-question.ts";
import { NoPersona } from "./NoPersona.tsx";

type Props = { readonly open: string; readonly settings: Settings; readonly verbs: AskVerbs };

const NO_PERSONAS: readonly Persona[] = [];

function criteriaOf(asked: AskedFor): readonly Criterion[] {
  if (asked.type === "persona") return asked.persona.traits;
  return asked.type === "traits" ? asked.criteria : [];
}

/** Shows the Ask section; `open` is the question from the address, else the last persona's is asked. */
export function AskSection({ open, settings, verbs }: Props) {
  const say = useWords(dashboardAskMessages);
  const vocabulary = useVocabulary();
  const personas = useLive(verbs.listPersonas, verbs.listen, ["map"]);
  const [filters, setFilters] = useState(FIRST_FILTERS);
  const [typed, setTyped] = useState<readonly Criterion[] | undefined>();
  const list = personas.state === "ready" ? personas.value : NO_PERSONAS;
  const found = useMemo(() => {
    const last = list.find(({ id }) => id === settings.lastPersona) ?? list[0];
    return findQuestion(open === "" ? (last?.id ?? "") : open, list, vocabulary);
  }, [open, list, settings.lastPersona, vocabulary]);
  const asked: AskedFor = typed ? { type: "traits", criteria: typed } : found;
  const criteria = criteriaOf(asked);
  if (personas.state === "loading") return <Waiting />;
  if (personas.state === "failed") {
    return <ErrorNotice error={personas.error} onRetry={personas.retry} />;
  }
  return (
    <>
      <SectionTitle title={say("title")} />
      <AskForm
        personas={list}
        persona={asked.type === "persona" ? asked.persona.id : ""}
        byTraits={asked.type === "traits" && asked.criteria.length > 0}
        filters={filters}
        onPersona={(id) => {
          setTyped(undefined);
          location.hash = toHash("ask", id);
        }}
        onFilters={setFilters}
      />
      <AskTraits criteria={criteria} editable={asked.type !== "persona"} onChange={setTyped} />
      {asked.type === "unknown" && open !== "" && (
        <output class="notice warn" data-testid="ask-unknown">
          {say("notFound", { text: toDisplay(open) })}
        </output>
      )}
      {criteria.length > 0 ? (
        <AskAnswer criteria={criteria} filters={filters} verbs={verbs} />
      ) : (
        open === "" && <NoPersona />
      )}
    </>
  );
}
