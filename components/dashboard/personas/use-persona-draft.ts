// The draft of the persona being edited; half-done work survives another section, a reload, a closed window.
import { useState } from "preact/hooks";
import type { UnfinishedPersonas } from "../../../lib/app/unfinished-personas.ts";
import { canonicalJson } from "../../../lib/base/json.ts";
import type { PersonaEdit } from "../../../lib/model/persona-edit.ts";
import type { Persona } from "../../../lib/model/persona.ts";
import { draftOf, editOf, type PersonaDraft } from "./persona-draft.ts";

export type DraftState = {
  readonly draft: PersonaDraft;
  readonly isChanged: boolean;
  /** Changes members, or what a function makes of the draft as it is then. */
  readonly change: (
    edit: Partial<PersonaDraft> | ((before: PersonaDraft) => Partial<PersonaDraft>),
  ) => void;
  /** Keeps the draft as it stands; with every change this is done by itself. */
  readonly keep: () => void;
  /** To be called when the draft was written or given up. */
  readonly forget: () => void;
};

/**
 * Returns the draft of a form and how to change it. `start` is what the form opens on: the persona that is edited, one that
 * was suggested, or nothing; `persona` is the saved one.
 */
export function usePersonaDraft(
  start: PersonaEdit | undefined,
  persona: Persona | undefined,
  verbs: UnfinishedPersonas,
): DraftState {
  const kept = draftOf(start);
  const [draft, setDraft] = useState(() => draftOf(verbs.unfinished(start) ?? start));
  const keep = (next: PersonaDraft) => verbs.keepUnfinished(start, editOf(next, persona));
  return {
    draft,
    isChanged: canonicalJson(draft) !== canonicalJson(kept),
    change: (edit) =>
      setDraft((before) => {
        const next = { ...before, ...(typeof edit === "function" ? edit(before) : edit) };
        keep(next);
        return next;
      }),
    keep: () => keep(draft),
    forget: () => verbs.keepUnfinished(start, undefined),
  };
}
