// The form of one persona, on a page of its own.
import { useState } from "preact/hooks";
import { dashboardPersonasMessages } from "../../../assets/messages/dashboard-personas.ts";
import type { Persona } from "../../../lib/model/persona.ts";
import { useLocale, useWords } from "../../language.ts";
import { PersonaForm } from "../../PersonaForm.tsx";
import type { PersonaVerbs } from "../dashboard-verbs.ts";
import { toHash } from "../route.ts";
import { SectionTitle } from "../SectionTitle.tsx";

type Props = {
  readonly persona: Persona | undefined;
  readonly fresh: boolean;
  readonly verbs: PersonaVerbs;
  readonly onDone: (told: "saved" | "removed" | undefined) => void;
};

/** Edits the persona as it was when opened; one removed meanwhile is said to be gone. */
export function EditPersona({ persona, fresh, verbs, onDone }: Props) {
  const say = useWords(dashboardPersonasMessages);
  const locale = useLocale();
  const [opened] = useState(persona);
  if (!opened && !fresh) {
    return (
      <div class="empty">
        <SectionTitle title={say("goneTitle")} />
        <p>{say("gone")}</p>
        <p>
          <a href={toHash("personas")}>{say("all")}</a>
        </p>
      </div>
    );
  }
  return (
    <>
      <p class="crumb">
        <a href={toHash("personas")}>{say("all")}</a>
      </p>
      <SectionTitle title={opened?.name ?? say("addTitle")} />
      <div class="form-column">
        <PersonaForm
          persona={opened}
          onSave={async (edit) => {
            await verbs.savePersona(edit);
            onDone("saved");
          }}
          onCancel={() => onDone(undefined)}
          onRemove={
            opened &&
            (async () => {
              await verbs.removePersona(opened);
              onDone("removed");
            })
          }
          onNewWord={(facet, label) => verbs.addTerm(facet, label, locale)}
        />
      </div>
    </>
  );
}
