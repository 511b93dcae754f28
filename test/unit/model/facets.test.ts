// The names of facets: those that forms show, and everyday ones beside them.
import { expect, test } from "vitest";
import { fold } from "../../../lib/base/text.ts";
import { FACETS, facetNamed } from "../../../lib/model/facets.ts";
import { facetCalled, NAMES_ELSEWHERE } from "../../../lib/model/called-facets.ts";
import { isQueryWord } from "../../../lib/query/read-word.ts";

test.each([
  ["收入", "income"],
  ["职位", "job-level"],
  ["爱好", "interest"],
  ["城市", "region"],
  ["sex", "gender"],
  ["sở thích", "interest"],
  ["so thich", "interest"],
  ["趣味", "interest"],
  ["centre d'intérêt", "interest"],
  ["revenu", "income"],
  ["年齢", "age"],
  ["edad", "age"],
])("calls %s %s", (name, id) => expect(facetCalled(name)?.id).toBe(id));

test("has no everyday name twice, none that is a facet's own, a filter or a level", () => {
  const lists = [...FACETS.map(({ also = "" }) => also), ...Object.values(NAMES_ELSEWHERE)];
  const names = lists.flatMap((also) => also.split(", "));
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(names.filter((name) => name !== fold(name) || name === "")).toEqual([]);
  expect(names.filter((name) => facetNamed(name) ?? isQueryWord(name))).toEqual([]);
});
