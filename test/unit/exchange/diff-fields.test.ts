// What separates two states of a record, field by field, whatever its members are called.
import { describe, expect, test } from "vitest";
import { diffFields } from "../../../lib/exchange/diff-fields.ts";

describe("diffFields", () => {
  test("tells fields by their paths, and lists as a whole", () => {
    const before = { name: "A", reach: { people: 1, posts: 2 }, tags: ["a"], gone: 0 };
    const after = { name: "A", reach: { people: 3, posts: 2 }, tags: ["a", "b"], fresh: null };
    expect(diffFields(before, after)).toEqual([
      { field: "fresh", after: null },
      { field: "gone", before: 0 },
      { field: "reach.people", before: 1, after: 3 },
      { field: "tags", before: ["a"], after: ["a", "b"] },
    ]);
  });

  test.each(["constructor", "toString", "hasOwnProperty", "valueOf"])(
    "tells a member called %s that only one of them has",
    (field) => {
      expect(diffFields({ a: 1 }, { a: 1, [field]: "x" })).toEqual([{ field, after: "x" }]);
      expect(diffFields({ a: 1, [field]: { b: 2 } }, { a: 1 })).toEqual([
        { field, before: { b: 2 } },
      ]);
      const inner = [{ field: `reach.${field}`, after: 5 }];
      expect(diffFields({ reach: {} }, { reach: { [field]: 5 } })).toEqual(inner);
    },
  );
});
