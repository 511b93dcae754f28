// The draft of the persona being edited; half-done work survives a look at another section.
import { useState } from "preact/hooks";
import { canonicalJson } from "../../../lib/base/json.ts";
import type { Persona } from "../../../lib/model/persona.ts";
import { draftOf, type PersonaDraft } from "./persona-draft.ts";

/** Drafts that differ from what is kept, by persona id, as long as the page is open. */
const unfinished = new Map<string, PersonaDraft>();

export type DraftState = {
  readonly draft: PersonaDraft;
  readonly isChanged: boolean;
  readonly change: (edit: Partial<PersonaDraft>) => void;
  /** To be called when the draft was written or given up. */
  readonly forget: () => void;
};

/** Returns the draft of a persona (undefined for a new one) and how to change it. */
export function usePersonaDraft(persona: Persona | undefined): DraftState {
  const id = persona?.id ?? "";
  const kept = draftOf(persona);
  const [draft, setDraft] = useState(() => unfinished.get(id) ?? kept);
  return {
    draft,
    isChanged: canonicalJson(draft) !== canonicalJson(kept),
    change: (edit) =>
      setDraft((before) => {
        const next = { ...before, ...edit };
        unfinished.set(id, next);
        return next;
      }),
    forget: () => unfinished.delete(id),
  };
}
