// The persona that a card suggests: what must be there is what was seen somewhere.
import { expect, test } from "vitest";
import {
  suggestPersona,
  withSeenMusts,
} from "../../../../components/dashboard/personas/suggest-persona.ts";
import { aProduct } from "../../../fixtures/a-map.ts";

const words = {
  nameOf: (product: string) => `${product} buyer`,
  traitLabel: (trait: string) => trait,
  listOf: (each: readonly string[]) => each.join(", "),
  position: () => "",
};
const card = aProduct({ features: [{ name: "Foam", needs: ["need:soft", "need:light"] }] });
const drafted = suggestPersona(card, new Set(), words);
const counts = (seen: number) => ({ channels: seen, sightings: seen, seen });
const funnel = (seen: number) => ({
  steps: drafted.traits.map(({ trait, level }) => {
    return { trait, level, alone: counts(seen), left: counts(seen), among: counts(seen) };
  }),
});

test.each([
  [0, "should"],
  [1, "must"],
])("of a first need that %i people were seen with: %s", (seen, level) => {
  expect(drafted.traits[0]).toEqual({ trait: "need:soft", level: "must" });
  const { traits } = withSeenMusts(drafted, funnel(seen));
  expect(traits[0]).toEqual({ trait: "need:soft", level });
  expect(traits.slice(1)).toEqual(drafted.traits.slice(1));
});
