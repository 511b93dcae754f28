// Terms: the words of the vocabulary. A term's id is the trait it stands for.
import * as z from "zod/mini";
import { LIMITS } from "../base/text.ts";
import { id, instant, line, perLanguage, text } from "./fields.ts";

/**
 * A word of a facet: label per language, aliases in any language, broader terms by id, the IAB Audience Taxonomy id where
 * one was chosen. `into` names the term it was merged into; without it again the merge is undone. With `removed` it counts
 * as not there: a built-in word of its id stands again. The later `at` wins.
 */
export const termSchema = z.looseObject({
  id,
  facet: line,
  labels: perLanguage,
  aliases: z.optional(z.array(line).check(z.maxLength(LIMITS.list))),
  broader: z.optional(z.array(line).check(z.maxLength(LIMITS.list))),
  definition: z.optional(text),
  into: z.optional(line),
  iab: z.optional(line),
  at: instant,
  removed: z.optional(z.boolean()),
  sample: z.optional(z.boolean()),
});
export type Term = z.infer<typeof termSchema>;

/** Who noticed: a random id and the label that person chose. The later `at` wins on merge. */
export const observerSchema = z.looseObject({ id, label: line, at: instant });
export type Observer = z.infer<typeof observerSchema>;
