// The page of one persona: it opens the editor on what is kept, or says that the persona is gone.
import { useState } from "preact/hooks";
import { dashboardPersonasMessages } from "../../../assets/messages/dashboard-personas.ts";
import type { PersonaEdit } from "../../../lib/model/persona-edit.ts";
import type { Persona } from "../../../lib/model/persona.ts";
import { useWords } from "../../language.ts";
import type { PersonaVerbs } from "../dashboard-verbs.ts";
import { toHash } from "../route.ts";
import { SectionTitle } from "../SectionTitle.tsx";
import { PersonaEditor, type Told } from "./PersonaEditor.tsx";

type Props = {
  readonly persona: Persona | undefined;
  /** What a new one begins with; its `id` is its address. */
  readonly suggested?: PersonaEdit;
  readonly personas: readonly Persona[];
  readonly fresh: boolean;
  readonly verbs: PersonaVerbs;
  readonly onDone: (told: Told) => void;
};

/** Edits the persona as it was when opened; one removed meanwhile is said to be gone. */
export function EditPersona({ persona, suggested, personas, fresh, verbs, onDone }: Props) {
  const say = useWords(dashboardPersonasMessages);
  const [opened, setOpened] = useState(persona);
  const crumb = (
    <p class="crumb">
      <a href={toHash("personas")}>{say("all")}</a>
    </p>
  );
  if (!opened && !fresh) {
    return (
      <div class="empty">
        <SectionTitle title={say("goneTitle")} />
        <p>{say("gone")}</p>
        {crumb}
      </div>
    );
  }
  return (
    <>
      {crumb}
      {/* The name's field below is the title to the eye. */}
      <div class={opened ? "visually-hidden" : undefined}>
        <SectionTitle title={opened?.name ?? say("addTitle")} />
      </div>
      <PersonaEditor
        persona={opened}
        suggested={suggested}
        others={personas.filter(({ id }) => id !== opened?.id)}
        verbs={verbs}
        onFrozen={setOpened}
        onDone={onDone}
      />
    </>
  );
}
