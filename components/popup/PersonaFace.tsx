// The popup's face for describing a persona.
import { useState } from "preact/hooks";
import { popupMessages } from "../../assets/messages/popup.ts";
import type { PersonaEdit } from "../../lib/model/persona-edit.ts";
import type { UnfinishedPersonas } from "../../lib/app/unfinished-personas.ts";
import { PersonaForm } from "../PersonaForm.tsx";
import { useWords } from "../language.ts";
import { keeperOf } from "./keep-new.ts";

type Props = {
  readonly persona: PersonaEdit | undefined;
  readonly kept: UnfinishedPersonas;
  readonly onSave: (persona: PersonaEdit, saved: () => void) => Promise<void>;
  readonly onRemove: (() => Promise<void>) | undefined;
  readonly onClose: () => void;
  readonly onNewWord: (facet: string, label: string) => Promise<string>;
};

/** The persona form with its heading; Escape goes back to the answer. */
export function PersonaFace({ persona, kept, onSave, onRemove, onClose, onNewWord }: Props) {
  const say = useWords(popupMessages);
  const [keeper] = useState(() => keeperOf(persona, kept));
  return (
    <main class="popup-main persona-face" data-testid="persona-face">
      <h1>{persona?.id ? say("persona") : say("newPersona")}</h1>
      <PersonaForm
        persona={persona}
        unfinished={keeper.unfinished}
        onType={keeper.keep}
        onSave={onSave}
        onCancel={onClose}
        onRemove={onRemove}
        onNewWord={onNewWord}
      />
    </main>
  );
}
