// The one-click traits.
import { expect, test } from "vitest";
import { keyIn } from "../../../../components/range-options.ts";
import { FACETS } from "../../../../lib/model/facets.ts";
import { offeredTraits } from "../../../../components/tag/offered-traits.ts";

test("offers each trait once: the page's first, then the usual, then the latest used", () => {
  const offered = offeredTraits(
    [{ trait: "interest:running", words: ["5k"] }],
    ["interest:running", "gender:men"],
    ["gender:men", "interest:chess"],
    [],
  );
  expect(offered.map(({ trait, from }) => `${from} ${trait}`)).toEqual([
    "page interest:running",
    "usual gender:men",
    "recent interest:chess",
  ]);
  expect(offered[0]?.words).toEqual(["5k"]);
});

test("offers nothing that the cohort has, and few of the latest", () => {
  const recent = Array.from({ length: 12 }, (_, i) => `interest:${i}`);
  const offered = offeredTraits([], [], recent, ["interest:0"]);
  expect(offered.map(({ trait }) => trait)).toEqual(recent.slice(1, 7));
});

test("offers a range once, in whatever words it was kept before", () => {
  const keyOf = keyIn({ facets: FACETS });
  const recent = ["age:40-55", "age:40-55jahre", "age:65 and over", "interest:chess"];
  const offered = offeredTraits([], [], recent, ["age:65+"], keyOf);
  expect(offered.map(({ trait }) => trait)).toEqual(["age:40-55", "interest:chess"]);
});
