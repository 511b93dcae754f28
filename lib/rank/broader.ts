// Broader terms: a group seen with a narrow trait also has every broader one.
import { compareText } from "../base/text.ts";
import { traitKey } from "../model/trait.ts";

/** Broader terms by term, both as trait keys: `interest:trail-running` → [`interest:running`]. */
export type Broader = ReadonlyMap<string, readonly string[]>;

/** Returns traits as sorted distinct trait keys with all their broader terms; cycles are harmless, empty text is no trait. */
export function expandTraits(traits: readonly string[], broader: Broader): string[] {
  const keys = new Set(traits.map(traitKey).filter((key) => key !== ""));
  // A Set's iteration also visits what is added on the way.
  for (const key of keys) for (const parent of broader.get(key) ?? []) keys.add(parent);
  return [...keys].sort(compareText);
}

/** Returns the broader terms of terms given as records or rows; doubled ids join their lists. */
export function broaderOf(
  terms: readonly { readonly id: string; readonly broader?: readonly string[] | undefined }[],
): Broader {
  const map = new Map<string, string[]>();
  for (const { id, broader = [] } of terms) {
    if (broader.length === 0) continue;
    const key = traitKey(id);
    map.set(key, [...(map.get(key) ?? []), ...broader.map(traitKey)]);
  }
  return map;
}
