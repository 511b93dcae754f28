// A trait as text: `facet:value`, with qualifiers after semicolons (`purchase:shoes;relation=rival`).
import { clip, fold, foldCase, LIMITS } from "../base/text.ts";
import { facetOf } from "./facets.ts";
import {
  isAnyValue,
  qualifierNamed,
  qualifiersOf,
  qualifierValue,
  splitQualifier,
} from "./qualifiers.ts";

export type Trait = {
  /** The facet's id; empty where the text names none, so that odd text is kept and shown but matches nothing. */
  readonly facet: string;
  readonly value: string;
  readonly qualifiers: ReadonlyMap<string, string>;
};

/**
 * Returns a trait's parts. Qualifiers that its facet has are under their ids, by whatever name they are written; others
 * as they are. Never throws: text without a facet is a value of the facet "".
 */
export function parseTrait(text: string): Trait {
  const colon = text.indexOf(":");
  if (colon < 1) return { facet: "", value: text, qualifiers: new Map() };
  const [value = "", ...pairs] = text.slice(colon + 1).split(";");
  const facet = text.slice(0, colon);
  const qualifiers = new Map<string, string>();
  for (const pair of pairs) {
    const [name, given] = splitQualifier(pair) ?? [];
    if (name === undefined || given === undefined) continue;
    const meant = qualifierNamed(facet, name);
    qualifiers.set(meant?.name ?? name, (meant && qualifierValue(meant, given)) ?? given);
  }
  return { facet, value, qualifiers };
}

const DERIVED_MARK = "derived:";

/**
 * Returns the facet that a trait tells of, "" where it names none. What is derived tells of the facet that it is derived
 * for: `derived:spend:high` of "derived:spend", which says nothing of a derived need.
 */
export function facetName(trait: string): string {
  let colon = trait.indexOf(":");
  if (colon < 1) return "";
  if (trait.startsWith(DERIVED_MARK)) {
    const next = trait.indexOf(":", DERIVED_MARK.length);
    if (next > 0) colon = next;
  }
  return trait.slice(0, colon);
}

/**
 * Returns the spelling under which a trait is counted and compared: composed, lower case, words joined by hyphens, of the
 * qualifiers those that the facet has and that leave something out, by name. "At least" and "at most" of an ordered choice have one spelling:
 * `spend:high+` is `spend:>=high`. Qualifiers without a value are those of any item: `purchase:;tense=now` is
 * `purchase:*;tense=now`.
 */
export function traitKey(text: string): string {
  const plain = fold(text);
  const semicolon = plain.indexOf(";");
  const base = semicolon < 0 ? plain : plain.slice(0, semicolon).trimEnd();
  const key = hyphenated(
    RANGE_SIGN.test(base) ? rangeKey(base, facetOf(base.slice(0, base.indexOf(":")))?.order) : base,
  );
  if (semicolon < 0) return key;
  const qualifiers = qualifierText(plain);
  if (qualifiers === undefined) return key;
  return key + (key.endsWith(":") ? ANY_ITEM : "") + qualifiers;
}

/** Stands for any item of a facet that has qualifiers. */
export const ANY_ITEM = "*";

/** Stands for a value that nobody named, and that is none of those named: see cover-sighting.ts. */
export const OTHER_VALUE = "≠";

/**
 * Returns the looser spelling under which other names of a term are found, too: signs that part a trait are hyphens
 * ("Sci-Fi: Film" is `sci-fi-film`), `straße` is `strasse`, `läufer` is `laeufer`.
 */
export function looseKey(base: string): string {
  const colon = base.indexOf(":");
  const value = base.slice(colon + 1).replace(/[:=]+/g, "-");
  return base.slice(0, colon + 1) + foldCase(value).replace(/-{2,}/g, "-");
}

// "interest:trail running" is the term interest:trail-running; ranges and hours keep their spaces.
function hyphenated(base: string): string {
  const colon = base.indexOf(":");
  if (colon < 1 || !base.includes(" ", colon)) return base;
  const type = facetOf(base.slice(0, colon))?.type;
  if (type === "band" || type === "hours") return base;
  return (
    base.slice(0, colon + 1) +
    base
      .slice(colon + 1)
      .trim()
      .replaceAll(" ", "-")
  );
}

const RANGE_SIGN = /[<>≤≥+]/;
const AT_LEAST = /^(?:(?:>=|≥)[\s-]*([^+]+)|([^+<>≤≥]+?)[\s-]*\+)$/;
const AT_MOST = /^(?:<=|≤)[\s-]*(.+)$/;

/**
 * Returns the spelling of a range of ordered choices: `spend:high+` and `spend:≥high` are `spend:>=high`. What is no
 * such range stays as it is. `meant` tells which value another spelling of one means.
 */
export function rangeKey(
  base: string,
  order: readonly string[] | undefined,
  meant: (value: string) => string = (value) => value,
): string {
  const colon = base.indexOf(":");
  const { sign, value } = rangeOf(base.slice(colon + 1).trim()) ?? {};
  if (!sign || value === undefined) return base;
  const end = meant(value);
  return order?.includes(end) ? `${base.slice(0, colon)}:${sign}${end}` : base;
}

/** Returns what a value such as `>=high`, `high+` or `≤ high` says, or undefined where it is no range. */
export function rangeOf(
  value: string,
): { readonly sign: ">=" | "<="; readonly value: string } | undefined {
  const least = AT_LEAST.exec(value);
  const end = least ? (least[1] ?? least[2]) : AT_MOST.exec(value)?.[1];
  return end === undefined ? undefined : { sign: least ? ">=" : "<=", value: end };
}

// Undefined where there are none that the facet has.
function qualifierText(plain: string): string | undefined {
  const { facet, qualifiers } = parseTrait(plain);
  let text: string | undefined;
  for (const qualifier of qualifiersOf(facet)) {
    const given = qualifiers.get(qualifier.name) ?? "";
    if (qualifierValue(qualifier, given) === undefined) continue;
    text = (text ?? "") + (isAnyValue(qualifier, given) ? "" : `;${qualifier.name}=${given}`);
  }
  return text;
}

/** Returns a trait key's part before its qualifiers, and the qualifiers with their semicolons. */
export function splitKey(key: string): readonly [base: string, qualifiers: string] {
  const semicolon = key.indexOf(";");
  return semicolon < 0 ? [key, ""] : [key.slice(0, semicolon), key.slice(semicolon)];
}

/** Returns a trait with one qualifier set, in the order of its facet's qualifiers; an empty value takes it away. */
export function withQualifier(trait: string, name: string, value: string): string {
  const { facet, value: bare, qualifiers } = parseTrait(trait);
  const given = new Map(qualifiers).set(name, value);
  const known = qualifiersOf(facet).map((each) => each.name);
  const names = [...known, ...[...given.keys()].filter((each) => !known.includes(each))];
  const pairs = names.flatMap((each) => (given.get(each) ? `;${each}=${given.get(each)}` : []));
  return `${facet}:${bare}${pairs.join("")}`;
}

/** Returns the trait that a label typed by the user stands for: `Trail running` of interest is `interest:trail-running`. */
export function traitFromLabel(facet: string, label: string): string {
  const value = fold(label)
    .replace(/[:;=]+/g, " ")
    .trim()
    .replace(/\s+/g, "-");
  return clip(`${facet}:${value}`, LIMITS.key); // letters can grow as they are folded
}

/**
 * Returns a value as words for people: `trail-running` reads "trail running". What has capital letters or blanks is no
 * such key but a name as somebody wrote it, and stays: "Lithium-Staplerbatterie".
 */
export function valueWords(value: string): string {
  return /[\p{Lu}\s]/u.test(value) ? value : value.replace(/(?<=\p{L})-(?=\p{L})/gu, " ");
}
