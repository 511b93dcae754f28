// The positioning of a product for a persona: the facts of the one sentence that says it.
import type { Persona } from "./persona.ts";
import type { Product } from "./product.ts";
import { parseTrait, splitKey, traitKey, valueWords } from "./trait.ts";

/** Facts of the sentence "For {who} who need {need}: {product} ({item}). What they get: {benefit}. Why: {strength}. Unlike {rival}". */
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

// However urgent a need is, what answers it answers it.
const bareKey = (trait: string): string => splitKey(traitKey(trait))[0];

/**
 * Returns the facts of a persona's positioning sentence (FEATURES E7). The needs are those of the persona that the
 * product answers, else its first; rivals are the first two. `label` says a trait in the reader's language, `list` joins
 * several.
 */
export function positioningOf(
  persona: Pick<Persona, "name" | "traits">,
  product: Product,
  label: (trait: string) => string = (trait) => valueWords(parseTrait(trait).value),
  list: (words: readonly string[]) => string = (words) => words.join(", "),
): Positioning {
  const needs = persona.traits.filter(
    ({ trait, level }) => level !== "must-not" && trait.startsWith("need:"),
  );
  const answered = new Set((product.features ?? []).flatMap((feature) => feature.needs ?? []));
  const bare = new Set([...answered].map(bareKey));
  const met = needs.filter(({ trait }) => bare.has(bareKey(trait))).map(({ trait }) => trait);
  const others = [...needs.map(({ trait }) => trait), ...answered].slice(0, 1);
  const said = met.length > 0 ? met.slice(0, 3) : others;
  const all: Record<PositioningFact, string | undefined> = {
    who: persona.name,
    need: list(said.map(label)),
    product: product.name,
    item: product.item && label(`purchase:${product.item}`),
    benefit: product.benefits?.[0],
    strength: product.strengths?.[0],
    rival: list((product.rivals ?? []).slice(0, 2)),
  };
  const known = POSITIONING_FACTS.filter((name) => all[name]);
  return {
    facts: Object.fromEntries(known.map((name) => [name, all[name]])),
    missing: POSITIONING_FACTS.filter((name) => !all[name]),
  };
}
