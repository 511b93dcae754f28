// A persona as somebody edits it, and the check of one that was kept before it was saved.
import { DECISION_ROLES, LEVELS } from "./choices.ts";
import type { Persona } from "./persona.ts";

/** What a form hands over: a new persona without an id, or an existing one as changed. */
export type PersonaEdit = Pick<Persona, "name" | "traits"> & Partial<Persona>;

/** The members that forms edit. */
const TYPED = [
  "name",
  "traits",
  "note",
  "product",
  "role",
  "unit",
  "messages",
  "positioning",
] as const;

/** What was typed of a persona, and the moment (`at`) of the persona that it was typed over; empty for a new one. */
export type UnfinishedPersona = {
  readonly over: string;
  readonly typed: Pick<PersonaEdit, (typeof TYPED)[number]>;
};

/** Returns what is kept of an edit until it is saved. */
export function unfinishedOf(
  edit: PersonaEdit,
  persona: PersonaEdit | undefined,
): UnfinishedPersona {
  const typed = TYPED.flatMap((member) =>
    edit[member] === undefined ? [] : [[member, edit[member]] as const],
  );
  return {
    over: persona?.at ?? "",
    typed: Object.fromEntries(typed) as UnfinishedPersona["typed"],
  };
}

/**
 * Returns the edit that was kept of a persona, or undefined where none was, where it is no edit, or where the persona was
 * saved elsewhere since.
 */
export function editFrom(kept: unknown, persona: PersonaEdit | undefined): PersonaEdit | undefined {
  if (!isRecord(kept) || kept["over"] !== (persona?.at ?? "")) return undefined;
  const { typed } = kept;
  if (!isRecord(typed) || !isEdit(typed)) return undefined;
  const others = Object.entries(persona ?? {}).filter(
    ([member]) => !TYPED.some((each) => each === member),
  );
  return { ...Object.fromEntries(others), ...typed };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === "object";

const isText = (value: unknown): boolean => value === undefined || typeof value === "string";

function isListOf(
  value: unknown,
  ok: (each: Readonly<Record<string, unknown>>) => boolean,
): boolean {
  return Array.isArray(value) && value.every((each) => isRecord(each) && ok(each));
}

// By hand: the popup's form is not worth the schema library.
function isEdit(typed: Readonly<Record<string, unknown>>): typed is PersonaEdit {
  const { name, traits, note, product, role, unit = [], messages = [], positioning } = typed;
  const hasRole = ({ role: one }: Readonly<Record<string, unknown>>) =>
    one === undefined || DECISION_ROLES.some((each) => each === one);
  return (
    typeof name === "string" &&
    isListOf(
      traits,
      ({ trait, level }) => typeof trait === "string" && LEVELS.some((each) => each === level),
    ) &&
    [note, product, positioning].every(isText) &&
    hasRole({ role }) &&
    isListOf(unit, (link) => typeof link["persona"] === "string" && hasRole(link)) &&
    isListOf(messages, (message) => typeof message["text"] === "string" && hasRole(message))
  );
}
