// The page of one persona: it opens the editor on what is kept, or says that the persona is gone.
import { useEffect, useState } from "preact/hooks";
import { dashboardPersonasMessages } from "../../../assets/messages/dashboard-personas.ts";
import { compareInstants } from "../../../lib/base/instant-order.ts";
import { canonicalJson } from "../../../lib/base/json.ts";
import type { PersonaEdit } from "../../../lib/model/persona-edit.ts";
import type { Persona } from "../../../lib/model/persona.ts";
import { useWords } from "../../language.ts";
import type { PersonaVerbs } from "../dashboard-verbs.ts";
import { toHash } from "../route.ts";
import { SectionTitle } from "../SectionTitle.tsx";
import { draftOf } from "./persona-draft.ts";
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

/** Edits the persona; what was changed elsewhere since it was opened stays, but for what is typed here. */
export function EditPersona({ persona, suggested, personas, fresh, verbs, onDone }: Props) {
  const say = useWords(dashboardPersonasMessages);
  const [opened, setOpened] = useState(persona);
  const [takenOver, setTakenOver] = useState(0);
  useEffect(() => {
    // Changed elsewhere, or only read by now: where nothing was typed here, that is what the form shows.
    if (!persona || compareInstants(persona.at, opened?.at) <= 0) return;
    if (opened && verbs.unfinished(opened)) return;
    setOpened(persona);
    // What was frozen here says the same: the form stays as it is.
    const isSame = canonicalJson(draftOf(persona)) === canonicalJson(draftOf(opened));
    if (!isSame) setTakenOver((times) => times + 1);
  }, [persona, opened, verbs]);
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
        <SectionTitle title={opened?.name ?? say("addTitle")} calm={!opened} />
      </div>
      <PersonaEditor
        key={takenOver}
        persona={opened}
        latest={persona ?? opened}
        suggested={suggested}
        others={personas.filter(({ id }) => id !== opened?.id)}
        verbs={verbs}
        onFrozen={setOpened}
        onDone={onDone}
      />
    </>
  );
}
