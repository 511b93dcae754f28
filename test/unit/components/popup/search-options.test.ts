// What the search field offers, and what it must not offer yet.
import { expect, test } from "vitest";
import { searchOptions } from "../../../../components/popup/search-options.ts";
import type { Vocabulary } from "../../../../lib/app/load-vocabulary.ts";

const vocabulary = (words: Vocabulary["words"]): Vocabulary => ({
  words,
  traitLabel: (trait) => trait,
  facetLabel: (facet) => facet,
  facets: [],
  derive: () => [],
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

test.each([
  ["running and (age:25-40 or gender:women)", ["query", "new"]],
  ["跑步 kind:forum", ["query", "new"]],
  ["running -haggling", ["query", "new"]],
  ["running and women", ["new", "query"]],
  ["Mums and dads", ["new", "query"]],
  ["runners", ["new"]],
])("offers for %j, beside a word that it means: %j", (text, types) => {
  const options = searchOptions(text, [], [], vocabulary([dancing]), []);
  expect(options.map(({ type }) => type).filter((type) => type !== "trait")).toEqual(types);
});

test("asks for words of the vocabulary before it makes a persona of them", () => {
  const labels = { en: "Nurse", de: "Krankenschwester", "zh-CN": "护士" };
  const nurse = { ...dancing, id: "role:nurse", facet: "role", labels };
  const women = {
    ...dancing,
    id: "gender:women",
    facet: "gender",
    labels: { en: "women", "zh-CN": "女性" },
  };
  const all = vocabulary([dancing, nurse, women]);
  const typesOf = (text: string) =>
    searchOptions(text, [], [], all, [])
      .map(({ type }) => type)
      .filter((type) => type !== "trait");
  expect(typesOf("nurse and square dancing")).toEqual(["query", "new"]);
  expect(typesOf("nurse and nothing")).toEqual(["new", "query"]);
  expect(typesOf("Krankenschwester und women")).toEqual(["query", "new"]);
  expect(typesOf("护士和女性")).toEqual(["query", "new"]);
  expect(typesOf("nurse women")).toEqual(["query", "new"]);
  expect(typesOf("square dancing")).toEqual(["new"]);
  expect(typesOf("nurse something")).toEqual(["new"]);
  expect(typesOf("women over 40")).toEqual(["query", "new"]);
  expect(typesOf("nurse 30-45")).toEqual(["query", "new"]);
  expect(typesOf("women in their 40s")).toEqual(["query", "new"]);
  expect(typesOf("not nurse")).toEqual(["query", "new"]);
});

test("offers a persona with such a name first", () => {
  const both = { id: "p:1", name: "Mums and dads", traits: [], at: "2026-11-01T12:00:00.000Z" };
  const options = searchOptions("mums and d", [both], [], vocabulary([]), []);
  expect(options.map(({ type }) => type)).toEqual(["persona", "query"]);
});
