// The popup's face for describing a persona.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { personaFormMessages } from "../../assets/messages/persona-form.ts";
import { popupMessages } from "../../assets/messages/popup.ts";
import { sharedMessages } from "../../assets/messages/shared.ts";
import { toDisplay } from "../../lib/base/text.ts";
import type { PersonaEdit } from "../../lib/model/persona-edit.ts";
import type { Persona } from "../../lib/model/persona.ts";
import type { UnfinishedPersonas } from "../../lib/app/unfinished-personas.ts";
import { PersonaForm } from "../PersonaForm.tsx";
import { useWords } from "../language.ts";
import { keeperOf, type Keeper } from "./keep-new.ts";

type Props = {
  readonly persona: PersonaEdit | undefined;
  /** The others that there are. */
  readonly others: readonly Persona[];
  readonly onOther: (other: Persona) => void;
  readonly kept: UnfinishedPersonas;
  /** Where this very form kept what it is opened on again. */
  readonly keeper: Keeper | undefined;
  readonly onSave: (persona: PersonaEdit, saved: () => void) => Promise<void>;
  readonly onRemove: (() => Promise<void>) | undefined;
  /** Goes back to the answer, with a notice where something was given up. */
  readonly onClose: (notice?: ComponentChildren) => void;
  /** Opens the form again on what was given up. */
  readonly onAgain: (keeper: Keeper) => void;
  readonly onNewWord: (facet: string, label: string) => Promise<string>;
};

/** The persona form with its heading; what is cancelled can be had back. */
export function PersonaFace({ persona, kept, onClose, onAgain, ...rest }: Props) {
  const say = useWords(popupMessages);
  const [keeper] = useState(() => rest.keeper ?? keeperOf(persona, kept));
  const cancel = (dropped: PersonaEdit | undefined) => {
    if (!dropped) return onClose();
    const undo = () => {
      keeper.keep(dropped);
      onAgain({ ...keeper, unfinished: dropped });
    };
    onClose(<Dropped name={persona?.name || dropped.name} onUndo={undo} />);
  };
  return (
    <main class="popup-main persona-face" data-testid="persona-face">
      <h1>{persona?.id ? say("persona") : say("newPersona")}</h1>
      <PersonaForm
        persona={persona}
        others={rest.others}
        onOther={rest.onOther}
        unfinished={keeper.unfinished}
        onType={keeper.keep}
        onSave={rest.onSave}
        onCancel={cancel}
        onRemove={rest.onRemove}
        onNewWord={rest.onNewWord}
      />
    </main>
  );
}

function Dropped({ name, onUndo }: { readonly name: string; readonly onUndo: () => void }) {
  const say = useWords(popupMessages);
  const sayForm = useWords(personaFormMessages);
  const sayShared = useWords(sharedMessages);
  return (
    <div class="notice row" data-testid="persona-news">
      <output class="grow">
        {sayForm("dropped", { name: toDisplay(name) || say("newPersona") })}
      </output>
      <button type="button" class="quiet small" data-testid="persona-undo" onClick={onUndo}>
        {sayShared("undo")}
      </button>
    </div>
  );
}
