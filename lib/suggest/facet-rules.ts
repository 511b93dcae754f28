// How much a mention says, facet by facet: whether the word alone will do, and which self-descriptions count.
import type { SelfKind } from "./self-words.ts";

/** `weight` of a facet's evidence; mentions a long text needs of a single word and of a phrase; kinds of self-description. */
export type FacetRule = {
  readonly weight: number;
  readonly single: number;
  readonly phrase: number;
  readonly self: SelfKind | undefined;
};

const never = Infinity;

const RULES: Readonly<Record<string, FacetRule>> = {
  role: { weight: 1.3, single: 2, phrase: 1, self: "be" },
  age: { weight: 1.2, single: 2, phrase: 1, self: "be" },
  gender: { weight: 1, single: 3, phrase: 2, self: "be" },
  physical: { weight: 1.2, single: never, phrase: 1, self: "be" },
  education: { weight: 1, single: 2, phrase: 1, self: "be" },
  interest: { weight: 1, single: 3, phrase: 1, self: "like" },
  owns: { weight: 0.9, single: 4, phrase: 1, self: "have" },
  region: { weight: 0.8, single: 3, phrase: 2, self: "live" },
  culture: { weight: 0.8, single: 3, phrase: 1, self: "be" },
  language: { weight: 0.6, single: never, phrase: never, self: "use" },
  industry: { weight: 0.7, single: 4, phrase: 1, self: "use" },
  venue: { weight: 0.6, single: 4, phrase: 2, self: "use" },
  personality: { weight: 0.8, single: never, phrase: 1, self: "be" },
  occasion: { weight: 0.8, single: 2, phrase: 1, self: "buy" },
  reason: { weight: 0.8, single: 4, phrase: 1, self: "buy" },
  need: { weight: 0.8, single: 3, phrase: 1, self: "buy" },
  attention: { weight: 0.6, single: 4, phrase: 2, self: "use" },
  purchase: { weight: 0.9, single: never, phrase: never, self: "buy" },
  engine: { weight: 0.8, single: never, phrase: never, self: "use" },
  sites: { weight: 0.8, single: never, phrase: never, self: "use" },
  gathers: { weight: 0.6, single: never, phrase: never, self: "use" },
  tools: { weight: 0.8, single: never, phrase: never, self: "use" },
  class: { weight: 0.9, single: never, phrase: 1, self: "be" },
  "job-level": { weight: 0.9, single: never, phrase: 1, self: "be" },
};

// Values of the other choices are everyday words (low, medium, service): only a whole phrase says them.
const CHOICE: FacetRule = { weight: 0.9, single: never, phrase: 1, self: undefined };

/** Returns the rule of a facet; facets of the user's own count like interests. */
export function facetRule(facet: string, isChoice: boolean): FacetRule {
  return RULES[facet] ?? (isChoice ? CHOICE : RULES["interest"]!);
}
