// Dismissals: suggested merges of terms that somebody said no to, so that they are not suggested again.
import * as z from "zod/mini";
import { fnv1a } from "../base/fnv.ts";
import { compareText } from "../base/text.ts";
import { id, instant, line } from "./fields.ts";
import { traitKey } from "./trait.ts";

/** Two terms that are not the same. The later `at` wins on merge; with `removed` the pair may be suggested again. */
export const dismissalSchema = z.looseObject({
  id,
  terms: z.array(line).check(z.minLength(2), z.maxLength(2)),
  at: instant,
  removed: z.optional(z.boolean()),
});
export type Dismissal = z.infer<typeof dismissalSchema>;

const MOST = 200;

const hex = (hash: number): string => hash.toString(16).padStart(8, "0");

/** Returns the id under which the dismissal of a pair is kept, whichever term comes first. */
export function dismissalId(a: string, b: string): string {
  const [first, second] = [traitKey(a), traitKey(b)].sort(compareText);
  const id = `d:${first}|${second}`;
  // Long names may differ only at their ends.
  return id.length <= MOST ? id : `${id.slice(0, MOST - 8)}${hex(fnv1a(id))}`;
}
