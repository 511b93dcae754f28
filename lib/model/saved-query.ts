// Saved queries: questions kept under a name.
import * as z from "zod/mini";
import { id, instant, line, text } from "./fields.ts";

/** A query as it was typed. `mode` is the ranking's; the later `at` wins on merge; `removed` merges like an edit. */
export const savedQuerySchema = z.looseObject({
  id,
  name: line,
  query: text,
  mode: z.optional(line),
  at: instant,
  removed: z.optional(z.boolean()),
  sample: z.optional(z.boolean()),
});
export type SavedQuery = z.infer<typeof savedQuerySchema>;
