// Traits that look alike: those are told apart by their facets.
import { expect, test } from "vitest";
import { alikeTraits } from "../../../components/alike-traits.ts";

const labelOf = (trait: string) => trait.slice(trait.indexOf(":") + 1);

test.each([
  [["interest:running", "need:comfort"], []],
  [
    ["purchase:phone", "owns:phone", "interest:running"],
    ["purchase:phone", "owns:phone"],
  ],
  [
    ["purchase:Phone", "owns:phone"],
    ["purchase:Phone", "owns:phone"],
  ],
  [
    ["purchase:high-end phone", "owns:high end phone"],
    ["purchase:high-end phone", "owns:high end phone"],
  ],
  [["owns:phone", "owns:phone"], []],
])("finds in %j those that look alike", (traits, alike) => {
  expect([...alikeTraits(traits, labelOf)]).toEqual(alike);
});
