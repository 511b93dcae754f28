// JSON as comparable data.
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, jsonDepth } from "../../../lib/base/json.ts";

test("spells equal values the same, whatever the order of members", () => {
  expect(canonicalJson({ b: 1, a: [true, null, undefined], c: undefined })).toBe(
    '{"a":[true,null,null],"b":1}',
  );
});

test("parses back to the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const again: unknown = JSON.parse(canonicalJson(value));
      expect(canonicalJson(again)).toBe(canonicalJson(value));
      expect(again).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test.each([
  ["42", 0],
  ["[[]]", 2],
  ['{"a":{"b":[1]}}', 3],
  ['["[[[[\\"[["]', 1],
  ["[".repeat(50_000), 50_000],
])("counts nesting of %.20s", (text, depth) => expect(jsonDepth(text)).toBe(depth));
