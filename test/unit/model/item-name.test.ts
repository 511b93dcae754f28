// Entries of a product card that name nothing: valid in a file, and no item, brand or need anywhere.
import { describe, expect, test } from "vitest";
import { withListed, withRelation } from "../../../lib/app/listed-brands.ts";
import { brandKey } from "../../../lib/insight/brand-key.ts";
import { soughtBrands } from "../../../lib/insight/sought-brands.ts";
import { cardRows } from "../../../lib/model/card-needs.ts";
import { draftFromProduct } from "../../../lib/model/draft-persona.ts";
import { NO_LEXICON } from "../../../lib/model/lexicon.ts";
import { relationToUs } from "../../../lib/model/relation-to-us.ts";
import { aProduct } from "../../fixtures/a-map.ts";

describe("entries of a card that name nothing", () => {
  const empty = aProduct({
    item: " ",
    brand: "",
    rivals: ["", ";", "*", "Swift"],
    substitutes: [" "],
    complementary: [":"],
    related: ["="],
    features: [{ name: "Foam", needs: ["", "need:", "need: ", "need:rest"] }],
    price: "",
  });

  test("are no criteria of a draft", () => {
    expect(draftFromProduct(empty)).toEqual([
      { trait: "need:rest", level: "must" },
      { trait: "purchase:swift;relation=rival", level: "may" },
    ]);
  });

  test.each(["", ";", " ", "*", "purchase:"])("are no relation to %j", (name) => {
    expect(relationToUs([empty], name)).toBeUndefined();
  });

  test("are no words to type", () => {
    const ids = withListed([], [empty]).map(({ id }) => id);
    expect(ids).toEqual([
      `purchase:${empty.name.toLowerCase().replaceAll(" ", "-")}`,
      "purchase:swift",
    ]);
    expect(withRelation("purchase:;tense=now", [empty], NO_LEXICON)).toBe("purchase:;tense=now");
  });

  test("are no brands, and no needs of who buys them", () => {
    const { names, kinds } = soughtBrands([empty], NO_LEXICON);
    expect([...names.keys()].sort()).toEqual([brandKey(empty.name), "swift"].sort());
    expect(kinds.size).toBe(0);
    const rows = cardRows([empty], NO_LEXICON);
    expect(rows.map(({ id }) => id)).toEqual(["derived:need:swift"]);
  });
});
