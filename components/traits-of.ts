// The traits that one line of a list stands for: nearly always one.

/** A line as far as it stands for traits. */
type Line = { readonly trait: string; readonly also?: readonly string[] | undefined };

/** Returns them, the trait that the line is of last: whose age it is, and the age. */
export function traitsOf({ trait, also = [] }: Line): readonly string[] {
  return [...also, trait];
}
