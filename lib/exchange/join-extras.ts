// Top-level members that this version does not know, joined without understanding them.
import { canonicalJson } from "../base/json.ts";
import { compareText } from "../base/text.ts";

type Extras = Readonly<Record<string, unknown>>;

/**
 * Returns the union of two sets of unknown members. Equal values stay as they are; two lists become their distinct
 * elements in the order of their canonical JSON; a list beats anything else; otherwise the larger canonical JSON wins.
 */
export function joinExtras(a: Extras, b: Extras): Extras {
  const joined = new Map(Object.entries(a));
  for (const [name, value] of Object.entries(b)) {
    joined.set(name, joined.has(name) ? joinValues(joined.get(name), value) : value);
  }
  return Object.fromEntries(joined);
}

function joinValues(a: unknown, b: unknown): unknown {
  const [ofA, ofB] = [canonicalJson(a), canonicalJson(b)];
  if (ofA === ofB) return a;
  if (Array.isArray(a) && Array.isArray(b)) return joinLists(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return Array.isArray(a) ? a : b;
  return ofA > ofB ? a : b;
}

function joinLists(a: readonly unknown[], b: readonly unknown[]): unknown[] {
  const distinct = new Map([...a, ...b].map((item) => [canonicalJson(item), item]));
  return [...distinct].sort(([x], [y]) => compareText(x, y)).map(([, item]) => item);
}
