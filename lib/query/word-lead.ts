// What stands before a word of a query: signs and levels.
import type { WantedLevel } from "./query.ts";

/** The levels that stand before a colon, by how they are written. */
export const LEVELS: ReadonlyMap<string, WantedLevel> = new Map([
  ["must", "must"],
  ["should", "should"],
  ["may", "may"],
  ["必须", "must"],
  ["应当", "should"],
  ["最好", "should"],
  ["可以", "may"],
]);

/** Tells whether a folded name before a colon is a level. */
export function isLevel(name: string): boolean {
  return LEVELS.has(name);
}

/** The signs before a word, as keyboards write them, for a class of characters. */
export const SIGNS = String.raw`+＋?？\-－−`;

const MINUS = /^[-－−]$/;

/** Tells whether a sign means "not". */
export const isMinus = (sign: string): boolean => MINUS.test(sign);

/** Returns the level that a sign means: must, or may. */
export const levelOfSign = (sign: string): WantedLevel => (/[+＋]/.test(sign) ? "must" : "may");

/** Any signs and levels, to be put before another expression. */
export const LEAD = String.raw`(?:[${SIGNS}]|(?:${[...LEVELS.keys()].join("|")})[:：]\s*)*`;

const NAMED = new RegExp(
  String.raw`^(${LEAD})([^:：<>≤≥＜＞=]+)(?:[:：]\s*|(?=[<>≤≥＜＞]))(.+)$`,
  "is",
);

/** Returns the name and the value that a word with a colon or a comparison has, after any signs and levels; both empty where it has none. */
export function namedValue(head: string): { readonly name: string; readonly value: string } {
  const [, , name = "", value = ""] = NAMED.exec(head) ?? [];
  return { name, value };
}
