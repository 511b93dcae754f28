// The traits that one line of a list stands for: nearly always one.
import type { TraitOption } from "./trait-options.ts";

/** Returns them, the trait that the line is of last: whose age it is, and the age. */
export function traitsOf({
  trait,
  also = [],
}: Extract<TraitOption, { readonly type: "trait" }>): readonly string[] {
  return [...also, trait];
}
