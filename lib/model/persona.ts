// Personas: the weighted traits that describe one kind of customer.
import * as z from "zod/mini";
import { LEVELS } from "./choices.ts";
import { id, instant, line, text } from "./fields.ts";

/** One line of the wanted ad: a trait and how strongly it is wanted. */
export const criterionSchema = z.looseObject({ trait: line, level: z.enum(LEVELS) });
export type Criterion = z.infer<typeof criterionSchema>;

/** A persona. The version with the later `at` wins on merge; `removed` is a removal that merges like an edit. */
export const personaSchema = z.looseObject({
  id,
  name: line,
  traits: z.array(criterionSchema).check(z.maxLength(200)),
  note: z.optional(text),
  at: instant,
  removed: z.optional(z.boolean()),
  sample: z.optional(z.boolean()),
});
export type Persona = z.infer<typeof personaSchema>;
