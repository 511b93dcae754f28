// Keys of traits in a list that outlive their qualifiers.
import { splitKey } from "../lib/model/trait.ts";

/**
 * Returns a key per trait: its value without qualifiers, and its number where several share that. A trait that is said
 * more precisely keeps its key, so the choice that a keyboard is on keeps the focus.
 */
export function chipKeys(traits: readonly string[]): string[] {
  const times = new Map<string, number>();
  return traits.map((trait) => {
    const [bare] = splitKey(trait);
    const n = (times.get(bare) ?? 0) + 1;
    times.set(bare, n);
    return n === 1 ? bare : `${bare} ${n}`;
  });
}
