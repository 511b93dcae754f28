// A trait as text: `facet:value`, with qualifiers after semicolons (`purchase:shoes;relation=rival`).
import { fold } from "../base/text.ts";

export type Trait = {
  /** The facet's id; empty where the text names none, so that odd text is kept and shown but matches nothing. */
  readonly facet: string;
  readonly value: string;
  readonly qualifiers: ReadonlyMap<string, string>;
};

/** Returns a trait's parts. Never throws: text without a facet is a value of the facet "". */
export function parseTrait(text: string): Trait {
  const colon = text.indexOf(":");
  if (colon < 1) return { facet: "", value: text, qualifiers: new Map() };
  const [value = "", ...pairs] = text.slice(colon + 1).split(";");
  const qualifiers = new Map<string, string>();
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    if (at > 0) qualifiers.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return { facet: text.slice(0, colon), value, qualifiers };
}

/** Returns the spelling under which a trait is counted and compared: composed, lower case, qualifiers dropped. */
export function traitKey(text: string): string {
  const semicolon = text.indexOf(";");
  return fold(semicolon < 0 ? text : text.slice(0, semicolon));
}

/** Returns the trait that a label typed by the user stands for: `Trail running` of interest is `interest:trail-running`. */
export function traitFromLabel(facet: string, label: string): string {
  const value = fold(label)
    .replace(/[:;=]+/g, " ")
    .trim()
    .replace(/\s+/g, "-");
  return `${facet}:${value}`;
}

/** Returns a value as words for people: `trail-running` reads "trail running". */
export function valueWords(value: string): string {
  return value.replace(/(?<=\p{L})-(?=\p{L})/gu, " ");
}
