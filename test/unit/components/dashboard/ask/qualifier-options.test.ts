import { expect, test } from "vitest";
import { qualifierOptions } from "../../../../../components/dashboard/ask/qualifier-options.ts";
import { qualifiersOf } from "../../../../../lib/model/qualifiers.ts";
import { parseQuery } from "../../../../../lib/query/parse-query.ts";

const offered = (word: string, facet: string) =>
  qualifierOptions(word, facet, "en").map(({ insert }) => insert);

test.each([
  ["purchase:Bosch;", "purchase", ["purchase:Bosch;relation=", "purchase:Bosch;tense="]],
  ["purchase:Bosch;relation=rival;", "purchase", ["purchase:Bosch;relation=rival;tense="]],
  ["owns:car;tier", "owns", ["owns:car;tier="]],
  ["owns:car;tier=lu", "owns", ["owns:car;tier=luxury"]],
  ["owns:car;tier>=h", "owns", ["owns:car;tier>=high"]],
  ["purchase:*;relation=compet", "purchase", ["purchase:*;relation=rival"]],
  ["购买:跑鞋;时", "purchase", ["购买:跑鞋;时间="]],
  ["购买:跑鞋;关系=竞", "purchase", ["购买:跑鞋;关系=竞品"]],
  ["gender:women;", "gender", []],
])("offers after %s", (word, facet, inserts) => expect(offered(word, facet)).toEqual(inserts));

test("offers only what queries read, in either language", () => {
  for (const facet of ["purchase", "owns", "need"]) {
    for (const word of [`${facet}:*;`, `购买:*;`]) {
      for (const { name } of qualifiersOf(facet)) {
        for (const { insert } of qualifierOptions(`${word}${name}=`, facet, "en")) {
          const asked = insert.replace("购买", facet);
          expect([asked, parseQuery(asked).ok]).toEqual([asked, true]);
        }
      }
    }
  }
});

test("says what lists call a value in the surface's language", () => {
  const [option] = qualifierOptions("purchase:a;relation=riv", "purchase", "zh_CN");
  expect(option).toMatchObject({ label: "竞品" });
});
