// The tokens of a query where what is known tells words, names and values from operators.
import { fold } from "../base/text.ts";
import { agesAt } from "./bare-ranges.ts";
import { isKnownValue, isListedValue } from "./known-value.ts";
import { facetMeant, isQueryWord, type Known } from "./read-word.ts";
import { splitTokens, type Token } from "./split-tokens.ts";

/** Returns the tokens of a query as it is read. Throws a QueryFault UNCLOSED_QUOTE. */
export function tokensOf(text: string, known?: Known): Token[] {
  const isName = (name: string) => isQueryWord(name) || facetMeant(name, known) !== undefined;
  const isFacet = (name: string) => known !== undefined && facetMeant(name, known) !== undefined;
  // The same parts are asked for again from every operator between them.
  const isWord = once(
    (word) =>
      known !== undefined &&
      (known.find(word).length > 0 || agesAt([word], known.year) !== undefined),
  );
  const valuesOf = new Map<string, (value: string) => boolean>();
  const isValue = (name: string, value: string) => {
    if (known === undefined) return false;
    const isOfName = valuesOf.get(name) ?? once((each) => isKnownValue(name, each, known));
    valuesOf.set(name, isOfName);
    return isOfName(value);
  };
  const isListed = (name: string, value: string) =>
    known !== undefined && isListedValue(name, value, known);
  const units = (name: string) => facetMeant(fold(name), known)?.units ?? [];
  return splitTokens(text, { isName, isFacet, isWord, isValue, isListed, units });
}

function once(tells: (text: string) => boolean): (text: string) => boolean {
  const told = new Map<string, boolean>();
  return (text) => {
    const known = told.get(text) ?? tells(text);
    told.set(text, known);
    return known;
  };
}
