// What is wrong with a trait's value in a query.
import type { Facet } from "../model/facets.ts";
import { parseHours } from "../model/hours.ts";
import {
  qualifierNamed,
  qualifiersOf,
  qualifierValue,
  splitQualifier,
  type Qualifier,
} from "../model/qualifiers.ts";
import { ANY_ITEM, rangeOf } from "../model/trait.ts";
import type { QueryError, QueryErrorCode } from "./query.ts";
import type { FindTerms } from "./resolve-words.ts";

/** What hours of the week can look like. */
const HOURS_LIKE = `"weekdays 19-23" or "weekend mornings"`;

/** What is wrong: a code and the facts for its sentence. */
export type Fault = { readonly code: QueryErrorCode; readonly facts: QueryError["facts"] };

/** A facet as far as its values are looked at. */
export type ValueFacet = Pick<Facet, "id" | "type"> & {
  readonly order?: Facet["order"] | undefined;
  readonly values?: Facet["values"] | undefined;
};

/** Returns the values that a choice allows as they are typed: those of one's own as one wrote them. */
function allowedOf(ids: readonly string[], values: Facet["values"] = []): readonly string[] {
  const own = new Map(values.flatMap(([id, en, zh]) => (en === zh ? [[id, en] as const] : [])));
  return ids.map((id) => own.get(id) ?? id);
}

/** Returns a range's folded text without apostrophes around all of it. */
export const bareRange = (value: string): string => value.replace(/^'(.+)'$/, "$1");

/**
 * Returns what is wrong with a folded value: no hours, "at least" of what has no order, any item of a facet that has
 * none, a qualifier that its facet does not have, nothing before qualifiers of a facet without them.
 */
export function badValue(
  { id, type, order, values }: ValueFacet,
  value: string,
): Fault | undefined {
  if (type === "hours") {
    return parseHours(value) ? undefined : { code: "BAD_VALUE", facts: { allowed: HOURS_LIKE } };
  }
  const slug = value.replace(/ +/g, "-");
  const range = rangeOf(slug);
  if (type !== "band" && (/^[<>≤≥]/.test(value) || (order && range))) {
    if (!order) return { code: "NO_ORDER", facts: {} };
    const isFound = order.includes(slug) || (range && order.includes(range.value));
    return isFound ? undefined : noRange(order, values);
  }
  const known = qualifiersOf(id);
  if (value.startsWith(";") && known.length === 0) return { code: "EMPTY_VALUE", facts: {} };
  if (value === ANY_ITEM && known.length === 0) return { code: "NO_ITEMS", facts: {} };
  return known.length === 0 ? undefined : badQualifier(id, known, value.split(";").slice(1));
}

/** Returns that something follows a semicolon where nothing can: only facets with qualifiers are said more precisely. */
export function badEnd({ id, type }: ValueFacet, value: string): Fault | undefined {
  const end = value.indexOf(";");
  const part = value.slice(end + 1).trim();
  if (end < 1 || part === "" || type === "hours" || qualifiersOf(id).length > 0) return undefined;
  return { code: "NO_QUALIFIERS", facts: { part } };
}

/** Returns what is wrong with a range of an ordered choice that is none of its own. */
export function noRange(order: readonly string[], values: Facet["values"]): Fault {
  const allowed = allowedOf(order, values).map((each) => `>=${each}`);
  return { code: "BAD_VALUE", facts: { allowed: allowed.join(", ") } };
}

function badQualifier(
  facet: string,
  known: readonly Qualifier[],
  parts: readonly string[],
): Fault | undefined {
  for (const part of parts) {
    const [name, value] = splitQualifier(part) ?? [part.trim(), ""];
    const qualifier = qualifierNamed(facet, name);
    if (!qualifier) {
      const allowed = known.map((each) => each.name).join(", ");
      return { code: "BAD_QUALIFIER", facts: { name, allowed } };
    }
    if (qualifierValue(qualifier, value) === undefined) {
      const allowed = qualifier.values.map(([id]) => id).join(", ");
      return { code: "BAD_VALUE", facts: { facet: name, value, allowed } };
    }
  }
  return undefined;
}

/** Returns what is wrong with a value of a choice, which has its own values alone, by any of their spellings. */
export function badChoice(
  { id, type, order, values }: ValueFacet,
  value: string,
  find: FindTerms,
): Fault | undefined {
  if (type !== "choice" || !values || (order && rangeOf(value))) return undefined;
  const ids = values.map(([each]) => each);
  if (ids.includes(value) || find(value).some((term) => term.startsWith(`${id}:`)))
    return undefined;
  return { code: "BAD_VALUE", facts: { allowed: allowedOf(ids, values).join(", ") } };
}
