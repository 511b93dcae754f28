// Facets of the user's own.
import * as z from "zod/mini";
import { LIMITS } from "../base/text.ts";
import { id, instant, line, perLanguage } from "./fields.ts";

/** How an own facet's values match: as words of a vocabulary, as a fixed choice, or as numeric ranges. */
export const OWN_FACET_TYPES = ["term", "choice", "band"] as const;

/**
 * A facet of the user's own: its name per language, how it matches, how fast it grows old, whether a group can have
 * several of its values, and the values of a choice, with `ordered` in a rising order ("at least" can then be asked).
 * `id` is what stands before the colon of its traits. The later `at` wins on merge.
 */
export const ownFacetSchema = z.looseObject({
  id,
  labels: perLanguage,
  type: z.enum(OWN_FACET_TYPES),
  decay: z.enum(["slow", "medium", "fast"]),
  many: z.boolean(),
  values: z.optional(z.array(line).check(z.maxLength(LIMITS.list))),
  ordered: z.optional(z.boolean()),
  at: instant,
  removed: z.optional(z.boolean()),
  sample: z.optional(z.boolean()),
});
export type OwnFacet = z.infer<typeof ownFacetSchema>;
