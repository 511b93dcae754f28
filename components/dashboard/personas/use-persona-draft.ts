// The draft of the persona being edited; half-done work survives another section, a reload, a closed window.
import { useState } from "preact/hooks";
import type { UnfinishedPersonas } from "../../../lib/app/unfinished-personas.ts";
import { canonicalJson } from "../../../lib/base/json.ts";
import type { Persona } from "../../../lib/model/persona.ts";
import { draftOf, editOf, type PersonaDraft } from "./persona-draft.ts";

export type DraftState = {
  readonly draft: PersonaDraft;
  readonly isChanged: boolean;
  /** Changes members, or what a function makes of the draft as it is then. */
  readonly change: (
    edit: Partial<PersonaDraft> | ((before: PersonaDraft) => Partial<PersonaDraft>),
  ) => void;
  /** To be called when the draft was written or given up. */
  readonly forget: () => void;
};

/** Returns the draft of a persona (undefined for a new one) and how to change it. */
export function usePersonaDraft(
  persona: Persona | undefined,
  verbs: UnfinishedPersonas,
): DraftState {
  const kept = draftOf(persona);
  const [draft, setDraft] = useState(() => draftOf(verbs.unfinished(persona) ?? persona));
  return {
    draft,
    isChanged: canonicalJson(draft) !== canonicalJson(kept),
    change: (edit) =>
      setDraft((before) => {
        const next = { ...before, ...(typeof edit === "function" ? edit(before) : edit) };
        verbs.keepUnfinished(persona, editOf(next, persona));
        return next;
      }),
    forget: () => verbs.keepUnfinished(persona, undefined),
  };
}
