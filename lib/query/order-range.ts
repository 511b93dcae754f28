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
  const placeOf = (text: string) => placeIn(id, order, text, find);
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

// Between the ends of a range: with blanks on both sides, or on neither, as a minus stands before a word that must not be.
const BETWEEN =
  /(?<!\s)(?:[-–—~～]|\.\.+|…)(?!\s)|\s+(?:[-–—~～]|\.\.+|…|to|through|bis|à|hasta|đến)\s+|\s*[至到]\s*/gu;

/** Longest text that is taken apart for a range. */
const LONGEST = 100;

/**
 * Returns the values of an ordered choice from one to another that a folded text says (`m-xl`, "2 bis 3段"), in their order,
 * or undefined where it says no such range, or is a value itself.
 */
export function orderSpan(
  { id, order = [] }: Pick<ValueFacet, "id" | "order">,
  text: string,
  find: FindTerms = () => [],
): readonly string[] | undefined {
  if (order.length === 0 || text.length > LONGEST) return undefined;
  if (placeIn(id, order, text, find) >= 0) return undefined;
  for (const { index, 0: between } of text.matchAll(BETWEEN)) {
    const last = text.slice(index + between.length);
    const to = placeIn(id, order, last, find);
    if (to < 0) continue;
    const first = text.slice(0, index);
    // "2-3段": what follows the last number is of the first one, too.
    const shared = /^\d+$/.test(first) ? first + last.replace(/^\d+/, "") : first;
    const from = [first, shared]
      .map((each) => placeIn(id, order, each, find))
      .find((at) => at >= 0);
    if (from !== undefined && from !== to)
      return order.slice(Math.min(from, to), Math.max(from, to) + 1);
  }
  return undefined;
}

function placeIn(id: string, order: readonly string[], text: string, find: FindTerms): number {
  const own = `${id}:`;
  const meant = find(text).find((term) => term.startsWith(own));
  return order.indexOf(meant?.slice(own.length) ?? text.replace(/ +/g, "-"));
}
