// A persona while it is edited: lines in the order of the ad, everything optional present.
import { canonicalJson } from "../../../lib/base/json.ts";
import { LEVELS, type DecisionRole, type Level } from "../../../lib/model/choices.ts";
import type { Criterion, Link, Message, Persona } from "../../../lib/model/persona.ts";
import { traitKey } from "../../../lib/model/trait.ts";
import { tidy } from "../../../lib/base/text.ts";
import type { PersonaEdit } from "../../../lib/model/persona-edit.ts";

/** What the editor holds; empty texts and lists are left out of the record. */
export type PersonaDraft = {
  readonly name: string;
  readonly traits: readonly Criterion[];
  readonly note: string;
  readonly product: string;
  readonly role: DecisionRole | "";
  readonly unit: readonly Link[];
  readonly messages: readonly Message[];
  readonly positioning: string;
};

/** Returns the draft of a persona as it is kept, or an empty one. */
export function draftOf(persona: PersonaEdit | undefined): PersonaDraft {
  return {
    name: persona?.name ?? "",
    traits: inAdOrder(persona?.traits ?? []),
    note: persona?.note ?? "",
    product: persona?.product ?? "",
    role: persona?.role ?? "",
    unit: persona?.unit ?? [],
    messages: persona?.messages ?? [],
    positioning: persona?.positioning ?? "",
  };
}

/** Returns the persona that a draft makes of the one it began with. */
export function editOf(draft: PersonaDraft, persona: Persona | undefined): PersonaEdit {
  // What the draft holds replaces what was kept; members that it does not know stay.
  const own = ["note", "product", "role", "unit", "messages", "positioning"];
  const kept: Partial<Persona> = Object.fromEntries(
    Object.entries(persona ?? {}).filter(([member]) => !own.includes(member)),
  );
  const messages = draft.messages.filter(({ text }) => text.trim() !== "");
  return {
    ...kept,
    name: tidy(draft.name, 200),
    traits: [...draft.traits],
    ...(draft.note && { note: draft.note }),
    ...(draft.product && { product: draft.product }),
    ...(draft.role && { role: draft.role }),
    ...(draft.unit.length > 0 && { unit: [...draft.unit] }),
    ...(messages.length > 0 && { messages }),
    ...(draft.positioning.trim() && { positioning: draft.positioning }),
  };
}

/** Returns a draft with what was changed elsewhere since it was opened, but for the members that were changed in it. */
export function withOthers(
  draft: PersonaDraft,
  opened: PersonaEdit | undefined,
  latest: PersonaEdit | undefined,
): PersonaDraft {
  const [before, now] = [draftOf(opened), draftOf(latest)];
  const isTyped = (member: keyof PersonaDraft) =>
    canonicalJson(draft[member]) !== canonicalJson(before[member]);
  const members = Object.keys(draft) as (keyof PersonaDraft)[]; // a draft has no others
  const typed = members.filter(isTyped).map((member) => [member, draft[member]] as const);
  return { ...now, ...Object.fromEntries(typed) };
}

/** Returns criteria as the ad lists them: the strongest first, what is unwanted last; as typed within a level. */
export function inAdOrder(traits: readonly Criterion[]): readonly Criterion[] {
  return traits.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

/** Returns the lines with a trait added; one that is there already stays as it is. */
export function withTrait(traits: readonly Criterion[], trait: string): readonly Criterion[] {
  const isThere = traits.some((each) => traitKey(each.trait) === traitKey(trait));
  return isThere ? traits : inAdOrder([...traits, { trait, level: "should" }]);
}

/** Returns the lines with one trait's level changed, at its new place. */
export function withLevel(
  traits: readonly Criterion[],
  trait: string,
  level: Level,
): readonly Criterion[] {
  return inAdOrder(traits.map((each) => (each.trait === trait ? { ...each, level } : each)));
}
