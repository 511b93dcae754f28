// The persona that a product card suggests, in words of the surface's language.
import { draftFromProduct } from "../../../lib/model/draft-persona.ts";
import type { Funnel } from "../../../lib/insight/funnel.ts";
import type { PersonaEdit } from "../../../lib/model/persona-edit.ts";
import type { Product } from "../../../lib/model/product.ts";

type Words = {
  /** What the buyer of a product of this name is called. */
  readonly nameOf: (product: string) => string;
  readonly traitLabel: (trait: string) => string;
  readonly listOf: (words: readonly string[]) => string;
  readonly position: (facts: { name: string; needs: string; benefit: string }) => string;
};

/** Returns the persona; its name is none of those `taken`, as two of one name cannot be told apart in a list. */
export function suggestPersona(
  product: Product,
  taken: ReadonlySet<string>,
  { nameOf, traitLabel, listOf, position }: Words,
): PersonaEdit {
  const traits = draftFromProduct(product);
  const needs = traits.flatMap(({ trait }) =>
    trait.startsWith("need:") ? [traitLabel(trait)] : [],
  );
  const benefit = product.benefits?.[0];
  const facts = { name: product.name, needs: listOf(needs), benefit: benefit ?? "" };
  return {
    name: freeName(nameOf(product.name), taken),
    product: product.id,
    traits,
    ...(needs.length > 0 && benefit && { positioning: position(facts) }),
  };
}

/**
 * Returns the persona with what must be there, but was seen nowhere yet, as what should be: every share would be next to
 * nothing. Its counts are those of a funnel over its traits, in their order.
 */
export function withSeenMusts(persona: PersonaEdit, { steps }: Pick<Funnel, "steps">): PersonaEdit {
  const traits = persona.traits.map((each, i) =>
    each.level === "must" && steps[i]?.alone.seen === 0
      ? { ...each, level: "should" as const }
      : each,
  );
  return { ...persona, traits };
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const numbered = n === 1 ? name : `${name} (${n})`;
    if (!taken.has(numbered)) return numbered;
  }
}
