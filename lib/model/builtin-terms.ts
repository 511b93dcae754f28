// The built-in vocabulary: terms of every term facet, and other names for the values of choices and bands.
import {
  NEED_TERMS,
  OCCASION_TERMS,
  PURCHASE_TERMS,
  REASON_TERMS,
} from "./builtin-terms/buying.ts";
import { ASKED_WORDS } from "./builtin-terms/asked-words.ts";
import type { BuiltinTerm } from "./builtin-terms/builtin-term.ts";
import { CHOICE_TERMS } from "./builtin-terms/choice-words.ts";
import { INTEREST_TERMS } from "./builtin-terms/interest.ts";
import { CULTURE_TERMS, LANGUAGE_TERMS, OWNS_TERMS, VENUE_TERMS } from "./builtin-terms/life.ts";
import { REGION_TERMS } from "./builtin-terms/region.ts";
import { ATTENTION_TERMS, PERSONALITY_TERMS } from "./builtin-terms/mind.ts";
import { ENGINE_TERMS, GATHERS_TERMS, SITES_TERMS, TOOLS_TERMS } from "./builtin-terms/online.ts";
import { PHYSICAL_TERMS, ROLE_TERMS } from "./builtin-terms/who.ts";
import { INDUSTRY_TERMS } from "./builtin-terms/work.ts";

/** Every built-in term, facet by facet; the rows of choice and band facets name values that the facet already has. */
export const BUILTIN_TERMS: readonly BuiltinTerm[] = withAskedWords([
  ...ROLE_TERMS,
  ...PHYSICAL_TERMS,
  ...OWNS_TERMS,
  ...REGION_TERMS,
  ...CULTURE_TERMS,
  ...LANGUAGE_TERMS,
  ...INDUSTRY_TERMS,
  ...VENUE_TERMS,
  ...INTEREST_TERMS,
  ...PERSONALITY_TERMS,
  ...OCCASION_TERMS,
  ...REASON_TERMS,
  ...NEED_TERMS,
  ...ATTENTION_TERMS,
  ...PURCHASE_TERMS,
  ...ENGINE_TERMS,
  ...SITES_TERMS,
  ...GATHERS_TERMS,
  ...TOOLS_TERMS,
  ...CHOICE_TERMS,
]);

function withAskedWords(terms: readonly BuiltinTerm[]): readonly BuiltinTerm[] {
  return terms.map((term) => {
    const asked = ASKED_WORDS.get(term.id);
    return asked === undefined ? term : { ...term, asked };
  });
}

const byId = new Map(BUILTIN_TERMS.map((term) => [term.id, term]));

/** Returns the built-in term with this id, or undefined for a word of the user's own. */
export function builtinTerm(id: string): BuiltinTerm | undefined {
  return byId.get(id);
}
