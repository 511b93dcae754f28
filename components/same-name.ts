// Another persona or saved query of the same name: in lists and choices the two look alike.
import { fold } from "../lib/base/text.ts";

/** Returns the first of the others that is called so, case and width aside; no name is nobody's. */
export function sameNamed<P extends { readonly name: string }>(
  name: string,
  others: readonly P[],
): P | undefined {
  const wanted = fold(name);
  return wanted === "" ? undefined : others.find((other) => fold(other.name) === wanted);
}
