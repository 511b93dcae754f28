// A query without its filters is the same question, less narrowed.
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseQuery } from "../../../lib/query/parse-query.ts";
import type { Query } from "../../../lib/query/query.ts";
import { knownOf } from "../../../lib/query/read-query.ts";
import { withoutFilters } from "../../../lib/query/without-filters.ts";
import { aMap } from "../../fixtures/a-map.ts";
import { printQuery } from "./print-query.ts";

const KNOWN = knownOf(aMap({}));

it.each([
  ["running kind:podcast", "running", ["kind:podcast"]],
  ["kind:podcast and running", "running", ["kind:podcast"]],
  ["running not kind:podcast -status:dropped", "running", ["not kind:podcast", "-status:dropped"]],
  ["running fresh: <90d", "running", ["fresh: <90d"]],
  ['running "carbon plate"', "running", ['"carbon plate"']],
  ["running (kind:podcast or kind:forum)", "running", ["kind:podcast", "kind:forum"]],
  ["running and not (kind:podcast or kind:forum)", "running", ["kind:podcast", "kind:forum"]],
  ["(running kind:forum) or age:25-40", "(running) or age:25-40", ["kind:forum"]],
  ["running or kind:forum and age:25-40", "running or age:25-40", ["kind:forum"]],
  ["trail kind:forum running", "trail and running", ["kind:forum"]],
  ["running - kind:forum", "running", ["kind:forum"]],
  ["running - kind:forum cycling", "running and cycling", ["kind:forum"]],
  ["running - (kind:forum or kind:site)", "running", ["kind:forum", "kind:site"]],
  ["跑步且类型:播客", "跑步", ["类型:播客"]],
  ["running  age: 25-40", "running  age: 25-40", []],
  ["kind:podcast", "", ["kind:podcast"]],
])("takes the filters out of %s", (text, without, filters) => {
  expect(withoutFilters(text, KNOWN)).toEqual({ text: without, filters });
});

const leaf = fc.constantFrom<Query>(
  { type: "trait", trait: "age:25-40" },
  { type: "trait", trait: "interest:knitting" },
  { type: "words", text: "trail", at: 0 },
  { type: "words", text: "running", at: 0 },
  { type: "filter", name: "kind", value: "forum" },
  { type: "filter", name: "fresh", value: "30" },
  { type: "filter", name: "observer", value: "o:1 a" },
  { type: "text", text: "gel or not" },
);
const anyQuery = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { depthSize: "small" },
    leaf,
    fc.record({ type: fc.constant("not" as const), item: tie("query") }),
    fc.record({
      type: fc.constant("level" as const),
      level: fc.constantFrom("must" as const, "may" as const),
      item: tie("query"),
    }),
    fc.record({
      type: fc.constantFrom("and" as const, "or" as const),
      items: fc.array(tie("query"), { minLength: 2, maxLength: 4 }),
    }),
  ),
})).query;

it("leaves a question that reads as the tree does without its filters", () => {
  fc.assert(
    fc.property(anyQuery, fc.boolean(), (query, isTerse) => {
      const text = isTerse ? printQuery(query).replaceAll(" and ", " ") : printQuery(query);
      const read = parseQuery(text, KNOWN);
      if (!read.ok) return;
      const { text: rest } = withoutFilters(text, KNOWN);
      const again = parseQuery(rest, KNOWN);
      expect(again.ok ? plain(again.query) : again).toEqual(plain(read.query) ?? plain(NOTHING));
    }),
    { numRuns: 300 },
  );
});

const NOTHING: Query = { type: "and", items: [] };

/** A tree without filters, without places, and without brackets that change nothing. */
function plain(query: Query): Query | undefined {
  if (query.type === "filter" || query.type === "text") return undefined;
  if (query.type === "words") return { ...query, at: 0 };
  if ("item" in query) {
    const item = plain(query.item);
    return item && { ...query, item };
  }
  if (!("items" in query)) return query;
  const { type } = query;
  const items = query.items
    .flatMap((item) => plain(item) ?? [])
    .flatMap((item) => (item.type === type ? item.items : [item]));
  return items.length > 1 ? { type, items } : items[0];
}
