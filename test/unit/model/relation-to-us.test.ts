// The relation that product cards give what somebody buys, in whatever words either is written.
import { describe, expect, test } from "vitest";
import { withListed, withRelation } from "../../../lib/app/listed-brands.ts";
import { termsToType } from "../../../lib/app/vocabulary.ts";
import { BUILTIN_TERMS } from "../../../lib/model/builtin-terms.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";
import { relationToUs } from "../../../lib/model/relation-to-us.ts";
import { aProduct } from "../../fixtures/a-map.ts";

test.each([
  ["SWIFT", "rival"],
  ["Running shoes", "same"],
  ["daily 5", "same"],
  ["gemsbock", "same"],
  ["running socks", "complementary"],
  ["hat", undefined],
])("knows that %s is %s", (name, relation) => {
  expect(relationToUs([aProduct({ brand: "Gemsbock" })], name)).toBe(relation);
});

const card = aProduct({
  name: "Trail 5",
  brand: "New",
  item: "Schuhe",
  rivals: ["Nike", "Laufschuhe", "New Balance"],
  complementary: ["Spielzeug"],
});
const lexicon = lexiconOf([], BUILTIN_TERMS);

describe("by any name of a word", () => {
  test.each([
    ["purchase:shoes", "same"],
    ["purchase:running-shoes", "rival"],
    ["purchase:toys", "complementary"],
    ["purchase:Spielzeug", "complementary"],
  ])("fills in that %s is %s", (trait, relation) => {
    expect(withRelation(trait, [card], lexicon)).toBe(`${trait};relation=${relation}`);
  });

  test("lists no second word for what the vocabulary knows", () => {
    const words = termsToType([]);
    const fresh = withListed(words, [card]).slice(words.length);
    expect(fresh.map(({ id }) => id).sort()).toEqual([
      "purchase:new",
      "purchase:new-balance",
      "purchase:nike",
      "purchase:trail-5",
    ]);
  });
});

describe("by a brand's words at the beginning", () => {
  test.each([
    ["Nike Air", "rival"],
    ["Nikelodeon", undefined],
    ["Air Nike", undefined],
    ["New Balance 990", "rival"],
    ["New 990", "same"],
    ["Schuhe rot", undefined],
    ["Laufschuhe rot", undefined],
  ])("takes %s for %s", (name, relation) => {
    expect(relationToUs([card], name, lexicon)).toBe(relation);
  });
});
