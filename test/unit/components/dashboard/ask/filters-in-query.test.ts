// Filters written into a query ask the same as filters beside it.
import { describe, expect, test } from "vitest";
import {
  FIRST_FILTERS,
  narrowingOf,
  type AskFilters,
} from "../../../../../components/dashboard/ask/filters.ts";
import { withFilters } from "../../../../../components/dashboard/ask/filters-in-query.ts";
import { branchesOf } from "../../../../../lib/query/branches.ts";
import { readQuery } from "../../../../../lib/query/read-query.ts";
import type { FilterName, Query } from "../../../../../lib/query/query.ts";

const every: AskFilters = {
  mode: "fit",
  kind: "section",
  status: "trying",
  role: "pays",
  method: "survey",
  fresh: "180",
  observer: 'o:an "odd" \\ one',
};

const read = (text: string): Query => {
  const query = readQuery(text, { facets: [], sightings: [], terms: [] });
  if (!query.ok) throw new Error(`${text}: ${query.error.code}`);
  return query.query;
};

describe("withFilters", () => {
  test("leaves a query without filters as it was typed", () => {
    expect(withFilters("a or b", { ...FIRST_FILTERS, mode: "reach" })).toBe("a or b");
  });

  test("spells every filter as the query language does", () => {
    expect(withFilters("interest:running", { ...every, observer: "o:1" })).toBe(
      'interest:running kind:section status:trying role:pays method:survey fresh:<180d observer:"o:1"',
    );
  });

  test.each([
    "interest:running",
    "interest:running gender:women",
    "interest:running or gender:women",
    "interest:running oder gender:women",
    "interest:running | gender:women",
    "interest:running || gender:women",
    "interest:running 或 gender:women",
    "兴趣:跑步或性别:女",
    "(interest:running)or(gender:women)",
    'interest:"now or never" and not role:nurse',
    "should:(interest:running or gender:women)",
    "interest:running kind:forum",
    'not interest:running gender:women "sore knees"',
  ])("asks of %s what the filters beside it ask", (text) => {
    const filters = Object.entries(narrowingOf(every)).map(([name, value]): Query => ({
      type: "filter",
      name: name as FilterName, // a filter's own name
      value,
    }));
    const beside = branchesOf({ type: "and", items: [read(text), ...filters] });
    expect(branchesOf(read(withFilters(text, every)))).toEqual(beside);
  });
});
