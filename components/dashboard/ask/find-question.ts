// What a typed question means: a persona by id or name, or traits by their words.
import type { Vocabulary } from "../../../lib/app/load-vocabulary.ts";
import { holdsTyped, isSameWord } from "../../../lib/base/plain-word.ts";
import { fold } from "../../../lib/base/text.ts";
import type { Criterion, Persona } from "../../../lib/model/persona.ts";
import { isPart, traitOptions } from "../../trait-options.ts";
import { looksLikeQuery } from "../../looks-like-query.ts";

export type AskedFor =
  | { readonly type: "persona"; readonly persona: Persona }
  | { readonly type: "traits"; readonly criteria: readonly Criterion[] }
  | { readonly type: "unknown" };

/** Returns the query that an address names (`#ask==interest:running`), or "" where it names something else. */
export function queryIn(open: string): string {
  return open.startsWith("=") ? open.slice(1) : "";
}

/** Tells whether a text that names no persona and no traits is to be read as a query, which says what is wrong with it. */
export function isQuery(text: string, asked: AskedFor): boolean {
  return asked.type === "unknown" && text !== "" && !text.startsWith("p:");
}

/**
 * Returns what a text asks for: a persona's id, its name (whole before part), else traits: the text as one, its
 * parts between commas or plus signs, or its words; every part must be known.
 */
export function findQuestion(
  text: string,
  personas: readonly Persona[],
  vocabulary: Vocabulary,
): AskedFor {
  const wanted = fold(text);
  if (wanted === "") return { type: "unknown" };
  const persona =
    personas.find(({ id }) => id === text) ??
    personas.find(({ name }) => isSameWord(name, text)) ??
    personas.find(({ name }) => holdsTyped(name, text));
  if (persona) return { type: "persona", persona };
  if (looksLikeQuery(text)) return { type: "unknown" };
  // Words after a facet's name are of that facet, and none by themselves.
  const isNamed = /[:：]/.test(text);
  for (const parts of [[text], text.split(/[,;+，；、]/), isNamed ? [] : text.split(/\s+/)]) {
    const traits = parts
      .filter((part) => part.trim() !== "")
      .map((part) => firstTrait(part, vocabulary));
    if (traits.length > 0 && traits.every((trait) => trait !== undefined)) {
      const unique = [...new Set(traits)];
      return { type: "traits", criteria: unique.map((trait) => ({ trait, level: "should" })) };
    }
  }
  return { type: "unknown" };
}

function firstTrait(text: string, vocabulary: Vocabulary): string | undefined {
  const options = traitOptions(text.trim(), vocabulary, []).filter((option) => !isPart(option));
  return options.find((option) => option.type === "trait")?.trait;
}
