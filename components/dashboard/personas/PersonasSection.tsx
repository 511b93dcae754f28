// The Personas section: the list, or the form of the one that the address names.
import { dashboardMessages } from "../../../assets/messages/dashboard.ts";
import { dashboardPersonasMessages } from "../../../assets/messages/dashboard-personas.ts";
import { personaFormMessages } from "../../../assets/messages/persona-form.ts";
import { sharedMessages } from "../../../assets/messages/shared.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import { useEffect, useState } from "preact/hooks";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import type { PersonaVerbs } from "../dashboard-verbs.ts";
import { readRoute, toHash } from "../route.ts";
import { SectionTitle } from "../SectionTitle.tsx";
import { useLive } from "../use-live.ts";
import { Waiting } from "../Waiting.tsx";
import { DraftedPersona } from "./DraftedPersona.tsx";
import { EditPersona } from "./EditPersona.tsx";
import type { Told } from "./PersonaEditor.tsx";
import { PersonaCard } from "./PersonaCard.tsx";
import { NEW_PERSONA, productOfDraft } from "./unsaved-address.ts";

type Props = { readonly open: string; readonly verbs: PersonaVerbs };

/** Shows the Personas section. */
export function PersonasSection({ open, verbs }: Props) {
  const say = useWords(dashboardPersonasMessages);
  const sayForm = useWords(personaFormMessages);
  const sayShared = useWords(sharedMessages);
  const sayFrame = useWords(dashboardMessages);
  const personas = useLive(verbs.listPersonas, verbs.listen, ["map"]);
  const [news, setNews] = useState<{ readonly told: Told; readonly from: string }>();
  const leave = (told: Told) => {
    const here = readRoute(location.hash);
    if (here.section !== "personas" || here.open !== open) return; // nobody waited for it
    setNews({ told, from: open });
    location.hash = toHash("personas");
  };
  useEffect(() => {
    if (open !== "") setNews(undefined);
  }, [open]);
  if (personas.state === "loading") return <Waiting />;
  if (personas.state === "failed") {
    return <ErrorNotice error={personas.error} onRetry={personas.retry} />;
  }
  const list = personas.value;
  const told = news?.told;
  const product = productOfDraft(open);
  if (product !== undefined) {
    return (
      <DraftedPersona key={open} product={product} personas={list} verbs={verbs} onDone={leave} />
    );
  }
  if (open !== "") {
    return (
      <EditPersona
        key={open}
        persona={list.find(({ id }) => id === open)}
        personas={list}
        fresh={open === NEW_PERSONA}
        verbs={verbs}
        onDone={leave}
      />
    );
  }
  return (
    <>
      <SectionTitle key="list" title={sayFrame("personas")}>
        <a class="button primary" href={toHash("personas", NEW_PERSONA)} data-testid="persona-new">
          {say("add")}
        </a>
      </SectionTitle>
      <output class="status" data-testid="persona-news">
        {typeof told === "string"
          ? say(told)
          : told && sayForm("dropped", { name: toDisplay(told.name) || say("addTitle") })}
        {typeof told === "object" && (
          <button
            type="button"
            class="quiet"
            data-testid="persona-undo"
            onClick={() => {
              told.keep();
              location.hash = toHash("personas", news?.from);
            }}
          >
            {sayShared("undo")}
          </button>
        )}
      </output>
      {list.length === 0 ? (
        <div class="empty" data-testid="personas-empty">
          <h2>{say("emptyTitle")}</h2>
          <p>{say("empty")}</p>
          <p class="row wrap">
            <a class="button primary" href={toHash("personas", NEW_PERSONA)}>
              {say("add")}
            </a>
            <a href={toHash("data")}>{sayFrame("loadSample")}</a>
          </p>
        </div>
      ) : (
        <ul class="cards" data-testid="personas">
          {list.map((persona) => (
            <li key={persona.id}>
              <PersonaCard persona={persona} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
