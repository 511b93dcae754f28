// What the search field offers, and what it must not offer yet.
import { expect, test } from "vitest";
import { searchOptions } from "../../../../components/popup/search-options.ts";
import type { Vocabulary } from "../../../../lib/app/load-vocabulary.ts";

const vocabulary = (words: Vocabulary["words"]): Vocabulary => ({
  words,
  traitLabel: (trait) => trait,
  facetLabel: (facet) => facet,
  facets: [],
  complete: (trait) => trait,
  readings: () => undefined,
  match: () => words.map(({ id }) => ({ id })),
});
const dancing = {
  id: "interest:square-dancing",
  facet: "interest",
  labels: { en: "square dancing" },
  aliases: [],
  broader: [],
};

test("offers no new persona before it is known whether the words mean a trait", () => {
  expect(searchOptions("square dancing", [], [], vocabulary([]), [])).toEqual([]);
  expect(searchOptions("square dancing", [], [], vocabulary([dancing]), [])).toEqual([
    { type: "trait", trait: "interest:square-dancing" },
    { type: "new", name: "square dancing" },
  ]);
});
