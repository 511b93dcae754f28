// The popup's face for describing a persona.
import { popupMessages } from "../../assets/messages/popup.ts";
import type { PersonaEdit } from "../PersonaForm.tsx";
import { PersonaForm } from "../PersonaForm.tsx";
import { useWords } from "../language.ts";

type Props = {
  readonly persona: PersonaEdit | undefined;
  readonly onSave: (persona: PersonaEdit) => Promise<void>;
  readonly onRemove: (() => Promise<void>) | undefined;
  readonly onClose: () => void;
  readonly onNewWord: (facet: string, label: string) => Promise<string>;
};

/** The persona form with its heading; Escape goes back to the answer. */
export function PersonaFace({ persona, onSave, onRemove, onClose, onNewWord }: Props) {
  const say = useWords(popupMessages);
  return (
    <main class="popup-main persona-face" data-testid="persona-face">
      <h1>{persona?.id ? say("persona") : say("newPersona")}</h1>
      <PersonaForm
        persona={persona}
        onSave={onSave}
        onCancel={onClose}
        onRemove={onRemove}
        onNewWord={onNewWord}
      />
    </main>
  );
}
