// Questions put together in the popup.
import { expect, test } from "vitest";
import * as query from "../../../../components/popup/query.ts";

const persona = { id: "p:1", name: "Dad", traits: [], at: "2026-01-01T00:00:00.000Z" };

test("begins an ad-hoc query with a trait that must be there, and joins more", () => {
  const one = query.withTrait({ type: "persona", persona }, "interest:running");
  const two = query.withTrait(one, "gender:men");
  expect(query.criteriaOf(two)).toEqual([
    { trait: "interest:running", level: "must" },
    { trait: "gender:men", level: "must" },
  ]);
  expect(query.withTrait(two, "interest:Running")).toBe(two);
});

test("changes a level, and asks for nobody once the last trait is gone", () => {
  const one = query.withTrait({ type: "nobody" }, "interest:running");
  const not = query.withLevel(one, "interest:running", "must-not");
  expect(query.criteriaOf(not)).toEqual([{ trait: "interest:running", level: "must-not" }]);
  expect(query.withoutTrait(not, "interest:running")).toEqual({ type: "nobody" });
});

test("hands the filters to the map", () => {
  const asked = query.withTrait({ type: "nobody" }, "interest:running");
  const filters = { mode: "index", kind: "forum", status: "trying", side: "direct" } as const;
  expect(query.toQuestion(asked, filters)).toEqual({
    criteria: [{ trait: "interest:running", level: "must" }],
    mode: "index",
    kinds: ["forum"],
    statuses: ["trying"],
    side: "direct",
  });
  const all = query.toQuestion(asked, query.NO_FILTERS);
  expect([all.kinds, all.statuses]).toEqual([undefined, undefined]);
});

test("says a trait more precisely in its place, with its level", () => {
  const asked = query.withLevel(
    query.withTrait(query.withTrait({ type: "nobody" }, "purchase:shoes"), "gender:men"),
    "purchase:shoes",
    "should",
  );
  expect(
    query.criteriaOf(query.withOther(asked, "purchase:shoes", "purchase:shoes;tense=now")),
  ).toEqual([
    { trait: "purchase:shoes;tense=now", level: "should" },
    { trait: "gender:men", level: "must" },
  ]);
});
