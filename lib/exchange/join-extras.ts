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
  if (Array.isArray(a) && Array.isArray(b)) return joinLists(a, b);
  const [ofA, ofB] = [canonicalJson(a), canonicalJson(b)];
  if (ofA === ofB) return a;
  if (Array.isArray(a) !== Array.isArray(b)) return Array.isArray(a) ? a : b;
  return ofA > ofB ? a : b;
}

function joinLists(a: readonly unknown[], b: readonly unknown[]): readonly unknown[] {
  const [ofA, ofB] = [a.map(canonicalJson), b.map(canonicalJson)];
  if (a.length === b.length && ofA.every((text, i) => text === ofB[i])) return a;
  const distinct = new Map<string, unknown>();
  a.forEach((item, i) => distinct.set(ofA[i]!, item));
  b.forEach((item, i) => distinct.set(ofB[i]!, item));
  return [...distinct].sort(([x], [y]) => compareText(x, y)).map(([, item]) => item);
}
