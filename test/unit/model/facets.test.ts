// The names of facets: those that forms show, and everyday ones beside them.
import { expect, test } from "vitest";
import { fold } from "../../../lib/base/text.ts";
import { facetCalled, FACETS, facetNamed } from "../../../lib/model/facets.ts";
import { isQueryWord } from "../../../lib/query/read-word.ts";

test.each([
  ["收入", "income"],
  ["职位", "job-level"],
  ["爱好", "interest"],
  ["城市", "region"],
  ["sex", "gender"],
])("calls %s %s", (name, id) => expect(facetCalled(name)?.id).toBe(id));

test("has no everyday name twice, none that is a facet's own, a filter or a level", () => {
  const names = FACETS.flatMap(({ also = "" }) => also.split(", "));
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(names.filter((name) => name !== fold(name) || name === "")).toEqual([]);
  expect(names.filter((name) => facetNamed(name) ?? isQueryWord(name))).toEqual([]);
});
