// The positioning of a product for a persona: the facts of the one sentence that says it.
import type { Persona } from "./persona.ts";
import type { Product } from "./product.ts";
import { parseTrait, valueWords } from "./trait.ts";

/** Facts of the sentence "For {who} who need {need}, {product} is the {item} that {benefit}, because {strength}, unlike {rival}". */
export const POSITIONING_FACTS = [
  "who",
  "need",
  "product",
  "item",
  "benefit",
  "strength",
  "rival",
] as const;
export type PositioningFact = (typeof POSITIONING_FACTS)[number];

/** The facts that are known, and the names of those that the persona or the card still lacks. */
export type Positioning = {
  readonly facts: Readonly<Partial<Record<PositioningFact, string>>>;
  readonly missing: readonly PositioningFact[];
};

/**
 * Returns the facts of a persona's positioning sentence (FEATURES E7). The need is the persona's strongest one that
 * the product answers, else its first; `label` says a trait in the reader's language.
 */
export function positioningOf(
  persona: Pick<Persona, "name" | "traits">,
  product: Product,
  label: (trait: string) => string = (trait) => valueWords(parseTrait(trait).value),
): Positioning {
  const needs = persona.traits.filter(
    ({ trait, level }) => level !== "must-not" && trait.startsWith("need:"),
  );
  const answered = new Set((product.features ?? []).flatMap((feature) => feature.needs ?? []));
  const need =
    needs.find(({ trait }) => answered.has(trait))?.trait ?? needs[0]?.trait ?? [...answered][0];
  const all: Record<PositioningFact, string | undefined> = {
    who: persona.name,
    need: need && label(need),
    product: product.name,
    item: product.item && label(`purchase:${product.item}`),
    benefit: product.benefits?.[0],
    strength: product.strengths?.[0],
    rival: product.rivals?.[0],
  };
  const known = POSITIONING_FACTS.filter((name) => all[name]);
  return {
    facts: Object.fromEntries(known.map((name) => [name, all[name]])),
    missing: POSITIONING_FACTS.filter((name) => !all[name]),
  };
}
