// Personas that are being typed: kept with every key, so that a closed popup or a reload loses nothing.
import { dropKept, readKept, writeKept } from "../browser/page-storage.ts";
import { editFrom, unfinishedOf, type PersonaEdit } from "../model/persona-edit.ts";

const PREFIX = "persona:";

const keyOf = (persona: PersonaEdit | undefined): string => `${PREFIX}${persona?.id ?? ""}`;

/** Verbs of the forms; `persona` is the one that the form was opened on, undefined for a new one. */
export type UnfinishedPersonas = {
  /** Returns what was typed and never saved, where the persona is as it was then. */
  readonly unfinished: (persona: PersonaEdit | undefined) => PersonaEdit | undefined;
  /** Keeps what is typed; with no edit, what was kept is dropped. */
  readonly keepUnfinished: (
    persona: PersonaEdit | undefined,
    edit: PersonaEdit | undefined,
  ) => void;
};

export const UNFINISHED_PERSONAS: UnfinishedPersonas = {
  unfinished: (persona) => {
    const kept = readKept(keyOf(persona));
    const edit = editFrom(kept, persona);
    if (kept !== undefined && !edit) writeKept(keyOf(persona), undefined);
    return edit;
  },
  keepUnfinished: (persona, edit) => writeKept(keyOf(persona), edit && unfinishedOf(edit, persona)),
};

/** Drops every unfinished persona, as erasing the map does. */
export function dropUnfinishedPersonas(): void {
  dropKept(PREFIX);
}
