// Ranges of ordered choices: "at least high", "≥ 高", "<high".
import { rangeOf } from "../model/trait.ts";
import type { FindTerms } from "./resolve-words.ts";
import type { ValueFacet } from "./value-fault.ts";

const STRICT = /^([<>])(?!=)[\s-]*(.+)$/;

/**
 * Returns the range that a folded value with a sign means of an ordered choice, its end by any spelling of the vocabulary
 * (`>=high`), or undefined where it means none. Below or above a value is up to or from the one beside it.
 */
export function orderRange(
  { id, order = [] }: ValueFacet,
  value: string,
  find: FindTerms = () => [],
): string | undefined {
  const placeOf = (text: string) => {
    const own = `${id}:`;
    const meant = find(text).find((term) => term.startsWith(own));
    return order.indexOf(meant?.slice(own.length) ?? text.replace(/ +/g, "-"));
  };
  // "A+" may be a value of one's own.
  if (order.length === 0 || order.includes(value.replace(/ +/g, "-"))) return undefined;
  const [, side, end] = STRICT.exec(value) ?? [];
  if (end !== undefined) {
    const at = placeOf(end);
    const beside = at < 0 ? undefined : order[side === "<" ? at - 1 : at + 1];
    return beside === undefined ? undefined : `${side}=${beside}`;
  }
  const range = rangeOf(value);
  const meant = range && order[placeOf(range.value)];
  return meant === undefined ? undefined : range!.sign + meant;
}
