// Where the popup's form keeps what is typed of a persona, new ones beside each other.
import type { UnfinishedPersonas } from "../../lib/app/unfinished-personas.ts";
import { fold } from "../../lib/base/text.ts";
import type { PersonaEdit } from "../../lib/model/persona-edit.ts";

/** What was typed before and never saved, and how to keep what is typed now. */
export type Keeper = {
  readonly unfinished: PersonaEdit | undefined;
  readonly keep: (edit: PersonaEdit | undefined) => void;
};

/** Places for new personas; the first is also the dashboard's. */
const PLACES = [undefined, "new-2", "new-3", "new-4"] as const;

/**
 * Returns the keeper of the persona that a form is opened on. A new one takes up what was begun last and never saved; one
 * that is begun on a name or traits only what was begun so, and else has a free place of its own (the last, where none is
 * free).
 */
export function keeperOf(persona: PersonaEdit | undefined, kept: UnfinishedPersonas): Keeper {
  if (persona?.id) {
    return {
      unfinished: kept.unfinished(persona),
      keep: (edit) => kept.keepUnfinished(persona, edit),
    };
  }
  const places = PLACES.map((id) => {
    const at = id && { id, name: "", traits: [] };
    const whole = kept.unfinished(at);
    const { id: _, ...edit } = whole ?? { name: "", traits: [] };
    return { at, edit: isBlank(edit) ? undefined : edit };
  });
  const isBegun = persona !== undefined && (persona.name !== "" || persona.traits.length > 0);
  const found = places.findLast(({ edit }) => edit && (!isBegun || isBegunSo(edit, persona)));
  const { at } = found ?? places.find(({ edit }) => !edit) ?? places.at(-1)!;
  const keep = (edit: PersonaEdit | undefined) => kept.keepUnfinished(at, edit);
  if (isBegun && !found) keep(persona); // the name and the traits were typed, too
  return { unfinished: found?.edit, keep };
}

/** Nothing is left of what was typed. */
const isBlank = (edit: PersonaEdit): boolean =>
  Object.values(edit).every((typed) => !typed || (Array.isArray(typed) && typed.length === 0));

const isBegunSo = (edit: PersonaEdit, { name, traits }: PersonaEdit): boolean =>
  name === ""
    ? traits.every(({ trait }) => edit.traits.some((each) => each.trait === trait))
    : fold(edit.name) === fold(name);
