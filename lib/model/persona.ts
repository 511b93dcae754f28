// Personas: the weighted traits that describe one kind of customer, with what is said to them.
import * as z from "zod/mini";
import { LIMITS } from "../base/text.ts";
import { DECISION_ROLES, LEVELS } from "./choices.ts";
import { id, instant, line, text } from "./fields.ts";

/** One line of the wanted ad: a trait and how strongly it is wanted. */
export const criterionSchema = z.looseObject({ trait: line, level: z.enum(LEVELS) });
export type Criterion = z.infer<typeof criterionSchema>;

const decisionRole = z.enum(DECISION_ROLES);

/** What to say to the persona, where a decision role or a region changes it (FEATURES B7). */
export const messageSchema = z.looseObject({
  role: z.optional(decisionRole),
  region: z.optional(line),
  text,
});
export type Message = z.infer<typeof messageSchema>;

/** Another persona of the same buying unit, by id, and the part it takes in the decision (FEATURES B5–B6). */
export const linkSchema = z.looseObject({ persona: id, role: z.optional(decisionRole) });
export type Link = z.infer<typeof linkSchema>;

/**
 * A frozen state of a persona: its moment, the hash of name, traits and part in the decision, and these as they were. A
 * state that was frozen several times has as many versions of one hash.
 */
export const personaVersionSchema = z.looseObject({
  hash: id,
  at: instant,
  name: line,
  traits: z.array(criterionSchema).check(z.maxLength(LIMITS.traits)),
  role: z.optional(decisionRole),
  note: z.optional(text),
});
export type PersonaVersion = z.infer<typeof personaVersionSchema>;

/**
 * A persona. `product` is a product card's id, `role` its part in the decision, `unit` the personas it decides with.
 * The version with the later `at` wins on merge, with the frozen versions of both; `removed` is a removal that merges
 * like an edit.
 */
export const personaSchema = z.looseObject({
  id,
  name: line,
  traits: z.array(criterionSchema).check(z.maxLength(LIMITS.traits)),
  note: z.optional(text),
  product: z.optional(id),
  role: z.optional(decisionRole),
  unit: z.optional(z.array(linkSchema).check(z.maxLength(LIMITS.list))),
  messages: z.optional(z.array(messageSchema).check(z.maxLength(LIMITS.list))),
  positioning: z.optional(text),
  versions: z.optional(z.array(personaVersionSchema).check(z.maxLength(LIMITS.list))),
  at: instant,
  removed: z.optional(z.boolean()),
  sample: z.optional(z.boolean()),
});
export type Persona = z.infer<typeof personaSchema>;
